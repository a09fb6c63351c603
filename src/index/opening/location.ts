/** Location of a corpus's index: in the user's cache, under a name derived from the corpus path. */
import { isAbsolute, join, relative, resolve } from 'node:path';
import { CorpusError } from '../../model/corpus-error.js';

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The folder of all indexes: CORPUS_INDEX_DIR, else `corpus` in the XDG cache folder; null without a home. */
function indexFolder(env: Environment, cwd: string): string | null {
  if (env.CORPUS_INDEX_DIR) return resolve(cwd, env.CORPUS_INDEX_DIR);
  const cache = env.XDG_CACHE_HOME;
  if (cache && isAbsolute(cache)) return join(cache, 'corpus');
  const home = env.HOME || env.USERPROFILE;
  return home ? join(home, '.cache', 'corpus') : null;
}

/**
 * Two 32-bit FNV-1a hashes with different seeds, in hexadecimal; collisions between one user's folders are
 * negligible.
 */
function keyOf(path: string): string {
  const bytes = new TextEncoder().encode(path);
  return ['', 'corpus'].map((salt) => fnv([...new TextEncoder().encode(salt), ...bytes])).join('');
}

function fnv(bytes: readonly number[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

/** The index folder of the corpus in `dir` (absolute); null if there is no place for it. */
export function indexPlace(dir: string, env: Environment, cwd: string): string | null {
  const folder = indexFolder(env, cwd);
  if (folder === null) return null;
  return join(folder, keyOf(resolve(dir)));
}

export function isOutside(dir: string, place: string): boolean {
  const path = relative(resolve(dir), place);
  return path.startsWith('..') || isAbsolute(path);
}

/**
 * Rejects an index folder inside the corpus, where it would be read as part of it. @throws CorpusError if `place`
 * is inside `dir`.
 */
export function requireOutside(dir: string, place: string): void {
  if (!isOutside(dir, place)) {
    throw new CorpusError(
      'the index cannot be inside the corpus folder',
      'set CORPUS_INDEX_DIR to another folder',
    );
  }
}
