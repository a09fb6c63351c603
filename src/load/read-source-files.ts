/** One file of the folder to the articles in it: text and Markdown hold one, a page one, an export any number. */
import type { FieldMap } from '../model/field-map.js';
import type { LoadingRule, Problem } from '../model/problem.js';
import { decode } from './decode.js';
import { type FileForm, fileForm } from './file-form.js';
import { readBytes } from './read-bytes.js';
import { asSourceFile, MAX_FILE_BYTES, readSourceFile } from './read-source-file.js';
import type { SourceFile } from './source-file.js';

/** Bytes. Pages of news have 0.1 to 2 MB; the time for the tree grows faster than its size. */
const MAX_PAGE_BYTES = 8_000_000;

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
  const bytes = await readBytes(dir, path, limitOf(form));
  if (!(bytes instanceof Uint8Array)) return unreadable(path, bytes.rule, bytes.message, bytes.hint);
  return sourceFilesIn(path, bytes, form, map);
}

/** Bytes that a file of this form may have. */
export const limitOf = (form: FileForm): number => LIMITS[form];

const LIMITS: Record<FileForm, number> = {
  text: MAX_FILE_BYTES,
  page: MAX_PAGE_BYTES,
  export: MAX_EXPORT_BYTES,
};

const unreadable = (path: string, rule: LoadingRule, message: string, hint: string | null): FilesReading => ({
  files: [],
  problems: [{ rule, path, line: null, message, hint, fatal: true }],
});

/** The articles in the bytes of a file called `path`. Does not throw. */
export async function sourceFilesIn(
  path: string,
  bytes: Uint8Array,
  form: FileForm,
  map: FieldMap,
): Promise<FilesReading> {
  const found = decode(bytes);
  if (!found)
    return unreadable(
      path,
      'not-text',
      'is not text',
      'save it as text in UTF-8, or take it out of the folder',
    );
  if (found.text.trim() === '')
    return unreadable(path, 'empty-body', 'is empty', 'put the article in it, or delete it');
  if (form === 'text') {
    const { file, problems } = asSourceFile(path, found);
    return { files: file ? [file] : [], problems };
  }
  if (form === 'export') return (await import('./json/read-export.js')).readExport(path, found, map);
  const { decodeDeclared } = await import('./html/declared-encoding.js');
  const declared = found.encoding === 'windows-1252' ? decodeDeclared(bytes) : null;
  const { readPage } = await import('./html/read-page.js');
  return readPage(path, declared ?? found.text, found.encoding);
}
