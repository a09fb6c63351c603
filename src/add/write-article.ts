/**
 * The only place that writes into a corpus: a new file, whole or not at all, never over another one. It is written under
 * a name that is no article's and then given its own by a link, which fails where the name is taken, also by another
 * program in the same moment.
 */
import { randomBytes } from 'node:crypto';
import { link, open, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../folder/folder.js';
import { CorpusError } from '../model/corpus-error.js';

/** File systems without links say one of these: FAT, network shares, some that are mounted in containers. */
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
 * @returns false where there is something of that name, and nothing was changed.
 * @throws CorpusError where it cannot be written.
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
      why === 'ENOSPC' ? 'make room on the disk' : 'give yourself permission to write to the corpus folder',
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

/** Where there are no links: the name is taken by an empty file, which fails as a link does, and that is replaced. */
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
