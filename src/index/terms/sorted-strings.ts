/**
 * A sorted string dictionary on the disk with a small value per key, in blocks of front-coded entries. Keys are
 * ordered by UTF-16 code units.
 */
import {
  ByteSink,
  ByteSource,
  bytesOf,
  checksumOf,
  decodeText,
  float64s,
  IndexDamage,
  requireChecksum,
  type SectionReader,
  type SectionWriter,
  uint32s,
} from '../bytes/bytes.js';

/** Entries per block. Larger blocks shrink the block index and slow look-ups. */
const BLOCK = 64;

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** Length of the shared prefix in UTF-16 code units; never splits a surrogate pair. */
function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1;
  return shared > 0 && isHighSurrogate(a.charCodeAt(shared - 1)) ? shared - 1 : shared;
}

export interface StringEntry {
  key: string;
  value: Uint8Array;
}

/** Takes entries in key order, each key once. */
export class SortedStringsWriter {
  readonly #block = new ByteSink(1 << 12);
  readonly #firsts = new ByteSink(1 << 12);
  readonly #firstOffsets: number[] = [];
  readonly #offsets: number[] = [0];
  readonly #crcs: number[] = [];
  /** All finished blocks: some ten megabytes for 100,000 articles. */
  readonly #blocks = new ByteSink(1 << 16);
  #count = 0;
  #before = '';

  add(key: string, value: Uint8Array): void {
    if (this.#count % BLOCK === 0) {
      this.#closeBlock();
      this.#firstOffsets.push(this.#firsts.length);
      this.#firsts.raw(new TextEncoder().encode(key));
      this.#before = '';
    }
    const shared = sharedLength(this.#before, key);
    this.#block.varint(shared);
    this.#block.text(key.slice(shared));
    this.#block.varint(value.length);
    this.#block.raw(value);
    this.#before = key;
    this.#count += 1;
  }

  #closeBlock(): void {
    if (this.#block.length === 0) return;
    this.#blocks.raw(this.#block.view());
    this.#offsets.push(this.#blocks.length);
    this.#crcs.push(checksumOf(this.#block.view()));
    this.#block.clear();
  }

  write(sections: SectionWriter, name: string): void {
    this.#closeBlock();
    this.#firstOffsets.push(this.#firsts.length);
    const stream = sections.stream(name);
    stream.write(this.#blocks.view());
    stream.end();
    sections.add(`${name}.offsets`, bytesOf(Float64Array.from(this.#offsets)));
    sections.add(`${name}.checksums`, bytesOf(Uint32Array.from(this.#crcs)));
    sections.add(`${name}.first-offsets`, bytesOf(Uint32Array.from(this.#firstOffsets)));
    sections.add(`${name}.firsts`, this.#firsts.view());
  }
}

export class SortedStrings {
  readonly #offsets: Float64Array;
  readonly #crcs: Uint32Array;
  readonly #firstOffsets: Uint32Array;
  readonly #firsts: Uint8Array;

  constructor(
    private readonly sections: SectionReader,
    private readonly name: string,
  ) {
    this.#offsets = float64s(sections.whole(`${name}.offsets`));
    this.#crcs = uint32s(sections.whole(`${name}.checksums`));
    this.#firstOffsets = uint32s(sections.whole(`${name}.first-offsets`));
    this.#firsts = sections.whole(`${name}.firsts`);
  }

  get #blocks(): number {
    return this.#crcs.length;
  }

  #first(block: number): string {
    return decodeText(this.#firsts.subarray(this.#firstOffsets[block], this.#firstOffsets[block + 1]));
  }

  /** The last block whose first key is not after `key`; -1 if there is none. */
  #blockOf(key: string): number {
    let low = 0;
    let high = this.#blocks;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#first(middle) <= key) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  *#entries(block: number): Generator<StringEntry> {
    const start = this.#offsets[block] ?? 0;
    const end = this.#offsets[block + 1] ?? 0;
    const bytes = this.sections.piece(this.name, start, end - start);
    const source = new ByteSource(requireChecksum(bytes, this.#crcs[block] ?? 0));
    let key = '';
    while (!source.done) {
      const shared = source.varint();
      if (shared > key.length) throw new IndexDamage('is damaged (a key keeps more than there is)');
      key = key.slice(0, shared) + source.text();
      yield { key, value: source.raw(source.varint()) };
    }
  }

  find(key: string): Uint8Array | null {
    const block = this.#blockOf(key);
    if (block < 0) return null;
    for (const entry of this.#entries(block)) if (entry.key === key) return entry.value;
    return null;
  }

  /** All entries from `key` on, in order. */
  *from(key: string): Generator<StringEntry> {
    for (let block = Math.max(0, this.#blockOf(key)); block < this.#blocks; block += 1) {
      for (const entry of this.#entries(block)) if (entry.key >= key) yield entry;
    }
  }

  *withPrefix(prefix: string): Generator<StringEntry> {
    for (const entry of this.from(prefix)) {
      if (!entry.key.startsWith(prefix)) return;
      yield entry;
    }
  }

  /**
   * Keys within this Levenshtein distance of `word` (Levenshtein 1966). Keys with a shared prefix share the rows
   * of the matrix, and prefixes that are already too far off are skipped.
   */
  *near(word: string, edits: number): Generator<string> {
    const width = word.length + 1;
    /** One row per letter of the key, and one before the first: the distances to each prefix of `word`. */
    const rows: Uint8Array[] = [Uint8Array.from({ length: width }, (_, at) => Math.min(at, 255))];
    let before = '';
    /** Letters of the previous key with valid rows. */
    let known = 0;
    for (const { key } of this.from('')) {
      if (Math.abs(key.length - word.length) > edits) continue;
      known = Math.min(known, sharedLength(before, key));
      before = key;
      let far = false;
      while (known < key.length && !far) {
        far = nextRow(rows, known, key.charCodeAt(known), word) > edits;
        known += 1;
      }
      if (!far && (rows[key.length]?.[word.length] ?? 255) <= edits) yield key;
    }
  }
}

/** Computes the row after the letter at `at`; returns its minimum. */
function nextRow(rows: Uint8Array[], at: number, letter: number, word: string): number {
  const above = rows[at] ?? new Uint8Array(0);
  const row = rows[at + 1] ?? new Uint8Array(word.length + 1);
  rows[at + 1] = row;
  row[0] = Math.min(at + 1, 255);
  let least = row[0] ?? 255;
  for (let column = 1; column <= word.length; column += 1) {
    const change = (above[column - 1] ?? 255) + (word.charCodeAt(column - 1) === letter ? 0 : 1);
    const distance = Math.min(change, (above[column] ?? 255) + 1, (row[column - 1] ?? 255) + 1);
    row[column] = distance;
    if (distance < least) least = distance;
  }
  return least;
}
