/** Reads a file's bytes, and describes every way in which that can fail. */
import { constants, type FileHandle, open, realpath } from 'node:fs/promises';
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
const DENIED = unreadable('permission denied', 'give yourself permission to read it');

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
export async function readBytes(dir: string, path: string, limit: number): Promise<Uint8Array | FileFault> {
  try {
    return await openAndRead(dir, path, limit);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return FAULTS.get(code) ?? unreadable(`cannot be read (${String(code ?? error)})`, null);
  }
}

/**
 * Opened without blocking and without following links, so that it cannot hang on a pipe or leave the corpus. The
 * entry may have changed since it was listed.
 */
async function openAndRead(dir: string, path: string, limit: number): Promise<Uint8Array | FileFault> {
  const file = join(dir, path);
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const found = await handle.stat();
    if (!found.isFile()) return NOT_A_FILE;
    if (path.includes('/') && !(await liesInside(dir, file))) return LED_OUT;
    if (found.size > limit) return tooLarge(found.size, limit);
    return await readAtMost(handle, found.size, limit);
  } finally {
    await handle.close();
  }
}

/** Whether no folder on the path has become a link out of the corpus. */
async function liesInside(dir: string, file: string): Promise<boolean> {
  const way = relative(await realpath(dir), await realpath(dirname(file)));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The whole of a file of `size` bytes; one that grows meanwhile is read up to the limit. */
async function readAtMost(handle: FileHandle, size: number, limit: number): Promise<Uint8Array | FileFault> {
  let bytes = Buffer.allocUnsafe(size + 1);
  let filled = 0;
  for (;;) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, null);
    if (bytesRead === 0) return bytes.subarray(0, filled);
    filled += bytesRead;
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
