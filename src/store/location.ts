/** Where the index of a corpus lies: in the user's cache, under a name made from the corpus folder's path. */
import { createHash } from 'node:crypto';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { CorpusError } from '../model/corpus-error.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The folder for indexes: CORPUS_INDEX_DIR, else `corpus` in the XDG cache folder; null where there is no home. */
function indexFolder(env: Environment, cwd: string): string | null {
  if (env.CORPUS_INDEX_DIR) return resolve(cwd, env.CORPUS_INDEX_DIR);
  const cache = env.XDG_CACHE_HOME;
  if (cache && isAbsolute(cache)) return join(cache, 'corpus');
  const home = env.HOME || env.USERPROFILE;
  return home ? join(home, '.cache', 'corpus') : null;
}

/** The folder of the index of the corpus in `dir` (absolute); null where there is no place for one. */
export function indexPlace(dir: string, env: Environment, cwd: string): string | null {
  const folder = indexFolder(env, cwd);
  if (folder === null) return null;
  const key = createHash('sha256').update(resolve(dir)).digest('hex').slice(0, 32);
  return join(folder, key);
}

export function isOutside(dir: string, place: string): boolean {
  const path = relative(resolve(dir), place);
  return path.startsWith('..') || isAbsolute(path);
}

/**
 * Holds the index out of the corpus, where it could be taken for a part of it.
 * @throws CorpusError where `place` lies in `dir`.
 */
export function requireOutside(dir: string, place: string): void {
  if (!isOutside(dir, place)) {
    throw new CorpusError(
      'the index may not lie in the corpus folder',
      'set CORPUS_INDEX_DIR to another folder',
    );
  }
}
