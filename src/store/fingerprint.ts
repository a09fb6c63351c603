/** How a file looks from outside, and the checksum of its bytes: what tells whether it has changed. */
import { createHash } from 'node:crypto';
import { constants, lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fingerprint } from './snapshot.js';

/** Null where it cannot be told. */
export async function fingerprint(dir: string, path: string): Promise<Fingerprint | null> {
  try {
    const { size, mtimeNs, ctimeNs } = await lstat(join(dir, path), { bigint: true });
    return { size: String(size), mtime: String(mtimeNs), ctime: String(ctimeNs) };
  } catch {
    return null;
  }
}

export const sameFingerprint = (a: Fingerprint, b: Fingerprint): boolean =>
  a.size === b.size && a.mtime === b.mtime && a.ctime === b.ctime;

/** Nanoseconds of a file system's coarsest clock, with room to spare. */
const TICK = 2_000_000_000n;

/** Whether a file seen at `now` could be changed again without its times showing it. */
export const isFresh = ({ mtime, ctime }: Fingerprint, now: Date): boolean => {
  const limit = BigInt(now.getTime()) * 1_000_000n - TICK;
  return BigInt(mtime) >= limit || BigInt(ctime) >= limit;
};

/** SHA-256 of a file's bytes, hexadecimal; null where it cannot be read. Waits for no pipe and follows no link. */
export async function checksum(dir: string, path: string): Promise<string | null> {
  try {
    const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
    const handle = await open(join(dir, path), flags);
    try {
      if (!(await handle.stat()).isFile()) return null;
      return createHash('sha256')
        .update(await handle.readFile())
        .digest('hex');
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}
