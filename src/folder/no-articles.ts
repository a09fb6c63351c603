/** The error of a corpus folder in which there is nothing to read. */
import { CorpusError } from '../model/corpus-error.js';

export const noArticles = (dir: string): CorpusError =>
  new CorpusError(`${dir}: holds no articles`, 'put .txt or .md files there, or name another with --corpus');
