/** Text output of a concordance: one line per occurrence, with the search term aligned and the article at the end. */
import type { ConcordanceLine } from '../../model/concordance.js';
import { beginningOf, endBeside } from '../../text/beside.js';
import { escapeLine } from '../escape.js';
import { cutTo, padEnd, padStart, width } from './layout.js';
import { dayWords, linked, type View } from './view.js';

/** Fewest columns of context on either side, even on a narrow terminal. */
const NARROWEST = 8;

/** On a narrower terminal there is no outlet. */
const NEEDED_FOR_OUTLET = 60;

/** Columns of the outlet on a terminal. */
const WIDEST_OUTLET = 14;

/** On a terminal the day and the outlet; elsewhere also the whole id and the offset, for `corpus show`. */
function placeOf({ article, start }: ConcordanceLine, inFull: boolean, { columns, ascii }: View): string {
  const day = dayWords(article.published);
  const outlet = escapeLine(article.publisher ?? '');
  if (inFull)
    return [day, outlet, `${escapeLine(article.id)}:${start}`].filter((part) => part !== '').join('  ');
  if (columns < NEEDED_FOR_OUTLET) return day;
  return `${day.padEnd(DAY)} ${cutTo(outlet, WIDEST_OUTLET, ascii)}`.trimEnd();
}

const DAY = 10;

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
  let placeWide = 0;
  for (const line of lines) {
    nodeWide = Math.max(nodeWide, width(shown(line.node)));
    placeWide = Math.max(placeWide, width(placeOf(line, inFull, view)));
  }
  const room = context ?? Math.max(NARROWEST, Math.floor((columns - nodeWide - placeWide - 2) / 2));
  for (const line of lines) {
    const node = shown(line.node);
    const left = endBeside(shown(line.left), room, width);
    const right = beginningOf(shown(line.right), room, width);
    const rest = padEnd(right, room + nodeWide - width(node));
    const place = palette.dim(placeOf(line, inFull, view));
    const { node: text, start, article } = line;
    const match = linked(palette.match(node), { path: article.path, place: { text, start } }, view);
    yield `${padStart(left, room)}${match}${rest}  ${place}\n`;
  }
}
