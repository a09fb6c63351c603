/** What every quotation rule is given: the article's blocks as units, sentences and reports, made once. */
import type { ParsedArticle } from '../../parse/parsed-article.js';
import type { Range } from '../../text/range.js';
import { cueFollows, type Report, reportsOf } from './reports.js';
import { type Sentence, sentencesOf, type Unit, unitsOf } from './stream.js';

type BlockKind = 'title' | 'standfirst' | 'paragraph' | 'heading' | 'list' | 'caption';

export interface ReadSentence extends Sentence {
  reports: Report[];
}

interface ReadBlock extends Range {
  kind: BlockKind;
  index: number;
  units: Unit[];
  sentences: ReadSentence[];
}

export interface QuotationContext {
  article: ParsedArticle;
  text: string;
  /** Title, standfirst and body in the order of the text. */
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
    const last = units.findLast((unit) => unit.kind === 'quote');
    open = last !== undefined && !last.stretch.closed;
    const headline = range.kind === 'title' || range.kind === 'heading';
    const sentences = sentencesOf(units, index, cueFollows).map((sentence) => ({
      ...sentence,
      reports: reportsOf(sentence.units, headline),
    }));
    return { ...range, index, units, sentences };
  });
  return { article, text, blocks };
}

export function* sentencesIn(context: QuotationContext): Generator<ReadSentence> {
  for (const block of context.blocks) yield* block.sentences;
}
