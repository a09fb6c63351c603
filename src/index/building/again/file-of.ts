/** The file that contains an article: `export.jsonl` for `export.jsonl#3`. */
import { fileForm } from '../../../folder/folder.js';

export function fileOf(path: string): string {
  const file = path.replace(/#\d{1,9}$/u, '');
  return file !== path && fileForm(file) !== null ? file : path;
}
