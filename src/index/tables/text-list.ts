/**
 * A list of strings in blocks, for random access. A block has a count, the length of each string in UTF-16 units,
 * and the concatenated UTF-8 bytes.
 */
import {
  ByteSink,
  ByteSource,
  decodeText,
  IndexDamage,
  type SectionReader,
  type SectionWriter,
} from '../bytes/bytes.js';
import { Records, RecordsWriter } from '../records/records.js';

/** Strings per block. */
const BLOCK = 64;

const encoder = new TextEncoder();

export function writeTexts(sections: SectionWriter, name: string, texts: readonly string[]): void {
  const records = new RecordsWriter(sections, name);
  const sink = new ByteSink(1 << 12);
  for (let at = 0; at < texts.length; at += BLOCK) {
    const block = texts.slice(at, at + BLOCK);
    sink.clear();
    sink.varint(block.length);
    for (const text of block) sink.varint(text.length);
    sink.raw(encoder.encode(block.join('')));
    records.add([sink.view()]);
  }
  records.end();
}

/** A block whose strings are decoded on demand. */
class Block {
  readonly #text: string;
  /** Start of each string, followed by the end of the last. */
  readonly #places: Uint32Array;

  /** @throws IndexDamage if the block is malformed. */
  constructor(bytes: Uint8Array) {
    const source = new ByteSource(bytes);
    const count = source.varint();
    if (count > BLOCK) throw new IndexDamage('is damaged (a list has more texts than fit)');
    this.#places = new Uint32Array(count + 1);
    let end = 0;
    for (let at = 1; at <= count; at += 1) {
      end += source.varint();
      this.#places[at] = end;
    }
    this.#text = decodeText(source.rest());
    if (end !== this.#text.length) throw new IndexDamage('is damaged (a list of texts is cut off)');
  }

  get length(): number {
    return this.#places.length - 1;
  }

  at(index: number): string | null {
    return index < this.length ? this.#text.slice(this.#places[index], this.#places[index + 1]) : null;
  }

  get all(): string[] {
    return Array.from({ length: this.length }, (_, index) => this.at(index) ?? '');
  }
}

export class TextList {
  readonly #blocks: Records;
  readonly #read = new Map<number, Block>();
  #all: readonly string[] | null = null;

  constructor(sections: SectionReader, name: string) {
    this.#blocks = new Records(sections, name, 1);
  }

  get length(): number {
    if (this.#all) return this.#all.length;
    const last = this.#blocks.length - 1;
    return last < 0 ? 0 : last * BLOCK + this.#block(last).length;
  }

  #block(number: number): Block {
    const known = this.#read.get(number) ?? new Block(this.#blocks.part(number, 0));
    this.#read.set(number, known);
    return known;
  }

  at(index: number): string | null {
    if (this.#all) return this.#all[index] ?? null;
    const number = Math.floor(index / BLOCK);
    if (!(number >= 0 && number < this.#blocks.length)) return null;
    return this.#block(number).at(index % BLOCK);
  }

  get all(): readonly string[] {
    this.#all ??= [...this.#blocks.parts()].flatMap((bytes) => new Block(bytes).all);
    return this.#all;
  }

  each(visit: (text: string, index: number) => void): void {
    let index = 0;
    for (const bytes of this.#blocks.parts()) {
      const block = new Block(bytes);
      for (let at = 0; at < block.length; at += 1, index += 1) visit(block.at(at) ?? '', index);
    }
  }
}
