/**
 * Writes a file whole or not at all: under a temporary name first, and then hard-linked to its final name, which fails
 * if the name is taken, even by a concurrent process, or renamed to it, which replaces what has the name.
 */
import { randomBytes } from 'node:crypto';
import { link, open, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
  /** Begins the temporary name, which is in the same folder. */
  temporary: string;
  /** Whether a file that has the name is replaced. */
  replace: boolean;
}

/**
 * @returns False if the name is taken and not to be replaced; nothing is changed then.
 * @throws The error of the file system.
 */
export async function writeWhole(
  path: string,
  data: string | Uint8Array,
  { temporary: prefix, replace }: Writing,
): Promise<boolean> {
  const temporary = join(dirname(path), `${prefix}${randomBytes(8).toString('hex')}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!replace) return await giveName(temporary, path);
    await rename(temporary, path);
    return true;
  } finally {
    await unlink(temporary).catch(() => {});
  }
}

async function giveName(temporary: string, path: string): Promise<boolean> {
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

/** Without hard links: an exclusively created empty file claims the name, and is then replaced. */
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
