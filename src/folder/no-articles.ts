/** The error of a corpus folder in which there is nothing to read. */
import { CorpusError } from '../model/corpus-error.js';
import { notReadLine } from './other-forms.js';

/** `others`: the files that are there and not read, where they are known. */
export function noArticles(dir: string, others: readonly string[] = []): CorpusError {
  const line = notReadLine(others);
  const message = `${dir}: holds no articles${line === '' ? '' : `; ${line}`}`;
  return new CorpusError(message, 'put .txt or .md files there, or name another with --corpus');
}
