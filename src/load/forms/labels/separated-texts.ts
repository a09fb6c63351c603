/** Unlabelled texts separated by lines of one repeated sign, each with its own headline and a byline or date. */
import { writtenDates } from '../../../text/written-date.js';

/** A line of five or more of one sign. Three are a break within an article. */
const RULE = /^[^\S\n]{0,40}([*=_~#+-])(?:[^\S\n]?\1){4,200}[^\S\n]{0,40}$/gmu;

const HEADLINE_WORDS = { least: 2, most: 20 };
const SENTENCE_END = /[.,;:]["”’»]?$/u;
/** Number of lines below the headline that must include the byline or date. */
const HEAD_LINES = 4;
const HEAD_LINE_WORDS = 14;
const BYLINE = /^(?:by|von|par|por|di|door)\s\p{Lu}/iu;
/** Texts with fewer words are teasers or cover sheets. */
const TEXT_WORDS = 40;

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

const namesWriterOrDay = (line: string): boolean =>
  wordsIn(line) <= HEAD_LINE_WORDS && (BYLINE.test(line) || writtenDates(line).length > 0);

function hasHead(piece: string): boolean {
  const [headline = '', ...below] = piece
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const words = wordsIn(headline);
  const isHeadline =
    words >= HEADLINE_WORDS.least && words <= HEADLINE_WORDS.most && !SENTENCE_END.test(headline);
  return isHeadline && below.slice(0, HEAD_LINES).some(namesWriterOrDay);
}

/** Number of texts, if every text between separators has a head; otherwise 0. */
export function separatedTexts(text: string): number {
  const pieces: string[] = [];
  let start = 0;
  for (const { index, 0: rule } of text.matchAll(RULE)) {
    pieces.push(text.slice(start, index));
    start = index + rule.length;
  }
  if (pieces.length === 0) return 0;
  pieces.push(text.slice(start));
  const texts = pieces.filter((piece) => wordsIn(piece) >= TEXT_WORDS);
  return texts.length >= 2 && texts.every(hasHead) ? texts.length : 0;
}
