/** Text output of a concordance: one line per occurrence, with the search term aligned and the article at the end. */
import type { ConcordanceLine } from '../../model/concordance.js';
import { beginningOf, endBeside } from '../../text/beside.js';
import { escapeLine } from '../escape.js';
import { cutTo, padEnd, padStart, width } from './layout.js';
import { dayWords, linked, type View, WIDE } from './view.js';

/** Minimum columns of context on either side, even on a narrow terminal. */
const NARROWEST = 8;

/** On a narrower terminal the outlet is omitted. */
const NEEDED_FOR_OUTLET = 60;

/** Maximum width of the outlet on a terminal, and elsewhere. */
const WIDEST_OUTLET = 14;
const WHOLE_OUTLET = 30;

const DAY = 10;

/** A wide terminal shows ids if this many columns remain on either side of the term. */
const NEEDED_CONTEXT = 40;

const outletOf = ({ article }: ConcordanceLine): string => escapeLine(article.publisher ?? '');

/** The id and the offset, as `corpus show` accepts them. */
const idOf = ({ article, start }: ConcordanceLine): string => `${escapeLine(article.id)}:${start}`;

/** Whether a terminal has room for the ids of all lines. */
function hasRoomForIds(lines: readonly ConcordanceLine[], columns: number): boolean {
  const longest = lines.reduce((most, line) => Math.max(most, width(line.node) + width(idOf(line))), 0);
  return columns >= WIDE && columns - DAY - WIDEST_OUTLET - longest - 8 >= 2 * NEEDED_CONTEXT;
}

/** The day, the outlet and, if shown, the id and the offset of each line, in columns. */
function placesOf(
  lines: readonly ConcordanceLine[],
  { inFull, columns, ascii }: { inFull: boolean } & Pick<View, 'columns' | 'ascii'>,
): string[] {
  const widest = inFull ? WHOLE_OUTLET : columns < NEEDED_FOR_OUTLET ? 0 : WIDEST_OUTLET;
  const outlet = lines.reduce((most, line) => Math.max(most, Math.min(widest, width(outletOf(line)))), 0);
  const withId = inFull || hasRoomForIds(lines, columns);
  const day = lines.reduce((most, { article }) => Math.max(most, dayWords(article.published).length), 0);
  return lines.map((line) =>
    [
      padEnd(dayWords(line.article.published), day),
      ...(outlet === 0
        ? []
        : [padEnd(inFull ? outletOf(line) : cutTo(outletOf(line), outlet, ascii), outlet)]),
      ...(withId ? [idOf(line)] : []),
    ]
      .join(withId ? '  ' : ' ')
      .trimEnd(),
  );
}

/** Keeps the white space next to the node. */
const shown = (text: string): string => escapeLine(text);

export interface ConcordanceLook {
  /** Columns on either side; null for as many as fit. */
  context: number | null;
  /** Whether lines may be as long as they need to be. */
  inFull: boolean;
}

export function* concordanceText(
  lines: readonly ConcordanceLine[],
  { context, inFull }: ConcordanceLook,
  view: View,
): Generator<string> {
  const { columns, palette } = view;
  let nodeWide = 0;
  for (const line of lines) nodeWide = Math.max(nodeWide, width(shown(line.node)));
  const places = placesOf(lines, { inFull, ...view });
  const placeWide = places.reduce((most, place) => Math.max(most, width(place)), 0);
  const room = context ?? Math.max(NARROWEST, Math.floor((columns - nodeWide - placeWide - 2) / 2));
  for (const [at, line] of lines.entries()) {
    const node = shown(line.node);
    const left = endBeside(shown(line.left), room, width);
    const right = beginningOf(shown(line.right), room, width);
    const rest = padEnd(right, room + nodeWide - width(node));
    const place = palette.dim(places[at] ?? '');
    const { node: text, start, article } = line;
    const match = linked(palette.match(node), { path: article.path, place: { text, start } }, view);
    yield `${padStart(left, room)}${match}${rest}  ${place}\n`;
  }
}
