/** Re-checks the files behind the results just before printing, if opening the index did not check all files. */
import { join } from 'node:path';
import { fileOf } from '../../text/record-path.js';
import type { Snapshot } from '../snapshot.js';
import { fingerprint } from '../state/state.js';

/** A file has changed since it was indexed; the index must be updated first. */
export class FilesChanged extends Error {
  override name = 'FilesChanged';
}

/**
 * Above this, checking takes longer than the question; the output then gives the time of the last full
 * comparison.
 */
const MOST = 2_000;

/** @throws FilesChanged */
export function requireUnchanged(dir: string, snapshot: Snapshot, paths: readonly string[]): void {
  const different = new Set(paths);
  if (different.size > MOST) return;
  for (const path of different) {
    const file = fileOf(path);
    if (!snapshot.knows(file)) continue;
    const seen = fingerprint(join(dir, file));
    if (!seen || !snapshot.isAsSeen(file, seen)) throw new FilesChanged(`${file} has changed`);
  }
}
