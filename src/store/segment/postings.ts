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
  /** In the whole article. */
  frequencies: Uint32Array;
  /** Of those that have the term in their titles: their places in the list, ascending, and how often it stands there. */
  titles: { places: readonly number[]; counts: readonly number[] };
}

/** How often a term stands in the title of the article at a place of the list. */
export function inTitle({ titles }: Postings, place: number): number {
  let low = 0;
  let high = titles.places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((titles.places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return titles.places[low] === place ? (titles.counts[low] ?? 0) : 0;
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

/** Behind a number's last byte: no number takes more than five. */
function behindNumber(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < start + 4 && (bytes[at] ?? 0) > 127) at += 1;
  return at + 1;
}

/** A number of several bytes, the lowest first. */
function longNumber(bytes: Uint8Array, start: number): number {
  let value = 0;
  for (let at = behindNumber(bytes, start) - 1; at >= start; at -= 1) {
    value = value * 128 + ((bytes[at] ?? 0) & 127);
  }
  return value;
}

/**
 * @param count of articles, as the dictionary has it
 * @param articles how many the segment holds
 */
export function readPostings(bytes: Uint8Array, count: number, articles: number): Postings {
  if (count > articles) throw new IndexDamage('a term stands in more articles than there are');
  const documents = new Uint32Array(count);
  const frequencies = new Uint32Array(count);
  const titles: { places: number[]; counts: number[] } = { places: [], counts: [] };
  let at = 0;
  let document = -1;
  for (let index = 0; index < count; index += 1) {
    // Nearly every number is one byte, read here: a call for each would take longer than the rest.
    let gap = bytes[at] ?? 0;
    if (gap < 128) at += 1;
    else {
      gap = longNumber(bytes, at);
      at = behindNumber(bytes, at);
    }
    document += gap >>> 1;
    documents[index] = document;
    let frequency = bytes[at] ?? 0;
    if (frequency < 128) at += 1;
    else {
      frequency = longNumber(bytes, at);
      at = behindNumber(bytes, at);
    }
    frequencies[index] = frequency;
    if ((gap & 1) === 1) {
      titles.places.push(index);
      titles.counts.push(longNumber(bytes, at));
      at = behindNumber(bytes, at);
    }
  }
  if (at !== bytes.length || document >= articles) throw new IndexDamage('a list of articles is not whole');
  return { documents, frequencies, titles };
}
