/** The error for a corpus folder without articles. */
import { CorpusError } from '../model/corpus-error.js';
import { notReadLine } from './other-forms.js';

/** `others`: files in unsupported forms, if known. */
export function noArticles(dir: string, others: readonly string[] = []): CorpusError {
  const line = notReadLine(others);
  const message = `${dir}: holds no articles${line === '' ? '' : `; ${line}`}`;
  return new CorpusError(message, 'put .txt or .md files there, or name another folder with --corpus');
}
