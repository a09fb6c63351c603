/**
 * Posting lists: the articles of a segment that contain a term. Per article, in order: the document gap times
 * two, plus 1 if the term is in the title; the term frequency; and its frequency in the title, if any. Positions
 * are stored separately (`positions.ts`), as most questions need none.
 */
import { type Address, kernel, type Room } from '../../kernel/kernel.js';
import { ByteSink, IndexDamage } from '../bytes/bytes.js';
import { PositionsWriter } from './positions.js';

/** Articles of one segment that contain a term, in order. */
export interface Postings {
  documents: Uint32Array;
  /** Frequencies in the whole article. */
  frequencies: Uint32Array;
  /** Title occurrences: ascending indices into the list, and the frequency in each title. */
  titles: { places: Uint32Array; counts: Uint32Array };
}

/** Frequency of a term in the title of the article at an index of the list. */
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

  /** `positions` from `start` to `end`; the first `inTitle` of them are in the title. */
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

/** A posting list in the kernel's memory. */
export interface PlacedPostings {
  count: number;
  documents: Address;
  frequencies: Address;
  /** For each title occurrence: the index in the list, and the frequency. */
  titles: Address;
  titled: number;
}

/**
 * @param count of articles, as in the dictionary @param articles in the segment @throws IndexDamage if the bytes
 * are not a valid posting list
 */
export function placePostings(
  room: Room,
  bytes: Uint8Array,
  count: number,
  articles: number,
): PlacedPostings {
  if (count > articles) throw new IndexDamage('is damaged (a term occurs in more articles than there are)');
  const documents = room.space(count * 4);
  const frequencies = room.space(count * 4);
  const titles = room.space(count * 8);
  const { readPostings } = kernel();
  const titled = readPostings(room.put(bytes), bytes.length, count, articles, documents, frequencies, titles);
  if (titled < 0) throw new IndexDamage('is damaged (a list of articles is not whole)');
  return { count, documents, frequencies, titles, titled };
}

/** Copies a posting list out of the kernel's memory. */
export function postingsOf(
  room: Room,
  { count, documents, frequencies, titles, titled }: PlacedPostings,
): Postings {
  const pairs = room.numbers(titles, titled * 2);
  return {
    documents: room.numbers(documents, count),
    frequencies: room.numbers(frequencies, count),
    titles: { places: pairs.filter((_, at) => at % 2 === 0), counts: pairs.filter((_, at) => at % 2 === 1) },
  };
}
