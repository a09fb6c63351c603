/** Concordance (keyword in context): every occurrence of a word or phrase with its context. */

import type { Snapshot, StoredArticle } from '../index/index.js';
import type { ConcordanceLine, ConcordanceOrder } from '../model/concordance.js';
import { CorpusError } from '../model/corpus-error.js';
import type { TextSpan } from '../model/span.js';
import { beginningOf, endBeside } from '../text/beside.js';
import { fold } from '../text/fold.js';
import { codePointOffsets, type ToCodePoint } from '../text/offsets.js';
import type { Range } from '../text/range.js';
import { sequence, words } from '../text/words.js';
import { orderArticles } from './article-order.js';
import { articleRef } from './article-ref.js';
import { ClauseHits } from './hits/hits.js';
import {
  findMatches,
  type Lexeme,
  lex,
  nearby,
  type PhraseClause,
  type WordClause,
  wordsOf,
} from './language/language.js';
import { fieldBlocks } from './passages.js';

export interface ConcordanceOptions {
  sort: ConcordanceOrder;
  reverse: boolean;
  /** Code points on each side. */
  context: number;
  /** Maximum number of lines; null for all. */
  limit: number | null;
}

export interface Concordance {
  total: number;
  /** Articles with an occurrence, and how many each has. */
  articles: number;
  occurrences: ReadonlyMap<number, number>;
  results: ConcordanceLine[];
}

/** Code points on each side used as the sort key. */
const SORTED_BY = 100;

const EXAMPLE =
  "write corpus concordance allian*, or corpus concordance 'military alliance'; corpus search takes whole queries";

const isPlain = ({ kind, field, excluded }: Lexeme): boolean =>
  (kind === 'text' || kind === 'phrase') && field === null && !excluded;

/** One word, or a phrase, with or without quotation marks. @throws CorpusError for anything else. */
function soughtOf(query: string): WordClause | PhraseClause {
  const { lexemes } = lex(query);
  const [first, second] = lexemes;
  if (first && lexemes.every(isPlain)) {
    const [clause, other] = second ? [] : wordsOf(first, []);
    if (clause && !other && (clause.kind === 'word' || clause.kind === 'phrase')) return clause;
    const exact = sequence(words(query)).map((part) => part.exact);
    const plain = lexemes.every(({ kind, text }) => kind === 'text' && !/[*~]/u.test(text));
    if (plain && exact.length > 1) return { kind: 'phrase', exact, within: null };
  }
  throw new CorpusError(`concordance ${query}: must be one word or one phrase`, EXAMPLE);
}

/** Finds the occurrences in a text of an article. */
type Find = (text: string, language: string) => Range[];

function finderOf(sought: WordClause | PhraseClause, hits: ClauseHits): Find {
  if (sought.kind === 'phrase') {
    const { exact, within } = sought;
    if (within === null) return (text) => findMatches(text, { wordOf: () => undefined, phrases: [exact] });
    return (text) => {
      const parts = sequence(words(text));
      const row = parts.map((part) => part.exact);
      return nearby(row, exact, within).map(([from, to]) => ({
        start: parts[from]?.start ?? 0,
        end: parts[to]?.end ?? 0,
      }));
    };
  }
  const { form, match, compound } = sought;
  const { forms } = hits.word(form, match);
  const phrases = compound ? [compound] : [];
  return (text, language) => {
    const wordOf = (other: string): string | undefined => {
      const answer = forms.get(other);
      return answer && (answer.languages === null || answer.languages.has(language)) ? form : undefined;
    };
    return findMatches(text, { wordOf, phrases });
  };
}

/** An occurrence in a block of text; formatted as a line only if it is shown. */
interface Node {
  article: StoredArticle;
  block: TextSpan;
  /** Of the block's text; built once, since one block can be a whole file with thousands of occurrences. */
  toCodePoint: ToCodePoint;
  range: Range;
}

/** Doubled for surrogate pairs, plus one to see whether a word continues. */
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
const blocksOf = (article: StoredArticle): TextSpan[] =>
  [...fieldBlocks(article), ...article.body].sort((a, b) => a.start - b.start);

/**
 * Occurrences in the texts of the selected articles, except titles in front matter, which have no position. Only
 * articles that contain the words are read. @throws CorpusError if the query is neither one word nor one phrase.
 */
export function concordance(
  snapshot: Snapshot,
  selected: Uint8Array,
  query: string,
  { sort, reverse, context, limit }: ConcordanceOptions,
): Concordance {
  const sought = soughtOf(query);
  const hits = new ClauseHits(snapshot, selected, { prefix: false, fuzzy: false });
  const having = hits.of(sought);
  const find = finderOf(sought, hits);
  const occurrences = new Map<number, number>();
  const found: Concordance = { total: 0, articles: 0, occurrences, results: [] };
  const byArticle = sort === 'article' || sort === 'date';
  const order = { sort: sort === 'date' ? 'date' : 'path', reverse: byArticle && reverse } as const;
  const sorted: { key: string; line: ConcordanceLine }[] = [];
  for (const number of orderArticles(snapshot, snapshot.inOrder(having), order)) {
    const before = found.total;
    const article = snapshot.article(number);
    for (const block of blocksOf(article)) {
      const ranges = find(block.text, article.article.language ?? '');
      if (ranges.length === 0) continue;
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
