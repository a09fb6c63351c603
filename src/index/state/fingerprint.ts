/** Fingerprint of a file (size, times, inode) and the checksum of its bytes, which detect changes. */
import { lstatSync } from 'node:fs';
import { digestFile } from '../../folder/folder.js';

/** Times in milliseconds, with fractions as far as a double holds them: a quarter of a microsecond. */
export interface Fingerprint {
  size: number;
  modified: number;
  changed: number;
  inode: number;
}

/** Of a file or a folder, links not followed; null if unknown. */
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

/** Milliseconds of a file system's coarsest clock, with room to spare. */
const TICK = 2_000;

/** Whether a file seen at `now` could be changed again without its times showing it; so too where the clock went back. */
export const isFresh = ({ modified, changed }: Fingerprint, now: Date): boolean =>
  modified >= now.getTime() - TICK || changed >= now.getTime() - TICK;

/** SHA-256 of a file's bytes, hexadecimal; null if it cannot be read. */
export const checksum = async (dir: string, path: string): Promise<string | null> =>
  (await digestFile(dir, path))?.sha256 ?? null;
