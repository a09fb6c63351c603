/**
 * The only code that writes into a corpus: creates a new file atomically and never overwrites one. The file is
 * written under a temporary name and then hard-linked to its final name, which fails if the name is taken, even
 * by a concurrent process.
 */
import { randomBytes } from 'node:crypto';
import { link, open, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../folder/folder.js';
import { CorpusError } from '../model/corpus-error.js';

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

/**
 * Writes `text` to `name` in the folder `dir`.
 * @returns false if the name is taken; nothing is changed then.
 * @throws CorpusError if it cannot be written.
 */
export async function writeArticle(dir: string, name: string, text: string): Promise<boolean> {
  const temporary = join(dir, `.corpus-add-${randomBytes(8).toString('hex')}.tmp`);
  const path = join(dir, name);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    return await giveName(temporary, path);
  } catch (error) {
    const why = errorCode(error);
    throw new CorpusError(
      `${name}: cannot be written (${why})`,
      why === 'ENOSPC' ? 'free some disk space' : 'check the permissions of the corpus folder',
    );
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
