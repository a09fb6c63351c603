/** Analyses a large bundle piece by piece: its text and analyses are never held whole. */
import { join } from 'node:path';
import { fileForm } from '../../folder/folder.js';
import { isLarge, readPieces } from '../../load/load.js';
import type { DraftArticle } from '../segment-draft.js';
import { checksum, fingerprint, isFresh, sameFingerprint } from '../state/state.js';
import {
  type AnalysedFile,
  draftArticle,
  fault,
  type NamedReading,
  type ReadingTask,
} from './analyse-file.js';

/** Whether a file may be a bundle of many megabytes. */
export function isInPieces(dir: string, { path }: ReadingTask): boolean {
  const form = fileForm(path);
  if (form === 'page' || form === 'document') return false;
  return isLarge(path, fingerprint(join(dir, path))?.size ?? 0);
}

/**
 * Passes each article to `add`; the resulting file has no articles. If the file changes meanwhile, what was read is kept, and the
 * next update reads it again.
 */
export async function analyseInPieces(
  dir: string,
  { path, again }: ReadingTask,
  { map, ...options }: NamedReading,
  now: Date,
  add: (article: DraftArticle) => void,
): Promise<AnalysedFile> {
  const before = fingerprint(join(dir, path));
  const sha256 = await checksum(dir, path);
  const known = again?.sha256 === sha256 ? again : null;
  let at = 0;
  const problems = await readPieces(dir, path, map, (files) => {
    for (const file of files) {
      add(draftArticle(file, options, known, at));
      at += 1;
    }
  }).catch((error: unknown) => [fault(path, error)]);
  const after = fingerprint(join(dir, path));
  const same = before !== null && after !== null && sameFingerprint(before, after);
  return {
    file: { path, sha256: same ? sha256 : null, problems, articles: [] },
    seen: before,
    fresh: !same || sha256 === null || isFresh(before, now),
  };
}
