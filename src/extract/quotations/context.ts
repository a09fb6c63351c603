/** The context passed to every quotation rule: the article's blocks, split once into units, sentences and reports. */
import type { ParsedArticle } from '../../parse/parse.js';
import type { Range } from '../../text/range.js';
import { cueFollows, type Report, reportsOf } from './reports.js';
import { type QuoteUnit, type Sentence, sentencesOf, type Unit, unitsOf } from './stream.js';

type BlockKind = 'title' | 'standfirst' | 'paragraph' | 'heading' | 'list' | 'caption';

export interface ReadSentence extends Sentence {
  reports: Report[];
}

interface ReadBlock extends Range {
  kind: BlockKind;
  index: number;
  units: Unit[];
  sentences: ReadSentence[];
  /** The block's quoted stretches, keyed by end offset. */
  quoteEnds: ReadonlyMap<number, QuoteUnit>;
}

export interface QuotationContext {
  article: ParsedArticle;
  text: string;
  /** Title, standfirst and body, in text order. */
  blocks: ReadBlock[];
}

export function readArticle(article: ParsedArticle): QuotationContext {
  const { text } = article;
  const ranges: (Range & { kind: BlockKind })[] = [...article.body];
  const within = (range: Range): boolean =>
    ranges.some((other) => other.start < range.end && range.start < other.end);
  if (article.titleRange && !within(article.titleRange))
    ranges.push({ kind: 'title', ...article.titleRange });
  for (const range of article.standfirstRanges)
    if (!within(range)) ranges.push({ kind: 'standfirst', ...range });
  ranges.sort((a, b) => a.start - b.start);
  let open = false;
  const blocks = ranges.map((range, index): ReadBlock => {
    const units = unitsOf(text, range, open);
    const quotes = units.filter((unit) => unit.kind === 'quote');
    open = quotes.at(-1)?.stretch.closed === false;
    const quoteEnds = new Map(quotes.map((quote) => [quote.end, quote]));
    const headline = range.kind === 'title' || range.kind === 'heading';
    const sentences = sentencesOf(units, index, cueFollows).map((sentence) => ({
      ...sentence,
      reports: reportsOf(sentence.units, headline),
    }));
    return { ...range, index, units, sentences, quoteEnds };
  });
  return { article, text, blocks };
}

export function* sentencesIn(context: QuotationContext): Generator<ReadSentence> {
  for (const block of context.blocks) yield* block.sentences;
}

/** Index of the block's last sentence that begins at or before an offset; -1 before the first. */
export function sentenceAt({ sentences }: ReadBlock, place: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.units[0]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
