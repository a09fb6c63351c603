/**
 * Which articles of a segment have a term, and where. Of each article, in their order: how far it is from the one
 * before it, doubled, and one more where the term occurs in the title; how often it occurs there; where it is in the
 * title, how often in that. The positions stand apart (`positions.ts`), as most questions need none.
 */
import { type Address, kernel, type Room } from '../../kernel/kernel.js';
import { ByteSink, IndexDamage } from '../bytes/bytes.js';
import { PositionsWriter } from './positions.js';

/** Of the articles of one segment that have a term, in their order. */
export interface Postings {
  documents: Uint32Array;
  /** In the whole article. */
  frequencies: Uint32Array;
  /** Of those that have the term in their titles: their places in the list, ascending, and how often it occurs there. */
  titles: { places: Uint32Array; counts: Uint32Array };
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

/** A term's lists in the kernel's memory. */
export interface PlacedPostings {
  count: number;
  documents: Address;
  frequencies: Address;
  /** For each article that has the term in its title: its place in the list, and how often the term occurs there. */
  titles: Address;
  titled: number;
}

/**
 * @param count of articles, as the dictionary has it
 * @param articles how many the segment holds
 * @throws IndexDamage if the bytes are no such list
 */
export function placePostings(
  room: Room,
  bytes: Uint8Array,
  count: number,
  articles: number,
): PlacedPostings {
  if (count > articles) throw new IndexDamage('a term stands in more articles than there are');
  const documents = room.space(count * 4);
  const frequencies = room.space(count * 4);
  const titles = room.space(count * 8);
  const { readPostings } = kernel();
  const titled = readPostings(room.put(bytes), bytes.length, count, articles, documents, frequencies, titles);
  if (titled < 0) throw new IndexDamage('a list of articles is not whole');
  return { count, documents, frequencies, titles, titled };
}

/** A copy of lists in the kernel's memory. */
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
