/** Strings one after the other, each with its length; of a long list only those that are asked for are decoded. */
import { ByteSink } from '../bytes/byte-sink.js';
import { decodeText } from '../bytes/byte-source.js';
import { IndexDamage } from '../bytes/damage.js';
import { Column } from './column.js';

export function textList(texts: Iterable<string>): Uint8Array {
  const sink = new ByteSink(1 << 16);
  for (const text of texts) sink.text(text);
  return sink.view();
}

export class TextList {
  /** Begin and end of each. */
  readonly #places: Uint32Array;
  #all: readonly string[] | null = null;

  /** @throws IndexDamage where a string is cut off. */
  constructor(private readonly bytes: Uint8Array) {
    const places = new Column();
    for (let at = 0; at < bytes.length; ) {
      let length = 0;
      let scale = 1;
      for (let more = true; more; scale *= 128) {
        const byte = bytes[at];
        if (byte === undefined) throw new IndexDamage('a list is cut off');
        length += (byte & 127) * scale;
        more = byte > 127;
        at += 1;
      }
      if (!(at + length <= bytes.length)) throw new IndexDamage('a list is cut off');
      places.push(at);
      at += length;
      places.push(at);
    }
    this.#places = places.view();
  }

  get length(): number {
    return this.#places.length / 2;
  }

  at(index: number): string | null {
    if (this.#all) return this.#all[index] ?? null;
    const start = this.#places[index * 2];
    return start === undefined ? null : decodeText(this.bytes.subarray(start, this.#places[index * 2 + 1]));
  }

  get all(): readonly string[] {
    this.#all ??= Array.from({ length: this.length }, (_, index) => this.at(index) ?? '');
    return this.#all;
  }
}
