/** Cuts a long text to the sentences around its first match. */
import { sentences } from '../../text/sentences.js';

/** Longer texts are cut, to about this many characters. */
const LONGEST = 360;

/** Half-open, in code points. */
type Place = readonly [number, number];

export interface Excerpt {
  text: string;
  /** The matches inside it. */
  places: Place[];
}

/** The word boundary at or before an index. */
function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space === -1 ? at : space + 1;
}

/** The stretch to show: whole sentences from the match on, or part of a single one that is too long. */
function stretch(text: string, match: number): { from: number; to: number } {
  const all = sentences(text, { start: 0, end: text.length });
  const found = Math.max(
    0,
    all.findIndex(({ end }) => end > match),
  );
  let [from, to] = [all[found]?.start ?? 0, all[found]?.end ?? text.length];
  if (to - from > LONGEST) {
    from = match - from > LONGEST / 2 ? wordStart(text, match - LONGEST / 2) : from;
    return { from, to: Math.min(to, wordStart(text, from + LONGEST)) };
  }
  for (let at = found + 1; at < all.length && (all[at]?.end ?? 0) - from <= LONGEST; at += 1) {
    to = all[at]?.end ?? to;
  }
  for (let at = found - 1; at >= 0 && to - (all[at]?.start ?? 0) <= LONGEST; at -= 1)
    from = all[at]?.start ?? 0;
  return { from, to };
}

/** `places`: code points, ascending. Cut-off ends are marked with an ellipsis. */
export function excerptOf(text: string, places: readonly Place[]): Excerpt {
  if (text.length <= LONGEST) return { text, places: [...places] };
  const characters = [...text];
  const match = characters.slice(0, places[0]?.[0] ?? 0).join('').length;
  const { from, to } = stretch(text, match);
  const [before, after] = [from > 0 ? '\u2026 ' : '', to < text.length ? ' \u2026' : ''];
  const [first, end] = [[...text.slice(0, from)].length, [...text.slice(0, to)].length];
  const shift = before.length - first;
  return {
    text: `${before}${text.slice(from, to).trimEnd()}${after}`,
    places: places.flatMap(([start, stop]): Place[] =>
      start >= first && stop <= end ? [[start + shift, stop + shift]] : [],
    ),
  };
}
