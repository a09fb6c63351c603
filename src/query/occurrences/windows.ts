/** Windows around the occurrences of a word, and the words in them, from the texts of the articles. */
import type { Snapshot, StoredArticle } from '../../index/index.js';
import { MARK_LEFT, MARK_RIGHT } from '../../kernel/kernel.js';
import type { Range } from '../../text/range.js';
import { sequence, type WordPart, words } from '../../text/words.js';
import type { Sought } from './sought.js';
import { occurrencesOf, textsIn, wordsIn } from './word-totals.js';

/** Counts of a word near the node. */
export interface Near {
  count: number;
  left: number;
  right: number;
}

/** Words on each side. */
export interface WindowSpan {
  left: number;
  right: number;
}

/** Totals over the windows around all occurrences. A position in two windows counts once; positions of the node itself never count. */
export interface CountedWindows {
  readonly occurrences: number;
  /** Articles with an occurrence. */
  readonly articles: number;
  /** Number of positions in windows. */
  readonly size: number;
  readonly near: ReadonlyMap<string, Near>;
  /** Forms inside the node, with their counts. */
  readonly inside: ReadonlyMap<string, number>;
  /** Words in all selected texts, and how often a word near the node occurs in them. */
  readonly words: number;
  frequencyOf(word: string): number;
}

class Windows {
  occurrences = 0;
  size = 0;
  readonly near = new Map<string, Near>();
  readonly inside = new Map<string, number>();

  constructor(private readonly span: WindowSpan) {}

  add(parts: readonly WordPart[], nodes: readonly (readonly [from: number, to: number])[]): void {
    const sides = new Uint8Array(parts.length);
    for (const [from, to] of nodes) {
      this.occurrences += 1;
      const first = Math.max(0, from - this.span.left);
      const end = Math.min(parts.length, to + this.span.right);
      for (let at = first; at < from; at += 1) sides[at] = (sides[at] ?? 0) | MARK_LEFT;
      for (let at = to; at < end; at += 1) sides[at] = (sides[at] ?? 0) | MARK_RIGHT;
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
    if (side & MARK_LEFT) known.left += 1;
    if (side & MARK_RIGHT) known.right += 1;
    this.size += 1;
  }
}

/** Converts text ranges, in order, to half-open ranges of word indices. */
function nodesInText(parts: readonly WordPart[], ranges: readonly Range[]): [from: number, to: number][] {
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

/** The texts of an article in which words are counted. */
const textsOf = (article: StoredArticle, inQuotations: boolean): string[] =>
  inQuotations ? article.quotations.map(({ text }) => text) : textsIn(article);

/** Counts the words in quotations of the selected articles; counts for whole texts come from the posting lists. */
function countQuoted(
  snapshot: Snapshot,
  selected: Uint8Array,
): Pick<CountedWindows, 'words' | 'frequencyOf'> {
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
  return { words: all, frequencyOf: (word) => counts.get(word) ?? 0 };
}

/** Reads all texts that contain the word. `inQuotations` restricts them to quotations. */
export function windowsInTexts(
  snapshot: Snapshot,
  selected: Uint8Array,
  { having, find }: Sought,
  span: WindowSpan,
  inQuotations: boolean,
): CountedWindows {
  const windows = new Windows(span);
  let articles = 0;
  for (const number of snapshot.inOrder(having)) {
    const article = snapshot.article(number);
    const before = windows.occurrences;
    for (const text of textsOf(article, inQuotations)) {
      const ranges = find(text, article.article.language ?? '');
      if (ranges.length === 0) continue;
      const parts = sequence(words(text));
      windows.add(parts, nodesInText(parts, ranges));
    }
    if (windows.occurrences > before) articles += 1;
  }
  const { occurrences, size, near, inside } = windows;
  const all = inQuotations
    ? countQuoted(snapshot, selected)
    : {
        words: wordsIn(snapshot, selected),
        frequencyOf: (word: string) => occurrencesOf(snapshot, selected, word),
      };
  return { occurrences, articles, size, near, inside, ...all };
}
