/**
 * Which articles of a segment have a term, and where. Of each article, in their order: how far it is from the one
 * before it, doubled, and one more where the term stands in the title; how often it stands there; where it is in the
 * title, how often in that. The positions stand apart (`positions.ts`), as most questions need none.
 */
import { ByteSink } from '../bytes/byte-sink.js';
import { IndexDamage } from '../bytes/damage.js';
import { PositionsWriter } from './positions.js';

/** Of the articles of one segment that have a term, in their order. */
export interface Postings {
  documents: Uint32Array;
  /** In the whole article, and in its title. */
  frequencies: Uint32Array;
  inTitle: Uint32Array;
}

export class PostingsWriter {
  readonly #postings = new ByteSink(1 << 12);
  readonly #positions = new PositionsWriter();
  #before = -1;
  count = 0;

  /** `positions` from `start` to `end`, of which the first `inTitle` are the title's. */
  add(document: number, positions: Uint32Array, start: number, end: number, inTitle: number): void {
    const postings = this.#postings;
    postings.varint((document - this.#before) * 2 + (inTitle > 0 ? 1 : 0));
    postings.varint(end - start);
    if (inTitle > 0) postings.varint(inTitle);
    this.#positions.add(positions, start, end);
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
