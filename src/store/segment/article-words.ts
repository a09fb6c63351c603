/** An article as the words that search knows, each at its position: the title first, then standfirst and paragraphs. */
import type { Analysis } from '../../model/analysis.js';
import type { Paragraph } from '../../model/article.js';
import type { Quotation } from '../../model/quotation.js';
import { codePointOffsets } from '../../text/offsets.js';
import { joined, type Word, words } from '../../text/words.js';

/**
 * Positions left empty between two paragraphs, so that no phrase and no nearness reaches across. Words further apart are
 * not asked for as near; the numbers of all positions behind are the longer the more is left.
 */
export const GAP = 64;

export interface ArticleWords {
  /** Words of the title, and of the rest. */
  titleLength: number;
  textLength: number;
  /** The first position behind the title. */
  textStart: number;
  /** Positions of words inside quotations: begin and end of each run, in their order. */
  quoted: number[];
  /** The first position of each paragraph. */
  paragraphs: number[];
}

/** The places of one paragraph, in code points of the file, that stand in quotations. */
function spansIn(block: Paragraph, quotations: readonly Quotation[]): [number, number][] {
  return quotations.flatMap(({ spans }) =>
    spans.filter(([start, end]) => start < block.end && end > block.start),
  );
}

/**
 * Calls `take` with every word form and its position, in the order of positions. A hyphenated word gives each part at
 * a position of its own, and its joined form at the first.
 */
export function readWords(
  { article, body, quotations }: Analysis,
  take: (form: string, position: number) => void,
): ArticleWords {
  let position = 0;
  const takeWord = (word: Word): void => {
    const [only, second] = word.parts;
    if (only && !second) {
      take(only.exact, position);
      position += 1;
      return;
    }
    const whole = joined(word);
    if (whole !== '') take(whole, position);
    for (const { exact } of word.parts) {
      if (exact === '') continue;
      take(exact, position);
      position += 1;
    }
  };
  for (const word of words(article.title ?? '')) takeWord(word);
  const titleLength = position;
  const textStart = titleLength + GAP;
  let textLength = 0;
  const quoted: number[] = [];
  const paragraphs: number[] = [];
  const takeText = (text: string, block: Paragraph | null): void => {
    const spans = block ? spansIn(block, quotations) : [];
    const toCodePoint = spans.length > 0 ? codePointOffsets(text) : null;
    const base = block?.start ?? 0;
    const first = position;
    for (const word of words(text)) {
      const begun = position;
      takeWord(word);
      if (!toCodePoint) continue;
      const [start, end] = [base + toCodePoint(word.start), base + toCodePoint(word.end)];
      if (!spans.some(([from, to]) => start >= from && end <= to)) continue;
      if (quoted.at(-1) === begun) quoted[quoted.length - 1] = position;
      else quoted.push(begun, position);
    }
    textLength += position - first;
    position += GAP;
  };
  position = textStart;
  if (article.standfirst !== null) takeText(article.standfirst, null);
  for (const block of body) {
    paragraphs.push(position);
    takeText(block.text, block);
  }
  return { titleLength, textLength, textStart, quoted, paragraphs };
}
