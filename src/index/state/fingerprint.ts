/** Fingerprint of a file (size, times, inode) and checksum of its bytes, for change detection. */
import { lstatSync } from 'node:fs';
import { digestFile } from '../../folder/folder.js';

/** Times in milliseconds, as precise as a double: a quarter of a microsecond. */
export interface Fingerprint {
  size: number;
  modified: number;
  changed: number;
  inode: number;
}

/** Does not follow links; null if unavailable. */
export function fingerprint(path: string, kind: 'file' | 'folder' = 'file'): Fingerprint | null {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats || !(kind === 'file' ? stats.isFile() : stats.isDirectory())) return null;
    return { size: stats.size, modified: stats.mtimeMs, changed: stats.ctimeMs, inode: stats.ino };
  } catch {
    return null;
  }
}

export const sameFingerprint = (a: Fingerprint, b: Fingerprint): boolean =>
  a.size === b.size && a.modified === b.modified && a.changed === b.changed && a.inode === b.inode;

/** Resolution in milliseconds of the coarsest file system clock, with a margin. */
const TICK = 2_000;

/**
 * Whether a file seen at `now` could change again within the clock's resolution; also true if the clock went
 * back.
 */
export const isFresh = ({ modified, changed }: Fingerprint, now: Date): boolean =>
  modified >= now.getTime() - TICK || changed >= now.getTime() - TICK;

/** Hexadecimal SHA-256 of a file's bytes; null if it cannot be read. */
export const checksum = async (dir: string, path: string): Promise<string | null> =>
  (await digestFile(dir, path))?.sha256 ?? null;
