/** Text output of a concordance: one line per occurrence, with the search term aligned and the article at the end. */
import type { ConcordanceLine } from '../../model/concordance.js';
import { beginningOf, endBeside } from '../../text/beside.js';
import { escapeLine } from '../escape.js';
import { padEnd, padStart, width } from './layout.js';
import type { View } from './view.js';

/** Fewest columns of context on either side, even on a narrow terminal. */
const NARROWEST = 8;

/** `2020/strike:312`; the article's name is shortened if it takes more than `room` columns. */
function placeOf({ article, start }: ConcordanceLine, room: number, ascii: boolean): string {
  const id = escapeLine(article.id);
  const place = `:${start}`;
  if (width(id) + place.length <= room) return id + place;
  const mark = ascii ? '..' : '\u2026';
  return beginningOf(id, Math.max(1, room - mark.length - place.length), width) + mark + place;
}

/** Keeps the white space next to the node. */
const shown = (text: string): string => escapeLine(text);

/** @param context columns on either side; null for as many as fit */
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
    const left = endBeside(shown(line.left), room, width);
    const right = beginningOf(shown(line.right), room, width);
    const rest = padEnd(right, room + nodeWide - width(node));
    const place = palette.dim(placeOf(line, mostPlace, ascii));
    yield `${padStart(left, room)}${palette.match(node)}${rest}  ${place}\n`;
  }
}
