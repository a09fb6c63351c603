/** Writes bytes in memory: integers as LEB128 varints, text as UTF-8. */

const FIRST_SIZE = 1024;

/** In characters: shorter text takes longer to pass to the encoder than to copy here. Its length is a varint of one byte. */
const SHORT = 48;

const encoder = new TextEncoder();

export class ByteSink {
  #bytes: Uint8Array;
  #length = 0;

  constructor(size = FIRST_SIZE) {
    this.#bytes = new Uint8Array(size);
  }

  get length(): number {
    return this.#length;
  }

  #reserve(more: number): void {
    const wanted = this.#length + more;
    if (wanted <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(wanted, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  /** `value`: 0 to 2^53 - 1. */
  varint(value: number): void {
    this.#reserve(8);
    let rest = value;
    while (rest > 0x7fffffff) {
      this.#bytes[this.#length++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  uint32(value: number): void {
    this.#reserve(4);
    for (let shift = 0; shift < 32; shift += 8) this.#bytes[this.#length++] = (value >>> shift) & 255;
  }

  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Prefixed with its length in bytes. */
  text(text: string): void {
    if (text.length <= SHORT && this.#asciiText(text)) return;
    const bytes = encoder.encode(text);
    this.varint(bytes.length);
    this.raw(bytes);
  }

  /** Writes a short ASCII text; returns false, writing nothing, for any other. */
  #asciiText(text: string): boolean {
    const { length } = text;
    this.#reserve(length + 1);
    const from = this.#length + 1;
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 127) return false;
      this.#bytes[from + at] = code;
    }
    this.#bytes[this.#length] = length;
    this.#length = from + length;
    return true;
  }

  /** The bytes written since the last clear; valid until the next write. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }
}
