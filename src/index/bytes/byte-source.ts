/** Reads what a ByteSink wrote. Every read stays inside the buffer, whatever the bytes say. */
import { IndexDamage } from './damage.js';

const decoder = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true });

export class ByteSource {
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get position(): number {
    return this.#at;
  }

  get done(): boolean {
    return this.#at >= this.bytes.length;
  }

  varint(): number {
    let value = 0;
    let scale = 1;
    for (let count = 0; count < 8; count += 1) {
      const byte = this.bytes[this.#at];
      if (byte === undefined) throw new IndexDamage('is damaged (a number is cut off)');
      this.#at += 1;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
    throw new IndexDamage('is damaged (a number is too long)');
  }

  uint32(): number {
    const [a, b, c, d] = this.raw(4);
    return ((a ?? 0) | ((b ?? 0) << 8) | ((c ?? 0) << 16) | ((d ?? 0) << 24)) >>> 0;
  }

  raw(length: number): Uint8Array {
    const end = this.#at + length;
    if (!(length >= 0) || end > this.bytes.length) throw new IndexDamage('is damaged (a part is cut off)');
    const part = this.bytes.subarray(this.#at, end);
    this.#at = end;
    return part;
  }

  /** All unread bytes. */
  rest(): Uint8Array {
    return this.raw(this.bytes.length - this.#at);
  }

  text(): string {
    return decodeText(this.raw(this.varint()));
  }
}

/** Decodes UTF-8; a lone surrogate was written as U+FFFD. */
export const decodeText = (bytes: Uint8Array): string => decoder.decode(bytes);
