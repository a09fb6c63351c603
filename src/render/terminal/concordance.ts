/** A concordance for people: a line for each place, what was looked for under itself, the article at the end. */
import type { ConcordanceLine } from '../../model/concordance.js';
import { beginningOf, endOf } from '../../text/beside.js';
import { escapeLine } from '../escape.js';
import { padEnd, padStart, width } from './layout.js';
import type { View } from './view.js';

/** Columns of text on either side, however narrow the terminal. */
const NARROWEST = 8;

/** `2020/strike:312`, the article's name shortened where it takes more than `room` columns. */
function placeOf({ article, start }: ConcordanceLine, room: number, ascii: boolean): string {
  const id = escapeLine(article.id);
  const place = `:${start}`;
  if (width(id) + place.length <= room) return id + place;
  const mark = ascii ? '..' : '\u2026';
  return beginningOf(id, Math.max(1, room - mark.length - place.length), width) + mark + place;
}

/** White space at the edges that touch the node stays. */
const shown = (text: string): string => escapeLine(text);

/** @param context columns on either side; null for as many as the terminal has room for */
export function* concordanceText(
  lines: readonly ConcordanceLine[],
  context: number | null,
  { columns, palette, ascii }: View,
): Generator<string> {
  const mostPlace = Math.max(12, Math.floor(columns * 0.3));
  let nodeWide = 0;
  let placeWide = 0;
  for (const line of lines) {
    nodeWide = Math.max(nodeWide, width(shown(line.node)));
    placeWide = Math.max(placeWide, width(placeOf(line, mostPlace, ascii)));
  }
  const room = context ?? Math.max(NARROWEST, Math.floor((columns - nodeWide - placeWide - 2) / 2));
  for (const line of lines) {
    const node = shown(line.node);
    const left = endOf(shown(line.left), room, width);
    const right = beginningOf(shown(line.right), room, width);
    const rest = padEnd(right, room + nodeWide - width(node));
    const place = palette.dim(placeOf(line, mostPlace, ascii));
    yield `${padStart(left, room)}${palette.match(node)}${rest}  ${place}\n`;
  }
}
