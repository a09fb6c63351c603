/** Features of a line that may be the headline: its place, its form, its words, and its neighbours. */
import type { Feature } from '../../ranking/ranking.js';
import type { JudgedLine, LeftoverKind } from '../judged-line.js';
import type { LinesAround } from './lines-around.js';

export interface HeadlineView {
  around: LinesAround;
  line: JudgedLine;
  index: number;
  /** The longer words of the line, read like those of the story. */
  own: readonly number[];
  /** The rules' answer; null if they have none. */
  ruled: number | null;
  /** The rules' score of the line. */
  score: number;
  /** Number of sites that have the line in their menus. */
  sites: number;
}

const at = ({ around, index }: HeadlineView, offset: number): JudgedLine | undefined =>
  around.lines[index + offset];

const share = (own: readonly number[], is: (word: number) => boolean): number =>
  own.length === 0 ? 0 : own.filter(is).length / own.length;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const kinds = (...of: LeftoverKind[]) => {
  const set: ReadonlySet<string | null> = new Set<string>(of);
  return (line: JudgedLine | undefined): number => (set.has(line?.leftover ?? null) ? 1 : 0);
};

const isMasthead = kinds('byline', 'date-stamp');
const isMenu = kinds('navigation', 'share', 'subscribe', 'legal', 'copyright');
const isCaption = kinds('caption', 'figures');
const isOther = kinds('related', 'next-section', 'comments', 'other-articles', 'tags');

/** The highest word count among the four lines above. */
const longestAbove = ({ around: { lines }, index }: HeadlineView): number =>
  Math.max(0, ...lines.slice(Math.max(0, index - 4), index).map(({ words }) => words));

const mastheadBelow = ({ around: { lines }, index }: HeadlineView): number =>
  lines.slice(index + 1, index + 5).filter((line) => isMasthead(line) === 1).length;

export const HEADLINE_FEATURES: readonly Feature<HeadlineView>[] = [
  { name: 'lines above the story', of: ({ index, around }) => around.run.first - index },
  { name: 'lines from the top', of: ({ index }) => index },
  { name: 'share of the page above', of: ({ index, around }) => index / around.lines.length },
  { name: 'lines of the page', of: ({ around }) => around.lines.length },
  { name: 'words', of: ({ line }) => line.words },
  { name: 'characters', of: ({ line }) => line.text.length },
  { name: 'ends a sentence', of: ({ line }) => (line.ended ? 1 : 0) },
  { name: 'ends with a stop', of: ({ line }) => (line.text.endsWith('.') ? 1 : 0) },
  { name: 'is a question', of: ({ line }) => (line.text.endsWith('?') ? 1 : 0) },
  { name: 'ends with a colon', of: ({ line }) => (line.text.endsWith(':') ? 1 : 0) },
  { name: 'has a colon', of: ({ line }) => (line.text.includes(': ') ? 1 : 0) },
  { name: 'stops within', of: ({ line }) => line.stops },
  { name: 'lower-case share', of: ({ line }) => line.lower / Math.max(1, line.words) },
  {
    name: 'capitals',
    of: ({ line }) => count(line.text, /(?<!\S)["“‘'(]?\p{Lu}/gu) / Math.max(1, line.words),
  },
  { name: 'all in capitals', of: ({ line }) => (/\p{Ll}/u.test(line.text) ? 0 : 1) },
  { name: 'begins in lower case', of: ({ line }) => (/^\p{Ll}/u.test(line.text) ? 1 : 0) },
  { name: 'figures', of: ({ line }) => count(line.text, /\d/gu) / line.text.length },
  { name: 'copies', of: ({ line }) => line.copies },
  { name: 'is a copy', of: ({ line }) => (line.repeated ? 1 : 0) },
  { name: 'gap above', of: ({ line }) => Math.min(3, line.gap) },
  { name: 'gap below', of: (view) => Math.min(3, at(view, 1)?.gap ?? 3) },
  { name: 'list item', of: ({ line }) => (line.marker === 'bullet' || line.marker === 'number' ? 1 : 0) },
  { name: 'marked as heading', of: ({ line }) => (line.marker === 'heading' ? 1 : 0) },
  { name: 'bars', of: ({ line }) => count(line.text, /[|»›>\t]/gu) },
  { name: 'quotation marks', of: ({ line }) => (/["“”‘«»„]/u.test(line.text) ? 1 : 0) },
  { name: 'address or handle', of: ({ line }) => (/https?:|www\.|@\w|\.com\b/u.test(line.text) ? 1 : 0) },
  { name: 'words of the story', of: ({ own, around }) => share(own, (word) => around.story.has(word)) },
  {
    name: 'frequent words of the story',
    of: ({ own, around }) => share(own, (word) => (around.story.get(word) ?? 0) >= 3),
  },
  { name: 'longer words', of: ({ own }) => own.length },
  { name: 'sites with the line', of: ({ sites }) => sites },
  { name: 'lines to the byline', of: ({ around, index }) => around.toByline[index] ?? 0 },
  { name: 'lines to the date', of: ({ around, index }) => around.toDate[index] ?? 0 },
  { name: 'lines to a paragraph', of: ({ around, index }) => around.toParagraph[index] ?? 0 },
  { name: 'bylines and dates below', of: mastheadBelow },
  { name: 'is byline or date', of: ({ line }) => isMasthead(line) },
  { name: 'is menu or notice', of: ({ line }) => isMenu(line) },
  { name: 'is of other articles', of: ({ line }) => isOther(line) },
  { name: 'is other leftover', of: ({ line }) => (line.leftover === null ? 0 : 1) },
  { name: 'is caption', of: ({ line }) => isCaption(line) },
  { name: 'words above', of: (view) => at(view, -1)?.words ?? -1 },
  { name: 'words below', of: (view) => at(view, 1)?.words ?? -1 },
  { name: 'words two below', of: (view) => at(view, 2)?.words ?? -1 },
  { name: 'menu above', of: (view) => isMenu(at(view, -1)) },
  { name: 'other articles above', of: (view) => isOther(at(view, -1)) },
  { name: 'date or byline above', of: (view) => isMasthead(at(view, -1)) },
  { name: 'most words above', of: longestAbove },
  { name: 'rank by length', of: ({ around, index }) => around.ranks.get(index) ?? 30 },
  { name: 'score of the rules', of: ({ score }) => score },
  { name: 'answer of the rules', of: ({ ruled, index }) => (ruled === index ? 1 : 0) },
  { name: 'lines from the answer', of: ({ ruled, index }) => (ruled === null ? 99 : index - ruled) },
];
