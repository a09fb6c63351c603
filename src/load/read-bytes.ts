/** A file's bytes from the disk, and every way in which that can fail. */
import { constants, open } from 'node:fs/promises';
import { join } from 'node:path';

export interface FileFault {
  rule: 'unreadable-file' | 'large-file';
  message: string;
  hint: string | null;
  /** True where there is no such file. */
  missing: boolean;
}

const unreadable = (message: string, hint: string | null): FileFault => ({
  rule: 'unreadable-file',
  message,
  hint,
  missing: false,
});

const NOT_A_FILE = unreadable('is not a regular file', 'put the file itself into the folder');
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

/** The bytes of `path` below `dir`, at most `limit` of them, or why there are none. Does not throw. */
export async function readBytes(dir: string, path: string, limit: number): Promise<Uint8Array | FileFault> {
  try {
    return await openAndRead(join(dir, path), limit);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return FAULTS.get(code) ?? unreadable(`cannot be read (${String(code ?? error)})`, null);
  }
}

/** Opened without waiting and without following a link, so that a pipe cannot hang it nor a link lead it out. */
async function openAndRead(file: string, limit: number): Promise<Uint8Array | FileFault> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const found = await handle.stat();
    if (!found.isFile()) return NOT_A_FILE;
    if (found.size > limit) {
      return {
        rule: 'large-file',
        message: `is too large: ${megabytes(found.size)} MB, and the limit is ${megabytes(limit)} MB`,
        hint: 'split it into one file an article',
        missing: false,
      };
    }
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

const megabytes = (bytes: number): string => (Math.ceil(bytes / 100_000) / 10).toString();
