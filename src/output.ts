/**
 * Writes to standard output and standard error. Creating Node's own streams takes as long as many a query, so
 * they are used only for terminals, for output larger than a pipe holds, and for non-blocking descriptors.
 */
import { fstatSync, writeFileSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Output, OutputClosed } from './cli/cli.js';
import { errorCode, writeWhole } from './folder/folder.js';
import { CorpusError } from './model/corpus-error.js';

/** Whether a descriptor is a terminal or similar device, or closed; Node's streams handle these. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return true;
  }
}

/**
 * The pipe capacity, in bytes, that every system guarantees. Output beyond it may block and goes to a stream, so
 * that the program stays interruptible.
 */
const TAKEN_AT_ONCE = 16_384;

/**
 * Standard output or standard error. A write completes when the system has accepted it, so a slow reader slows
 * the program and no output is lost.
 */
export function output(descriptor: 1 | 2, open: () => NodeJS.WriteStream): Output {
  const name = descriptor === 1 ? 'standard output' : 'standard error';
  let opened: NodeJS.WriteStream | null = null;
  let terminal: boolean | null = null;
  let written = 0;
  const stream = (): NodeJS.WriteStream => {
    // Without a listener, a write after the reader has closed would crash the program with a stack trace.
    opened ??= open().on('error', () => {});
    return opened;
  };
  const isTTY = (): boolean => {
    terminal ??= mayBeTerminal(descriptor);
    return terminal && stream().isTTY === true;
  };
  const failure = (error: unknown): Error =>
    ['EPIPE', 'ERR_STREAM_DESTROYED'].includes(errorCode(error))
      ? new OutputClosed()
      : new CorpusError(`${name} cannot be written (${errorCode(error)})`);
  const toStream = (bytes: Uint8Array): Promise<void> =>
    new Promise((done, failed) => {
      stream().write(bytes, (error) => (error ? failed(failure(error)) : done()));
    });
  return {
    get isTTY() {
      return isTTY();
    },
    get columns() {
      return isTTY() ? stream().columns : null;
    },
    get rows() {
      return isTTY() ? stream().rows : null;
    },
    write: async (text) => {
      const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
      terminal ??= mayBeTerminal(descriptor);
      written += bytes.length;
      if (terminal || opened || written > TAKEN_AT_ONCE) return toStream(bytes);
      for (let at = 0; at < bytes.length; ) {
        try {
          at += writeSync(descriptor, bytes, at);
        } catch (error) {
          if (errorCode(error) === 'EAGAIN') return toStream(bytes.subarray(at));
          throw failure(error);
        }
      }
    },
  };
}

/** Writes a file named on the command line. @throws CorpusError if it cannot be written. */
export function writeFile(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(resolve(path), bytes);
  } catch (error) {
    throw new CorpusError(
      `${path}: cannot be written (${errorCode(error)})`,
      'name a file in a folder that exists',
    );
  }
}

/**
 * Writes a file named on the command line atomically. @throws CorpusError if it cannot, or if a file exists that must not be
 * replaced.
 */
export async function writeWholeFile(path: string, bytes: Uint8Array, replace: boolean): Promise<void> {
  let written: boolean;
  try {
    written = await writeWhole(resolve(path), bytes, { temporary: '.corpus-', replace });
  } catch (error) {
    const code = errorCode(error);
    const hint = code === 'ENOSPC' ? 'free some disk space' : 'name a file in a folder that exists';
    throw new CorpusError(`${path}: cannot be written (${code})`, hint);
  }
  if (!written) throw new CorpusError(`${path}: exists already`, 'add --force to replace it');
}
