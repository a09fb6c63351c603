/** Features of a line that may belong to the story: its form, wording, place, neighbours, and the rules' verdict. */
import type { Feature } from '../../ranking/ranking.js';
import { isProse } from '../body.js';
import type { JudgedLine, LeftoverKind } from '../judged-line.js';
import { firstLongWordsOf } from '../line-words.js';
import type { LinesSeen } from './lines-seen.js';
import { type Shape, shapeOf } from './shape.js';
import type { Wording } from './wording.js';

export interface LineView {
  seen: LinesSeen;
  index: number;
  line: JudgedLine;
  shape: Shape;
  wording: Wording;
  /** Share of its longer words that occur in the story, and that occur there at least three times. */
  shared: number;
  frequent: number;
}

export function viewOf(seen: LinesSeen, index: number, line: JudgedLine, wording: Wording): LineView {
  const own = firstLongWordsOf(line, COMPARED);
  let shared = 0;
  let frequent = 0;
  for (const word of own) {
    const count = (seen.words.get(word) ?? 0) - (line.kept ? 1 : 0);
    if (count > 0) shared += 1;
    if (count > 2) frequent += 1;
  }
  const all = Math.max(1, own.length);
  return {
    seen,
    index,
    line,
    shape: shapeOf(line.text),
    wording,
    shared: shared / all,
    frequent: frequent / all,
  };
}

const COMPARED = 200;

const at = ({ seen, index }: LineView, offset: number): JudgedLine | undefined => seen.lines[index + offset];

const KINDS: readonly (LeftoverKind | null)[] = [
  null,
  'caption',
  'author-note',
  'byline',
  'date-stamp',
  'figures',
  'poll',
  'print-note',
  'running-head',
  'advertisement',
  'legal',
  'copyright',
  'subscribe',
  'share',
  'tags',
  'navigation',
  'related',
  'other-articles',
  'next-section',
  'comments',
];
const KIND_NUMBERS = new Map(KINDS.map((kind, number) => [kind, number]));

/** Kinds are numbered in the order of the list above: first those that may occur within a story. */
const kindOf = (line: JudgedLine | undefined): number => (line ? (KIND_NUMBERS.get(line.leftover) ?? 0) : -1);

const MARKERS = { bullet: 1, number: 2, quote: 3, heading: 4 } as const;

/** The share of surrounding lines with a property, from cumulative sums before each line. */
const around =
  (of: (seen: LinesSeen) => Int32Array, reach: number) =>
  ({ seen, index }: LineView): number => {
    const sums = of(seen);
    const first = Math.max(0, index - reach);
    const last = Math.min(seen.lines.length, index + reach + 1);
    const own = (sums[index + 1] ?? 0) - (sums[index] ?? 0);
    return ((sums[last] ?? 0) - (sums[first] ?? 0) - own) / Math.max(1, last - first - 1);
  };

const before =
  (of: (seen: LinesSeen) => Int32Array, reach: number) =>
  ({ seen, index }: LineView): number =>
    (of(seen)[index] ?? 0) - (of(seen)[Math.max(0, index - reach)] ?? 0);

const after =
  (of: (seen: LinesSeen) => Int32Array, reach: number) =>
  ({ seen, index }: LineView): number =>
    (of(seen)[Math.min(seen.lines.length, index + 1 + reach)] ?? 0) - (of(seen)[index + 1] ?? 0);

const prose = (seen: LinesSeen): Int32Array => seen.prose;
const proseWords = (seen: LinesSeen): Int32Array => seen.proseWords;
const kept = (seen: LinesSeen): Int32Array => seen.kept;

const total = ({ seen }: LineView): number => seen.proseWords[seen.lines.length] ?? 0;

const sinceSection = ({ seen, index }: LineView): number => {
  const section = seen.section[index] ?? -1;
  return section < 0 ? 99 : index - section;
};

const proseSinceSection = ({ seen, index }: LineView): number => {
  const section = seen.section[index] ?? -1;
  return section < 0 ? 99 : (seen.prose[index] ?? 0) - (seen.prose[section] ?? 0);
};

const sectionKind = ({ seen, index }: LineView): number => {
  const section = seen.section[index] ?? -1;
  return section < 0 ? -1 : kindOf(seen.lines[section]);
};

export const LINE_FEATURES: readonly Feature<LineView>[] = [
  { name: 'words', of: ({ line }) => line.words },
  { name: 'characters', of: ({ line }) => line.end - line.start },
  { name: 'ends a sentence', of: ({ line }) => (line.ended ? 1 : 0) },
  { name: 'last sign', of: ({ shape }) => shape.last },
  { name: 'stops within', of: ({ line }) => line.stops },
  { name: 'lower-case share', of: ({ line }) => line.lower / Math.max(1, line.words) },
  { name: 'capitals', of: ({ line, shape }) => shape.capitals / Math.max(1, line.words) },
  { name: 'figures', of: ({ shape }) => shape.figures },
  { name: 'begins', of: ({ shape }) => shape.first },
  { name: 'bars and tabs', of: ({ shape }) => shape.bars },
  { name: 'quotation marks', of: ({ shape }) => shape.quotes },
  { name: 'addresses and handles', of: ({ shape }) => shape.addresses },
  { name: 'marker', of: ({ line }) => (line.marker === null ? 0 : MARKERS[line.marker]) },
  { name: 'gap above', of: ({ line }) => Math.min(3, line.gap) },
  { name: 'gap below', of: (view) => Math.min(3, at(view, 1)?.gap ?? 3) },
  { name: 'copies', of: ({ line }) => line.copies },
  { name: 'is a copy', of: ({ line }) => (line.repeated ? 1 : 0) },
  { name: 'sites with the line', of: ({ seen, line }) => seen.furniture.sites(line.plain) },
  { name: 'mean weight of its words', of: ({ wording }) => wording.mean },
  { name: 'least weight of a word', of: ({ wording }) => wording.least },
  { name: 'most weight of a word', of: ({ wording }) => wording.most },
  { name: 'words of the story', of: ({ shared }) => shared },
  { name: 'frequent words of the story', of: ({ frequent }) => frequent },
  { name: 'kind', of: ({ line }) => kindOf(line) },
  { name: 'kind above', of: (view) => kindOf(at(view, -1)) },
  { name: 'kind below', of: (view) => kindOf(at(view, 1)) },
  { name: 'kept by the rules', of: ({ line }) => (line.kept ? 1 : 0) },
  { name: 'kept above', of: (view) => (at(view, -1)?.kept ? 1 : 0) },
  { name: 'kept below', of: (view) => (at(view, 1)?.kept ? 1 : 0) },
  { name: 'carried over', of: ({ line }) => (line.reason === 'carried-over' ? 1 : 0) },
  { name: 'like a headline', of: ({ line }) => (line.reason === 'headline-like' ? 1 : 0) },
  { name: 'lines from the start of the story', of: ({ index, seen }) => index - seen.run.first },
  { name: 'lines from the end of the story', of: ({ index, seen }) => index - seen.run.last },
  { name: 'lines from the first kept', of: ({ index, seen }) => index - seen.firstKept },
  { name: 'lines from the last kept', of: ({ index, seen }) => index - seen.lastKept },
  { name: 'lines below the headline', of: ({ index, seen }) => index - seen.title },
  { name: 'share of the page above', of: ({ index, seen }) => index / seen.lines.length },
  { name: 'lines of the page', of: ({ seen }) => seen.lines.length },
  {
    name: 'share of the paragraphs before',
    of: (view) => (view.seen.proseWords[view.index] ?? 0) / Math.max(1, total(view)),
  },
  { name: 'words of the paragraphs', of: total },
  { name: 'is a paragraph', of: ({ line }) => (isProse(line) ? 1 : 0) },
  { name: 'paragraphs around, 2', of: around(prose, 2) },
  { name: 'paragraphs around, 6', of: around(prose, 6) },
  { name: 'paragraphs around, 15', of: around(prose, 15) },
  { name: 'words of paragraphs, 8 above', of: before(proseWords, 8) },
  { name: 'words of paragraphs, 8 below', of: after(proseWords, 8) },
  { name: 'kept lines, 4 above', of: before(kept, 4) },
  { name: 'kept lines, 4 below', of: after(kept, 4) },
  { name: 'kept lines around, 10', of: around(kept, 10) },
  { name: 'short lines in a row', of: ({ seen, index }) => seen.shortRun[index] ?? 0 },
  { name: 'words above', of: (view) => at(view, -1)?.words ?? -1 },
  { name: 'words below', of: (view) => at(view, 1)?.words ?? -1 },
  { name: 'words two above', of: (view) => at(view, -2)?.words ?? -1 },
  { name: 'words two below', of: (view) => at(view, 2)?.words ?? -1 },
  { name: 'sentence above', of: (view) => (at(view, -1)?.ended ? 1 : 0) },
  { name: 'sentence below', of: (view) => (at(view, 1)?.ended ? 1 : 0) },
  { name: 'list above', of: (view) => (at(view, -1)?.marker ? 1 : 0) },
  { name: 'list below', of: (view) => (at(view, 1)?.marker ? 1 : 0) },
  { name: 'lines since another section', of: sinceSection },
  { name: 'paragraphs since another section', of: proseSinceSection },
  { name: 'kind of the other section', of: sectionKind },
];
