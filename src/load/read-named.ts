/** Reads a file that the user names, from anywhere on the disk. */
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { errorCode, fileForm, limitOf, MAX_BUNDLE_BYTES, readBytes } from '../folder/folder.js';
import type { FieldMap } from '../model/field-map.js';
import type { Problem } from '../model/problem.js';
import { type FilesReading, sourcesIn } from './read-sources.js';

/** Size limit of standard input, in bytes. */
export const MAX_INPUT_BYTES = MAX_BUNDLE_BYTES;

const failed = (path: string, message: string, hint: string | null): FilesReading => {
  const problem: Problem = { rule: 'unreadable-file', path, line: null, message, hint, fatal: true };
  return { files: [], problems: [problem] };
};

/**
 * The articles in the file `name`, relative to the folder `cwd`. Links are followed, since the user named them; pipes and devices are
 * refused. Faults are reported in `problems`; it does not throw.
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
    const limit = fileForm(own) === null ? MAX_BUNDLE_BYTES : limitOf(own);
    const bytes = await readBytes(dirname(real), basename(real), limit);
    if (!(bytes instanceof Uint8Array)) return failed(own, bytes.message, bytes.hint);
    return await sourcesIn(own, bytes, map);
  } catch (error) {
    const code = errorCode(error);
    const message =
      code === 'ENOENT' || code === 'ENOTDIR' ? 'there is no such file' : `cannot be read (${code})`;
    return failed(own, message, 'check the spelling, or name it from another folder');
  }
}
