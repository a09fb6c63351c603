/** Sequential output to a file of the index, on the disk or in memory. */
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface ByteOutput {
  /** Bytes written so far. */
  readonly length: number;
  write(bytes: Uint8Array): void;
}

export class MemoryOutput implements ByteOutput {
  readonly #pieces: Uint8Array[] = [];
  length = 0;

  write(bytes: Uint8Array): void {
    this.#pieces.push(bytes.slice());
    this.length += bytes.length;
  }

  whole(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.#pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }
}

const BUFFER = 1 << 20;

/** Always creates a new file and fails if one exists. `finish` returns once the data is synced to the disk. */
export class FileOutput implements ByteOutput {
  readonly #file: number;
  readonly #buffer = new Uint8Array(BUFFER);
  #held = 0;
  #open = true;
  length = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'wx', 0o600);
  }

  write(bytes: Uint8Array): void {
    this.length += bytes.length;
    if (this.#held + bytes.length > BUFFER) this.#flush();
    if (bytes.length > BUFFER) {
      this.#writeWhole(bytes);
      return;
    }
    this.#buffer.set(bytes, this.#held);
    this.#held += bytes.length;
  }

  #writeWhole(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at, bytes.length - at);
  }

  #flush(): void {
    this.#writeWhole(this.#buffer.subarray(0, this.#held));
    this.#held = 0;
  }

  finish(): void {
    this.#flush();
    fsyncSync(this.#file);
    this.abandon();
  }

  /** Closes the file as it is; does nothing after `finish`. */
  abandon(): void {
    if (this.#open) closeSync(this.#file);
    this.#open = false;
  }
}

/**
 * Creates a file, calls `write` with it, and returns the result once the file is synced. @throws the system error if writing fails;
 * the partial file is removed.
 */
export function writeNewFile<Result>(path: string, write: (output: ByteOutput) => Result): Result {
  const output = new FileOutput(path);
  try {
    const result = write(output);
    output.finish();
    return result;
  } catch (error) {
    output.abandon();
    rmSync(path, { force: true });
    throw error;
  }
}

/**
 * Writes a file under a temporary name and renames it once it is synced, so that readers see either the old file or the new one.
 * @throws as writeNewFile
 */
export function replaceFile(path: string, write: (output: ByteOutput) => void): void {
  const temporary = join(dirname(path), `${randomUUID()}.tmp`);
  writeNewFile(temporary, write);
  try {
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
