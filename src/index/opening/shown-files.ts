/** Re-checks the files behind the results just before printing, where the opening did not check all files. */
import { join } from 'node:path';
import { fileOf } from '../../text/record-path.js';
import type { Snapshot } from '../snapshot.js';
import { fingerprint } from '../state/state.js';

/** A file that is not as the index has it; the index must be brought up first. */
export class FilesChanged extends Error {
  override name = 'FilesChanged';
}

/** Looking at more would take longer than the question; they are said to be of the last full comparison. */
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
