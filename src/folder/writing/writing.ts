/**
 * Writes a file or folder atomically: first under a temporary name in the same folder. A file is then hard-linked to its final name,
 * which fails if the name is taken, even by a concurrent process, or renamed to it, which replaces an existing file.
 */
import { randomBytes } from 'node:crypto';
import { link, open, rename, rm, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../error-code.js';

/** Errors of file systems without hard links: FAT, network shares, some container mounts. */
const NO_LINKS: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOSYS',
  'ENOTSUP',
  'EOPNOTSUPP',
  'EINVAL',
  'EMLINK',
  'EACCES',
]);

export interface Writing {
  /** The prefix of the temporary name, which is in the same folder. */
  temporary: string;
  /** Whether to replace an existing file. */
  replace: boolean;
}

const temporaryName = (path: string, prefix: string): string =>
  join(dirname(path), `${prefix}${randomBytes(8).toString('hex')}.tmp`);

/**
 * Calls `write` to create a file or folder under a temporary name beside `path`, and afterwards removes whatever still has that name.
 *
 * @param prefix begins the temporary name
 * @returns what `write` returns
 */
export async function underTemporaryName<Done>(
  path: string,
  prefix: string,
  write: (temporary: string) => Promise<Done>,
): Promise<Done> {
  const temporary = temporaryName(path, prefix);
  try {
    return await write(temporary);
  } finally {
    await rm(temporary, { recursive: true, force: true }).catch(() => {});
  }
}

/**
 * @returns False if the name is taken and must not be replaced; nothing is changed then.
 * @throws The error of the file system.
 */
export const writeWhole = (
  path: string,
  data: string | Uint8Array,
  { temporary: prefix, replace }: Writing,
): Promise<boolean> =>
  underTemporaryName(path, prefix, async (temporary) => {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return nameFile(temporary, path, replace);
  });

/**
 * Moves a finished file to its final name.
 *
 * @returns False if the name is taken and must not be replaced.
 * @throws The error of the file system.
 */
export async function nameFile(temporary: string, path: string, replace: boolean): Promise<boolean> {
  if (!replace) return linkName(temporary, path);
  await rename(temporary, path);
  return true;
}

/**
 * Moves a finished folder to its final name. A folder cannot be renamed onto a non-empty one, so a folder to be replaced is moved
 * away first, and moved back if that fails.
 *
 * @returns False if the name is taken and must not be replaced.
 * @throws The error of the file system.
 */
export async function nameFolder(temporary: string, path: string, replace: boolean): Promise<boolean> {
  const old = replace ? await movedAway(path) : null;
  try {
    await rename(temporary, path);
  } catch (error) {
    if (old !== null) await rename(old, path);
    if (['EEXIST', 'ENOTEMPTY'].includes(errorCode(error))) return false;
    throw error;
  }
  if (old !== null) await rm(old, { recursive: true, force: true });
  return true;
}

/** The temporary name it now has; null if there was nothing to move. */
async function movedAway(path: string): Promise<string | null> {
  const away = temporaryName(path, `.${basename(path)}.`);
  try {
    await rename(path, away);
    return away;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function linkName(temporary: string, path: string): Promise<boolean> {
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST') return false;
    if (!NO_LINKS.has(code)) throw error;
    return claimName(temporary, path);
  }
}

/** For file systems without hard links: an exclusively created empty file claims the name, and is then replaced. */
async function claimName(temporary: string, path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await rename(temporary, path);
    return true;
  } catch (error) {
    await unlink(path).catch(() => {});
    throw error;
  }
}
