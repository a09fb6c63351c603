/** The size and SHA-256 checksum of a file of any size, read in chunks. */
import { createHash } from 'node:crypto';
import { constants, open } from 'node:fs/promises';
import { join } from 'node:path';

export interface Digest {
  /** Bytes. */
  size: number;
  /** Hexadecimal */
  sha256: string;
}

/** Null if `path` below `dir` cannot be read. Does not block on pipes, follow links or throw. */
export async function digestFile(dir: string, path: string): Promise<Digest | null> {
  try {
    const handle = await open(
      join(dir, path),
      constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW,
    );
    try {
      if (!(await handle.stat()).isFile()) return null;
      const hash = createHash('sha256');
      let size = 0;
      for await (const piece of handle.createReadStream({ autoClose: false })) {
        const bytes = Buffer.from(piece);
        hash.update(bytes);
        size += bytes.length;
      }
      return { size, sha256: hash.digest('hex') };
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}
