/** One file of the folder to the articles in it: text and Markdown hold one, a page one, an export any number. */
import type { FieldMap } from '../model/field-map.js';
import type { LoadingRule, Problem } from '../model/problem.js';
import { decode } from './decode.js';
import { fileForm } from './find-files.js';
import { readBytes } from './read-bytes.js';
import { readSourceFile } from './read-source-file.js';
import type { SourceFile } from './source-file.js';

/** Bytes. An export is held whole while it is read. */
const MAX_EXPORT_BYTES = 200_000_000;

export interface FilesReading {
  /** Empty where a fatal problem kept the file from being read, or it holds no article. */
  files: SourceFile[];
  problems: Problem[];
}

/**
 * Reads the file `path` (relative, forward slashes) of the corpus folder `dir`. What is wrong with it is told in
 * `problems`; it does not throw for any content or state of the file. `map` is for exports.
 */
export async function readSourceFiles(dir: string, path: string, map: FieldMap): Promise<FilesReading> {
  const form = fileForm(path);
  if (form === null || form === 'text') {
    const { file, problems } = await readSourceFile(dir, path);
    return { files: file ? [file] : [], problems };
  }
  const unreadable = (rule: LoadingRule, message: string, hint: string | null): FilesReading => ({
    files: [],
    problems: [{ rule, path, line: null, message, hint, fatal: true }],
  });
  const page = form === 'page' ? await import('./html/read-page.js') : null;
  const bytes = await readBytes(dir, path, page ? page.MAX_PAGE_BYTES : MAX_EXPORT_BYTES);
  if (!(bytes instanceof Uint8Array)) return unreadable(bytes.rule, bytes.message, bytes.hint);
  const found = decode(bytes);
  if (!found)
    return unreadable('not-text', 'is not text', 'save it as text in UTF-8, or take it out of the folder');
  if (found.text.trim() === '')
    return unreadable('empty-body', 'is empty', 'put the article in it, or delete it');
  if (!page) return (await import('./json/read-export.js')).readExport(path, found, map);
  const { decodeDeclared } = await import('./html/declared-encoding.js');
  const declared = found.encoding === 'windows-1252' ? decodeDeclared(bytes) : null;
  return page.readPage(path, declared ?? found.text, found.encoding);
}
