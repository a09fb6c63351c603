/** Reads ahead within a section: the longer a sequential read, the larger the next chunk. */
import type { SectionReader } from './sections.js';

/** Chunk size in bytes: initial and maximum. */
const LEAST = 1 << 13;
const MOST = 1 << 18;

/** A gap up to this many bytes counts as sequential reading; a larger one as random access. */
const NEAR = 1 << 16;

export class ReadAhead {
  #window: Uint8Array = new Uint8Array(0);
  #start = 0;
  #ahead = 0;

  constructor(
    private readonly sections: SectionReader,
    private readonly name: string,
  ) {}

  /** Read-only: pieces share one buffer. */
  piece(offset: number, length: number): Uint8Array {
    const end = this.#start + this.#window.length;
    if (offset < this.#start || offset + length > end) {
      const goesOn = offset >= this.#start && offset < end + NEAR;
      this.#ahead = goesOn ? Math.min(MOST, Math.max(LEAST, this.#ahead * 2)) : 0;
      const ahead = Math.min(this.#ahead, this.sections.size(this.name) - offset);
      this.#window = this.sections.piece(this.name, offset, Math.max(length, ahead));
      this.#start = offset;
    }
    return this.#window.subarray(offset - this.#start, offset - this.#start + length);
  }
}
