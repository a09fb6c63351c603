/**
 * Reads a file's bytes, and describes every way in which that can fail. Files are read synchronously, as they are small: passing each
 * call to Node's thread pool and back takes longer than the call.
 */
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

export interface FileFault {
  rule: 'unreadable-file' | 'large-file';
  message: string;
  hint: string | null;
  /** True if the file does not exist. */
  missing: boolean;
}

const unreadable = (message: string, hint: string | null): FileFault => ({
  rule: 'unreadable-file',
  message,
  hint,
  missing: false,
});

const NOT_A_FILE = unreadable('is not a regular file', 'put the file itself into the folder');
const LED_OUT = unreadable(
  'is behind a link to a target outside the folder',
  'put the file itself into the corpus folder',
);
const DENIED = unreadable('permission denied', 'check its permissions');

const FAULTS: ReadonlyMap<unknown, FileFault> = new Map([
  ['EACCES', DENIED],
  ['EPERM', DENIED],
  ['ENOENT', { ...unreadable('is no longer there', 'run the command again'), missing: true }],
  ['ENOTDIR', { ...unreadable('is no longer there', 'run the command again'), missing: true }],
  ['ELOOP', unreadable('is a link and is left out', 'put the file itself into the corpus folder')],
  ['EISDIR', NOT_A_FILE],
  ['ENXIO', NOT_A_FILE],
]);

/** The bytes of `path` below `dir`, at most `limit` of them, or why it cannot be read. Does not throw. */
export const readBytes = (dir: string, path: string, limit: number): Promise<Uint8Array | FileFault> =>
  openAndUse(dir, path, limit, (descriptor, size) => readAtMost(descriptor, size, limit));

/**
 * Passes the bytes of a file to `take` in chunks of `size`, until it returns false. Returns 'stopped' in that case, null at the end
 * of the file, or why it cannot be read. Throws only what `take` throws.
 */
export async function readChunks(
  dir: string,
  path: string,
  limit: number,
  size: number,
  take: (chunk: Buffer, isLast: boolean) => Promise<boolean>,
): Promise<FileFault | 'stopped' | null> {
  let thrown: { error: unknown } | null = null;
  const taken = (chunk: Buffer, isLast: boolean): Promise<boolean> =>
    take(chunk, isLast).catch((error: unknown) => {
      thrown = { error };
      return false;
    });
  const ended = await openAndUse(dir, path, limit, (descriptor) => eachChunk(descriptor, limit, size, taken));
  if (thrown) throw thrown;
  return ended;
}

/** The last chunk is the one after which nothing more can be read; an empty file has a single empty chunk. */
async function eachChunk(
  descriptor: number,
  limit: number,
  size: number,
  take: (chunk: Buffer, isLast: boolean) => Promise<boolean>,
): Promise<FileFault | 'stopped' | null> {
  let total = 0;
  let chunk = readFull(descriptor, size);
  for (;;) {
    total += chunk.length;
    if (total > limit) return tooLarge(total, limit);
    const next: Buffer = chunk.length < size ? Buffer.alloc(0) : readFull(descriptor, size);
    if (!(await take(chunk, next.length === 0))) return 'stopped';
    if (next.length === 0) return null;
    chunk = next;
  }
}

function readFull(descriptor: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const read = readSync(descriptor, bytes, filled, size - filled, null);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
}

/**
 * Opened without blocking and without following links, so that it cannot hang on a pipe or leave the corpus. The
 * entry may have changed since it was listed.
 */
async function openAndUse<T>(
  dir: string,
  path: string,
  limit: number,
  use: (descriptor: number, size: number) => T | FileFault | Promise<T | FileFault>,
): Promise<T | FileFault> {
  const file = join(dir, path);
  try {
    const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    try {
      const found = fstatSync(descriptor);
      if (!found.isFile()) return NOT_A_FILE;
      if (path.includes('/') && !liesInside(dir, file)) return LED_OUT;
      if (found.size > limit) return tooLarge(found.size, limit);
      return await use(descriptor, found.size);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return FAULTS.get(code) ?? unreadable(`cannot be read (${String(code ?? error)})`, null);
  }
}

/** Whether no folder on the path has become a link out of the corpus. */
function liesInside(dir: string, file: string): boolean {
  const way = relative(realpathSync.native(dir), realpathSync.native(dirname(file)));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The whole of a file of `size` bytes; one that grows meanwhile is read up to the limit. */
function readAtMost(descriptor: number, size: number, limit: number): Uint8Array | FileFault {
  let bytes = Buffer.allocUnsafe(size + 1);
  let filled = 0;
  for (;;) {
    const read = readSync(descriptor, bytes, filled, bytes.length - filled, null);
    if (read === 0) return bytes.subarray(0, filled);
    filled += read;
    if (filled > limit) return tooLarge(filled, limit);
    if (filled === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(bytes.length)]);
  }
}

const tooLarge = (size: number, limit: number): FileFault => ({
  rule: 'large-file',
  message: `is too large: ${megabytes(size)} MB, and the limit is ${megabytes(limit)} MB`,
  hint: 'split it into one file per article',
  missing: false,
});

const megabytes = (bytes: number): string => (Math.ceil(bytes / 100_000) / 10).toString();
