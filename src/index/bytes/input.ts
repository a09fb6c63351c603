/** Random access to a file of the index, on the disk or in memory. A short read is damage. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { IndexDamage } from './damage.js';

export interface Input {
  readonly length: number;
  /** @throws IndexDamage if the range is not fully available. */
  read(offset: number, length: number): Uint8Array;
  close(): void;
}

function requireInside(offset: number, length: number, whole: number): void {
  const numbers = Number.isSafeInteger(offset) && Number.isSafeInteger(length);
  const inside = numbers && offset >= 0 && length >= 0 && offset + length <= whole;
  if (!inside) throw new IndexDamage('is damaged (a part is outside its file)');
}

export class MemoryInput implements Input {
  constructor(private readonly bytes: Uint8Array) {}

  get length(): number {
    return this.bytes.length;
  }

  read(offset: number, length: number): Uint8Array {
    requireInside(offset, length, this.bytes.length);
    return this.bytes.slice(offset, offset + length);
  }

  close(): void {}
}

/** Stays readable when another process replaces or removes the file. */
export class FileInput implements Input {
  readonly #file: number;
  readonly length: number;

  /** @throws the system error if the file cannot be opened. */
  constructor(path: string) {
    this.#file = openSync(
      path,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    const { size } = fstatSync(this.#file);
    this.length = size;
  }

  read(offset: number, length: number): Uint8Array {
    requireInside(offset, length, this.length);
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length; ) {
      const got = readSync(this.#file, bytes, at, length - at, offset + at);
      if (got === 0) throw new IndexDamage('is damaged (a file is shorter than it was)');
      at += got;
    }
    return bytes;
  }

  close(): void {
    closeSync(this.#file);
  }
}
