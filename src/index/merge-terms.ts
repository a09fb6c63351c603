/** Merges the term dictionaries and posting lists of several segments, in term order. */

import { BLOCK, inRoom } from '../kernel/kernel.js';
import { ByteSink, ByteSource, type SectionWriter } from './bytes/bytes.js';
import type { Segment } from './segment.js';
import {
  decodeForms,
  decodeTerm,
  encodeForms,
  inTitle,
  PositionReader,
  PositionsWriter,
  PostingsWriter,
  placePostings,
  postingsOf,
  type StringEntry,
  type TermEntry,
  TermsWriter,
} from './terms/terms.js';

/** A segment, and the new numbers of its articles. */
export interface MergedPart {
  segment: Segment;
  /** The new number of its first article, if all articles are kept. */
  base: number;
  /** The new number of each article, -1 if dropped; null if all are kept. */
  numbers: Int32Array | null;
}

interface Cursor {
  entry: StringEntry;
  part: number;
  rest: Iterator<StringEntry>;
}

/** Calls `take` for every key with the values of the lists that contain it, in the order of the lists. */
function mergeSorted(
  lists: readonly Iterator<StringEntry>[],
  take: (key: string, values: readonly { part: number; value: Uint8Array }[]) => void,
): void {
  /** Sorted by key, then by part. */
  const waiting: Cursor[] = [];
  const insert = (cursor: Cursor): void => {
    let low = 0;
    let high = waiting.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = waiting[middle];
      const after =
        other !== undefined &&
        (other.entry.key < cursor.entry.key ||
          (other.entry.key === cursor.entry.key && other.part < cursor.part));
      if (after) low = middle + 1;
      else high = middle;
    }
    waiting.splice(low, 0, cursor);
  };
  const advance = (rest: Iterator<StringEntry>, part: number): void => {
    const next = rest.next();
    if (!next.done) insert({ entry: next.value, part, rest });
  };
  for (const [part, rest] of lists.entries()) advance(rest, part);
  while (waiting[0]) {
    const { key } = waiting[0].entry;
    const same: Cursor[] = [];
    while (waiting[0]?.entry.key === key) same.push(...waiting.splice(0, 1));
    take(
      key,
      same.map(({ part, entry }) => ({ part, value: entry.value })),
    );
    for (const { rest, part } of same) advance(rest, part);
  }
}

/** The merged lists of one term. */
class MergedList {
  readonly #postings = new ByteSink(1 << 16);
  readonly #positions = new PositionsWriter();
  readonly #again = new PostingsWriter();
  #before = -1;
  count = 0;

  clear(): void {
    this.#postings.clear();
    this.#positions.clear();
    this.#before = -1;
    this.count = 0;
  }

  /** `raw` reads the term's lists as stored in the part. */
  add(part: MergedPart, entry: TermEntry, raw: (entry: TermEntry) => [Uint8Array, Uint8Array]): void {
    if (part.numbers === null) this.#append(part, entry, raw(entry));
    else this.#appendKept(part.segment, part.numbers, entry);
  }

  /** Appends a part's whole list: only the gap before its first article changes. */
  #append(
    { segment, base }: MergedPart,
    entry: TermEntry,
    [postings, positions]: [Uint8Array, Uint8Array],
  ): void {
    inRoom((room) => {
      const placed = placePostings(room, postings, entry.count, segment.articles);
      const last = room.memory[placed.documents / 4 + entry.count - 1] ?? 0;
      this.#join(postings, base, last + base, entry.count);
      // A block of a few articles would cost more than its contents.
      if (entry.count >= BLOCK) this.#positions.addBlocks(positions);
      else {
        const reader = new PositionReader(room, positions, placed);
        for (let at = 0; at < entry.count; at += 1) {
          reader.read(at);
          this.#positions.add(reader.positions, reader.start, reader.end);
        }
      }
    });
  }

  #join(postings: Uint8Array, base: number, last: number, count: number): void {
    const source = new ByteSource(postings);
    const first = source.varint();
    const document = base + (first >>> 1) - 1;
    this.#postings.varint((document - this.#before) * 2 + (first & 1));
    this.#postings.raw(postings.subarray(source.position));
    this.#before = last;
    this.count += count;
  }

  #appendKept(segment: Segment, numbers: Int32Array, entry: TermEntry): void {
    this.#again.clear();
    let last = -1;
    inRoom((room) => {
      const placed = segment.placePostings(room, entry);
      const reader = segment.positions(room, entry, placed);
      const postings = postingsOf(room, placed);
      for (const [at, document] of postings.documents.entries()) {
        const number = numbers[document] ?? -1;
        if (number < 0) continue;
        reader.read(at);
        this.#again.add(number, reader.positions, reader.start, reader.end, inTitle(postings, at));
        last = number;
      }
    });
    if (last < 0) return;
    this.#join(this.#again.postings, 0, last, this.#again.count);
    this.#positions.addBlocks(this.#again.positions);
  }

  get postings(): Uint8Array {
    return this.#postings.view();
  }

  get positions(): Uint8Array {
    return this.#positions.view();
  }
}

function* mergedStems(parts: readonly MergedPart[]): Generator<StringEntry> {
  const groups: { key: string; forms: string[] }[] = [];
  const lists = parts.map(({ segment }) => segment.stems.from(''));
  mergeSorted(lists, (key, values) => {
    groups.push({ key, forms: [...new Set(values.flatMap(({ value }) => decodeForms(value)))] });
  });
  for (const { key, forms } of groups) yield { key, value: encodeForms(forms) };
}

/** @returns the bytes that postings and positions take */
export function mergeTerms(
  sections: SectionWriter,
  parts: readonly MergedPart[],
): { postings: number; positions: number } {
  const writer = new TermsWriter(sections);
  const list = new MergedList();
  const readers = parts.map(({ segment }) => segment.rawTerms());
  mergeSorted(
    parts.map(({ segment }) => segment.terms.from('')),
    (form, values) => {
      list.clear();
      for (const { part, value } of values) {
        const merged = parts[part];
        const raw = readers[part];
        if (merged && raw) list.add(merged, decodeTerm(value), raw);
      }
      if (list.count > 0) writer.add(form, list.count, list.postings, list.positions);
    },
  );
  writer.end(mergedStems(parts));
  return writer.size;
}
