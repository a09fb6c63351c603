/** Sorts a draft's words into posting lists, one per form, and writes them with the loops of `kernel/wasm/lists.ts`. */
import { BYTES_OF_TERM, BYTES_OF_WORD, inRoom, kernel } from '../../kernel/kernel.js';
import type { TermNumbers } from './term-numbers.js';

/** All words of a draft's articles, in order. */
export interface Occurrences {
  terms: TermNumbers;
  /** Form number and position of each word. */
  term: Uint32Array;
  position: Uint32Array;
  /** First word of each article, followed by the total number of words. */
  firstOccurrence: Uint32Array;
  /** Per article, the first position after the title and the language number, 0 for none. */
  textStart: Uint32Array;
  language: Uint32Array;
  /** Languages, numbered from 1. */
  languages: readonly string[];
}

/** Sizes and checksums of a term's lists. */
export interface TermLists {
  /** Document frequency. */
  count: number;
  /** Bytes and checksum of the postings, then those of the positions that follow them. */
  length: number;
  checksum: number;
  positionsLength: number;
  positionsChecksum: number;
}

/** All words sorted by form, then in text order, with the article and the position of each. */
export interface ByForm {
  /** Numbers of the forms, sorted. */
  order: Uint32Array;
  /** Start of each form's range, followed by the end of the last. */
  starts: Uint32Array;
  articles: Uint32Array;
  positions: Uint32Array;
}

export function sortByForm({ terms, term, position, firstOccurrence }: Occurrences): ByForm {
  const order = terms.sorted();
  const place = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at += 1) place[order[at] ?? 0] = at;
  const starts = new Uint32Array(order.length + 1);
  for (let at = 0; at < term.length; at += 1) {
    const next = (place[term[at] ?? 0] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let at = 0; at < order.length; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const free = starts.slice();
  const articles = new Uint32Array(term.length);
  const positions = new Uint32Array(term.length);
  for (let article = 0; article + 1 < firstOccurrence.length; article += 1) {
    const end = firstOccurrence[article + 1] ?? 0;
    for (let at = firstOccurrence[article] ?? 0; at < end; at += 1) {
      const sorted = place[term[at] ?? 0] ?? 0;
      const to = free[sorted] ?? 0;
      articles[to] = article;
      positions[to] = position[at] ?? 0;
      free[sorted] = to + 1;
    }
  }
  return { order, starts, articles, positions };
}

/** Numbers per form: those of `TermLists`, and the language bits of its articles. */
export const WRITTEN = 6;

export interface WrittenLists {
  /** Per form its postings, then its positions. */
  bytes: Uint8Array;
  written: Uint32Array;
}

/**
 * Has the kernel write the lists of the forms from `from` to before `to` in sorted order, as `PostingsWriter` and `PositionsWriter`
 * would.
 */
export function listsOf(
  { starts, articles, positions }: ByForm,
  { textStart, language }: Pick<Occurrences, 'textStart' | 'language'>,
  { from, to }: { from: number; to: number },
): WrittenLists {
  const [first = 0, end = 0] = [starts[from], starts[to]];
  return inRoom((room) => {
    const most = (end - first) * BYTES_OF_WORD + (to - from) * BYTES_OF_TERM;
    const out = room.space(most);
    const written = room.space((to - from) * WRITTEN * 4);
    const stop = kernel().writeLists(
      room.put(starts.slice(from, to + 1).map((start) => start - first)),
      to - from,
      room.put(articles.subarray(first, end)),
      room.put(positions.subarray(first, end)),
      room.put(textStart),
      room.put(language),
      out,
      room.space(most),
      written,
    );
    return { bytes: room.bytes(out, stop - out), written: room.numbers(written, (to - from) * WRITTEN) };
  });
}
