/**
 * Which articles of a segment have a term, and where. Of each article, in their order: how far it is from the one
 * before it, doubled, and one more where the term stands in the title; how often it stands there; where it is in the
 * title, how often in that. The positions stand apart, as most questions need none: of each article as many as the
 * term's frequency says, each as its distance from the one before.
 */
import { ByteSink } from '../bytes/byte-sink.js';
import { IndexDamage } from '../bytes/damage.js';

/** Of the articles of one segment that have a term, in their order. */
export interface Postings {
  documents: Uint32Array;
  /** In the whole article, and in its title. */
  frequencies: Uint32Array;
  inTitle: Uint32Array;
}

export class PostingsWriter {
  readonly #postings = new ByteSink(1 << 12);
  readonly #positions = new ByteSink(1 << 12);
  #before = -1;
  count = 0;

  /** `positions` from `start` to `end`, of which the first `inTitle` are the title's. */
  add(document: number, positions: Uint32Array, start: number, end: number, inTitle: number): void {
    const postings = this.#postings;
    postings.varint((document - this.#before) * 2 + (inTitle > 0 ? 1 : 0));
    postings.varint(end - start);
    if (inTitle > 0) postings.varint(inTitle);
    let before = 0;
    for (let at = start; at < end; at += 1) {
      const position = positions[at] ?? 0;
      this.#positions.varint(position - before);
      before = position;
    }
    this.#before = document;
    this.count += 1;
  }

  get postings(): Uint8Array {
    return this.#postings.view();
  }

  get positions(): Uint8Array {
    return this.#positions.view();
  }

  clear(): void {
    this.#postings.clear();
    this.#positions.clear();
    this.#before = -1;
    this.count = 0;
  }
}

/**
 * @param count of articles, as the dictionary has it
 * @param documents how many the segment holds
 */
export function readPostings(bytes: Uint8Array, count: number, documents: number): Postings {
  if (count > documents) throw new IndexDamage('a term stands in more articles than there are');
  const found = {
    documents: new Uint32Array(count),
    frequencies: new Uint32Array(count),
    inTitle: new Uint32Array(count),
  };
  let at = 0;
  let document = -1;
  const number = (): number => {
    let byte = bytes[at++] ?? 0;
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let shift = 7; shift < 35; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  };
  for (let index = 0; index < count; index += 1) {
    const gap = number();
    document += gap >>> 1;
    found.documents[index] = document;
    found.frequencies[index] = number();
    if ((gap & 1) === 1) found.inTitle[index] = number();
  }
  if (at !== bytes.length || document >= documents) throw new IndexDamage('a list of articles is not whole');
  return found;
}

/** The positions of each article in turn. */
export class PositionReader {
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  #number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.#at++];
      if (byte === undefined) throw new IndexDamage('a list of positions is cut off');
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  }

  next(frequency: number): Uint32Array {
    if (frequency > this.bytes.length)
      throw new IndexDamage('a term stands more often than it has positions');
    const positions = new Uint32Array(frequency);
    let position = 0;
    for (let index = 0; index < frequency; index += 1) {
      position += this.#number();
      positions[index] = position;
    }
    return positions;
  }

  skip(frequency: number): void {
    for (let left = frequency; left > 0; left -= 1) {
      while ((this.bytes[this.#at] ?? 0) > 127) this.#at += 1;
      this.#at += 1;
    }
  }
}
