/** Concordance (keyword in context): every occurrence of a word or phrase with its context. */

import type { Snapshot, StoredArticle } from '../../index/index.js';
import { articleRef, fieldBlocks } from '../../model/article.js';
import type { ConcordanceLine, ConcordanceOrder } from '../../model/concordance.js';
import type { TextSpan } from '../../model/span.js';
import { beginningOf, endBeside } from '../../text/beside.js';
import { fold } from '../../text/fold.js';
import { lazily } from '../../text/lazily.js';
import { codePointOffsets, type ToCodePoint } from '../../text/offsets.js';
import type { Range } from '../../text/range.js';
import { sequence, words } from '../../text/words.js';
import { orderArticles } from '../article-order.js';
import { type Sought, soughtIn } from './sought.js';
import { countsByArticle } from './word-totals.js';

const USUAL_CONTEXT = 40;

export interface ConcordanceOptions {
  /** By article if null. */
  sort: ConcordanceOrder | null;
  reverse: boolean;
  /** Code points on each side. */
  context: number;
  /** Maximum number of lines; null for all. */
  limit: number | null;
}

/** The occurrences of a word or phrase; `total` counts them before the limit. */
export interface Concordance {
  total: number;
  /** Those of them in titles, which frequencies leave out. */
  inTitles: number;
  /** Articles with an occurrence, and the number in each. */
  articles: number;
  occurrences: ReadonlyMap<number, number>;
  results: ConcordanceLine[];
}

/** The command that asks, for error messages. */
export const CONCORDANCE = {
  command: 'concordance',
  example:
    "write corpus concordance 'allian*', corpus concordance 'military alliance' or corpus concordance 'alliance OR pact'; corpus search takes whole queries",
};

/** Code points on each side used as the sort key. */
const SORTED_BY = 100;

/** An occurrence in a block of text; formatted as a line only if it is shown. */
interface Node {
  article: StoredArticle;
  block: TextSpan;
  /** Offset conversion for the block's text; built once, since one block can be a whole file with thousands of occurrences. */
  toCodePoint: ToCodePoint;
  range: Range;
}

/** Twice as many UTF-16 units, for surrogate pairs, and one more to see whether a word continues. */
const before = ({ block: { text }, range: { start } }: Node, room: number): string =>
  endBeside(text.slice(Math.max(0, start - 2 * room - 1), start), room);

const after = ({ block: { text }, range: { end } }: Node, room: number): string =>
  beginningOf(text.slice(end, end + 2 * room + 1), room);

function lineOf(node: Node, context: number): ConcordanceLine {
  const { article, block, toCodePoint, range } = node;
  return {
    article: articleRef(article.article),
    left: before(node, context),
    node: block.text.slice(range.start, range.end),
    right: after(node, context),
    start: block.start + toCodePoint(range.start),
    end: block.start + toCodePoint(range.end),
  };
}

const formsIn = (text: string): string[] => sequence(words(text)).map((part) => part.exact);

/** Sort key of a line. A space sorts before every letter, so shorter words come first. */
function keyOf(node: Node, sort: ConcordanceOrder): string {
  const right = (): string => formsIn(after(node, SORTED_BY)).join(' ');
  if (sort === 'left') return formsIn(before(node, SORTED_BY)).reverse().join(' ');
  if (sort === 'right') return right();
  return `${fold(node.block.text.slice(node.range.start, node.range.end))} ${right()}`;
}

/** The texts of an article that have a position in its file, in order. */
const blocksOf = ({ body }: StoredArticle, fields: readonly TextSpan[]): TextSpan[] =>
  [...fields, ...body].sort((a, b) => a.start - b.start);

interface Counted {
  texts: number;
  /** Occurrences in titles that have a position in the file. */
  titles: number;
}

/**
 * Counts the occurrences in an article from posting lists, without reading its texts; null if they must be read, as a standfirst
 * without a position has no lines.
 */
function counter(snapshot: Snapshot, { forms, having }: Sought): (article: StoredArticle) => Counted | null {
  if (forms === null) return () => null;
  const { texts, titles } = countsByArticle(snapshot, having, forms);
  return ({ number, article }) => {
    const fields = fieldBlocks(article);
    const isPlaced = (field: string): boolean => fields.some(({ text }) => text === field);
    if (article.standfirst !== null && !isPlaced(article.standfirst)) return null;
    const hasTitle = article.title !== null && isPlaced(article.title);
    return { texts: texts.get(number) ?? 0, titles: hasTitle ? (titles.get(number) ?? 0) : 0 };
  };
}

/**
 * Occurrences in the texts of the selected articles, except titles in front matter, which have no position. Only articles that
 * contain the words are read.
 * @throws CorpusError if the query is neither one word nor one phrase.
 */
export function concordance(
  snapshot: Snapshot,
  selected: Uint8Array,
  query: string,
  asked: Partial<ConcordanceOptions>,
): Concordance {
  const { reverse = false, limit = null } = asked;
  const sort = asked.sort ?? 'article';
  const context = asked.context ?? USUAL_CONTEXT;
  const sought = soughtIn(snapshot, selected, query, CONCORDANCE);
  const { having, find } = sought;
  const occurrences = new Map<number, number>();
  const found: Concordance = { total: 0, inTitles: 0, articles: 0, occurrences, results: [] };
  const byArticle = sort === 'article' || sort === 'date';
  const order = { sort: sort === 'date' ? 'date' : 'path', reverse: byArticle && reverse } as const;
  const sorted: { key: string; line: ConcordanceLine }[] = [];
  // Once enough lines are found, the remaining occurrences are only counted.
  const most = byArticle && limit !== null ? limit : Number.POSITIVE_INFINITY;
  const countIn = lazily(() => counter(snapshot, sought));
  for (const number of orderArticles(snapshot, snapshot.inOrder(having), order)) {
    const before = found.total;
    const article = snapshot.article(number);
    const counted = before < most ? null : countIn()(article);
    if (counted) {
      const count = counted.texts + counted.titles;
      found.total += count;
      found.inTitles += counted.titles;
      found.articles += count > 0 ? 1 : 0;
      if (count > 0) occurrences.set(number, count);
      continue;
    }
    const fields = fieldBlocks(article.article);
    const title = fields.find(({ text }) => text === article.article.title);
    for (const block of blocksOf(article, fields)) {
      const ranges = find(block.text, article.article.language ?? '');
      if (ranges.length === 0) continue;
      if (block === title) found.inTitles += ranges.length;
      const toCodePoint = codePointOffsets(block.text);
      for (const range of ranges) {
        const node = { article, block, toCodePoint, range };
        found.total += 1;
        if (!byArticle) sorted.push({ key: keyOf(node, sort), line: lineOf(node, context) });
        else if (limit === null || found.total <= limit) found.results.push(lineOf(node, context));
      }
    }
    if (found.total === before) continue;
    found.articles += 1;
    occurrences.set(number, found.total - before);
  }
  if (byArticle) return found;
  const sign = reverse ? -1 : 1;
  sorted.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0));
  return { ...found, results: sorted.slice(0, limit ?? sorted.length).map(({ line }) => line) };
}
