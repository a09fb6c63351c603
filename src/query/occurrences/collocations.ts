/** The words that occur near a word or phrase more often than by chance. */

import type { Snapshot, StoredArticle } from '../../index/index.js';
import type { Collocate, CollocationMeasure } from '../../model/collocate.js';
import type { Range } from '../../text/range.js';
import { STOP_WORDS } from '../../text/stop-words.js';
import { thousandths } from '../../text/thousandths.js';
import { sequence, type WordPart, words } from '../../text/words.js';
import {
  type Contingency,
  expected,
  logDice,
  logLikelihood,
  mutualInformation,
  tScore,
} from './association.js';
import { soughtIn } from './sought.js';
import { occurrencesOf, textsIn, wordsIn } from './word-totals.js';

export interface CollocationsOptions {
  /** Words on each side, within a paragraph. */
  left: number;
  right: number;
  /** Least count of a collocate near the word. */
  minCount: number;
  /** Order, highest first. */
  measure: CollocationMeasure;
  /** Only words of quotations, on both sides. */
  inQuotations: boolean;
  /** Whether articles, prepositions and the like are collocates as well. */
  functionWords: boolean;
  /** Maximum number of collocates; null for all. */
  limit: number | null;
}

const USUAL: CollocationsOptions = {
  left: 5,
  right: 5,
  minCount: 2,
  measure: 'logDice',
  inQuotations: false,
  functionWords: false,
  limit: null,
};

/** The words near a word or phrase. */
export interface FoundCollocates {
  /** Occurrences of the word or phrase, and the articles they are in. */
  occurrences: number;
  articles: number;
  /** Words of all selected texts. */
  words: number;
  /** Collocates before the limit. */
  total: number;
  collocates: Collocate[];
}

const ASKING = {
  command: 'collocations',
  example: "write corpus collocations alliance, or corpus collocations 'military alliance'",
};

/** Counts near the node, by word. */
interface Near {
  count: number;
  left: number;
  right: number;
}

/** The texts of an article in which words are counted. */
const textsOf = (article: StoredArticle, inQuotations: boolean): string[] =>
  inQuotations ? article.quotations.map(({ text }) => text) : textsIn(article);

/** Windows around all occurrences. A position in two windows counts once; those of the node itself never do. */
class Windows {
  occurrences = 0;
  /** Positions in windows. */
  size = 0;
  readonly near = new Map<string, Near>();
  /** Forms inside the node, with their counts. */
  readonly inside = new Map<string, number>();

  constructor(private readonly span: { left: number; right: number }) {}

  add(parts: readonly WordPart[], nodes: readonly (readonly [from: number, to: number])[]): void {
    const sides = new Uint8Array(parts.length);
    for (const [from, to] of nodes) {
      this.occurrences += 1;
      const first = Math.max(0, from - this.span.left);
      const end = Math.min(parts.length, to + this.span.right);
      for (let at = first; at < from; at += 1) sides[at] = (sides[at] ?? 0) | LEFT;
      for (let at = to; at < end; at += 1) sides[at] = (sides[at] ?? 0) | RIGHT;
    }
    for (const [from, to] of nodes) {
      for (let at = from; at < to; at += 1) {
        sides[at] = 0;
        const form = parts[at]?.exact ?? '';
        this.inside.set(form, (this.inside.get(form) ?? 0) + 1);
      }
    }
    for (const [at, side] of sides.entries()) if (side !== 0) this.#count(parts[at]?.exact ?? '', side);
  }

  #count(form: string, side: number): void {
    const known = this.near.get(form) ?? { count: 0, left: 0, right: 0 };
    this.near.set(form, known);
    known.count += 1;
    if (side & LEFT) known.left += 1;
    if (side & RIGHT) known.right += 1;
    this.size += 1;
  }
}

const LEFT = 1;
const RIGHT = 2;

/** The words that each range of the text covers, as half-open ranges of indices. `ranges`: in order. */
function nodesIn(parts: readonly WordPart[], ranges: readonly Range[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    while (from < parts.length && (parts[from]?.end ?? 0) <= start) from += 1;
    let to = from;
    while (to < parts.length && (parts[to]?.start ?? end) < end) to += 1;
    if (to > from) found.push([from, to]);
  }
  return found;
}

/** Counts of words in quotations of the selected articles; those of whole texts come from the posting lists. */
function countQuoted(snapshot: Snapshot, selected: Uint8Array): { counts: Map<string, number>; all: number } {
  const counts = new Map<string, number>();
  let all = 0;
  for (const number of snapshot.inOrder(selected)) {
    for (const text of textsOf(snapshot.article(number), true)) {
      for (const { exact } of sequence(words(text))) {
        counts.set(exact, (counts.get(exact) ?? 0) + 1);
        all += 1;
      }
    }
  }
  return { counts, all };
}

/** @throws CorpusError if the query is neither one word nor one phrase. */
export function collocations(
  snapshot: Snapshot,
  selected: Uint8Array,
  query: string,
  options: Partial<CollocationsOptions>,
): FoundCollocates {
  const { left, right, minCount, measure, inQuotations, functionWords, limit } = { ...USUAL, ...options };
  const { having, find } = soughtIn(snapshot, selected, query, ASKING);
  const windows = new Windows({ left, right });
  let articles = 0;
  for (const number of snapshot.inOrder(having)) {
    const article = snapshot.article(number);
    const before = windows.occurrences;
    for (const text of textsOf(article, inQuotations)) {
      const ranges = find(text, article.article.language ?? '');
      if (ranges.length === 0) continue;
      const parts = sequence(words(text));
      windows.add(parts, nodesIn(parts, ranges));
    }
    if (windows.occurrences > before) articles += 1;
  }
  const quoted = inQuotations ? countQuoted(snapshot, selected) : null;
  const all = quoted?.all ?? wordsIn(snapshot, selected);
  const nodeWords = [...windows.inside.values()].reduce((sum, count) => sum + count, 0);
  const collocates: Collocate[] = [];
  for (const [word, near] of windows.near) {
    if (near.count < minCount || (!functionWords && STOP_WORDS.has(word))) continue;
    const frequency = quoted?.counts.get(word) ?? occurrencesOf(snapshot, selected, word);
    const inside = windows.inside.get(word) ?? 0;
    const counts: Contingency = {
      inSample: near.count,
      sample: windows.size,
      inAll: Math.max(near.count, frequency - inside),
      all: Math.max(windows.size, all - nodeWords),
    };
    if (near.count <= expected(counts)) continue;
    collocates.push(collocateOf(word, near, frequency, counts, windows.occurrences));
  }
  collocates.sort((a, b) => b[measure] - a[measure] || b.count - a.count || (a.word < b.word ? -1 : 1));
  const total = collocates.length;
  return {
    occurrences: windows.occurrences,
    articles,
    words: all,
    total,
    collocates: collocates.slice(0, limit ?? total),
  };
}

const collocateOf = (
  word: string,
  { count, left, right }: Near,
  frequency: number,
  counts: Contingency,
  node: number,
): Collocate => ({
  word,
  count,
  left,
  right,
  frequency,
  expected: thousandths(expected(counts)),
  g2: thousandths(logLikelihood(counts)),
  logDice: thousandths(logDice(count, node, frequency)),
  mi: thousandths(mutualInformation(counts)),
  t: thousandths(tScore(counts)),
});
