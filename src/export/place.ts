/** The destination of an export: it is written atomically, and replaces nothing unless told to. */
import { existsSync, lstatSync, readdirSync, type Stats } from 'node:fs';
import { basename, dirname } from 'node:path';
import { errorCode, nameFile, nameFolder, underTemporaryName } from '../folder/folder.js';
import { CorpusError } from '../model/corpus-error.js';

/** What a form of export consists of: one file, or a folder of files with certain names. */
export type Shape = 'file' | ((name: string) => boolean);

export interface Place {
  /** As given by the user. */
  path: string;
  /** The absolute path. */
  target: string;
}

function statsOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

const taken = (path: string): CorpusError =>
  new CorpusError(`${path}: exists already`, 'add --force to replace it, or name another place');

/** @throws CorpusError unless what exists is an earlier export, which `force` may replace */
function requireReplaceable(path: string, target: string, shape: Shape, force: boolean): void {
  const found = statsOf(target);
  if (!found) return;
  if (!force) throw taken(path);
  const same = shape === 'file' ? found.isFile() : found.isDirectory() && readdirSync(target).every(shape);
  if (!same) {
    throw new CorpusError(`${path}: is not an export of this form and is not replaced`, 'name another place');
  }
}

const unwritable = (path: string, code: string): CorpusError =>
  new CorpusError(
    `${path}: cannot be written (${code})`,
    code === 'ENOSPC' ? 'free some disk space' : 'name a place in a folder that exists and may be written',
  );

/**
 * Calls `write` to create a file or folder under a temporary name beside `target`, and renames it when done.
 *
 * @returns the result of `write`, and the size of a file in bytes; null for a folder
 * @throws CorpusError if the target already exists, or cannot be written; nothing is changed then.
 */
export async function placed<Done>(
  { path, target }: Place,
  shape: Shape,
  force: boolean,
  write: (temporary: string) => Promise<Done>,
): Promise<{ done: Done; bytes: number | null }> {
  if (!existsSync(dirname(target))) throw unwritable(path, 'ENOENT');
  requireReplaceable(path, target, shape, force);
  const give = shape === 'file' ? nameFile : nameFolder;
  try {
    return await underTemporaryName(target, `.${basename(target)}.`, async (temporary) => {
      const done = await write(temporary);
      const bytes = shape === 'file' ? lstatSync(temporary).size : null;
      if (!(await give(temporary, target, force))) throw taken(path);
      return { done, bytes };
    });
  } catch (error) {
    const code = errorCode(error);
    if (!/^E[A-Z]{2,}$/u.test(code)) throw error;
    throw unwritable(path, code);
  }
}
