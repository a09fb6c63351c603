/**
 * What the program prints. Node's own streams take as long to make as many a question to answer; they are made for
 * terminals, for more than a pipe holds, and where a descriptor does not wait for its reader.
 */
import { fstatSync, writeSync } from 'node:fs';
import { type Output, OutputClosed } from './cli/cli.js';
import { errorCode } from './folder/folder.js';
import { CorpusError } from './model/corpus-error.js';

/** A terminal, or what looks like one; also what is closed, which Node's streams know how to take. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return true;
  }
}

/**
 * Bytes that every system's pipes take at once. What waits for its reader is left to a stream, so that the program can
 * be interrupted meanwhile.
 */
const TAKEN_AT_ONCE = 16_384;

/**
 * Standard output or standard error. A write is done when the system has taken it, so that a slow reader slows the
 * program and none is cut off.
 */
export function output(descriptor: 1 | 2, open: () => NodeJS.WriteStream): Output {
  const name = descriptor === 1 ? 'standard output' : 'standard error';
  let opened: NodeJS.WriteStream | null = null;
  let terminal: boolean | null = null;
  let written = 0;
  const stream = (): NodeJS.WriteStream => {
    // Without a listener a write after the reader has gone would end the program with a stack trace.
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
    write: async (text) => {
      const bytes = new TextEncoder().encode(text);
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
