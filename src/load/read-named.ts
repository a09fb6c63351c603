/** What a user names to be added to a corpus: a file anywhere, or standard input. Owns telling what form it is in. */
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { FieldMap } from '../model/field-map.js';
import type { Problem } from '../model/problem.js';
import { errorCode } from './error-code.js';
import { type FileForm, fileForm } from './file-form.js';
import { readBytes } from './read-bytes.js';
import { type FilesReading, limitOf, sourceFilesIn } from './read-source-files.js';

/** Bytes that standard input may have. */
export const MAX_INPUT_BYTES = limitOf('export');

const failed = (path: string, message: string, hint: string | null): FilesReading => {
  const problem: Problem = { rule: 'unreadable-file', path, line: null, message, hint, fatal: true };
  return { files: [], problems: [problem] };
};

/**
 * The articles in the file `name`, seen from the folder `cwd`. Links are followed, as the user has named them; pipes
 * and devices are not waited for. What is wrong with it is told in `problems`; it does not throw.
 */
export async function readNamedFile(name: string, cwd: string, map: FieldMap): Promise<FilesReading> {
  const path = resolve(cwd, name);
  const own = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) return failed(own, 'is a folder', 'name the files in it');
    if (!found.isFile()) {
      return failed(own, 'is not a regular file', `hand it over on standard input: corpus add - < ${name}`);
    }
    const real = await realpath(path);
    const form = fileForm(own);
    const bytes = await readBytes(dirname(real), basename(real), limitOf(form ?? 'text'));
    if (!(bytes instanceof Uint8Array)) return failed(own, bytes.message, bytes.hint);
    return form === null ? readUnnamed(own, bytes, map) : sourceFilesIn(own, bytes, form, map);
  } catch (error) {
    const code = errorCode(error);
    const message =
      code === 'ENOENT' || code === 'ENOTDIR' ? 'there is no such file' : `cannot be read (${code})`;
    return failed(own, message, 'check the spelling, or name it from another folder');
  }
}

/** The articles in bytes without a telling name: a web page and JSON are known by how they begin. */
export function readUnnamed(name: string, bytes: Uint8Array, map: FieldMap): Promise<FilesReading> {
  const form = formOf(bytes);
  if (form !== 'export') return sourceFilesIn(name, bytes, form, map);
  return sourceFilesIn(`${name}${isLines(bytes) ? '.jsonl' : '.json'}`, bytes, form, map);
}

const HEAD = 4096;
const headOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, HEAD))
    .toString('utf8')
    .replace(/^\uFEFF/u, '')
    .trimStart();

function formOf(bytes: Uint8Array): FileForm {
  const head = headOf(bytes);
  if (/^(?:<\?xml[^>]{0,200}>\s{0,20})?<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(head)) return 'page';
  return /^(?:\{\s*["}]|\[\s*[{\]])/u.test(head) ? 'export' : 'text';
}

const NEW_LINE = 10;

/** Whether the first line is an object by itself. */
function isLines(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(NEW_LINE);
  if (end < 0) return false;
  try {
    const first: unknown = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString('utf8'));
    return (
      typeof first === 'object' && !Array.isArray(first) && bytes.subarray(end).some((byte) => byte > 32)
    );
  } catch {
    return false;
  }
}
