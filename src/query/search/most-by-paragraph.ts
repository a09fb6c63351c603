/** What the passages of each paragraph can be worth, told by where the words of the query stand, without its text. */
import type { Places } from './places.js';

/** Whether a word of each list in turn stands right behind one of the list before it, between two positions. */
function mayBeInRow(places: readonly Places[], from: number, end: number): boolean {
  const [first, ...rest] = places.map(({ inText }) => inText.filter((at) => at >= from && at < end));
  return (first ?? []).some((at) => rest.every((list, step) => list.includes(at + step + 1)));
}

/**
 * How many words and phrases each paragraph can have at most, a phrase for all its words; 0 where it has none.
 *
 * @param starts the first position of each paragraph, ascending
 * @param places of each word
 * @param phrases how many words the phrases have together
 * @param isRow whether there is one phrase, of just these words in this order
 */
export function mostByParagraph(
  starts: readonly number[],
  places: readonly Places[],
  phrases: number,
  isRow: boolean,
): (paragraph: number) => number {
  const counts = new Uint32Array(starts.length);
  for (const { inText } of places) {
    let paragraph = -1;
    let counted = -1;
    for (const position of inText) {
      while ((starts[paragraph + 1] ?? Number.POSITIVE_INFINITY) <= position) paragraph += 1;
      if (paragraph >= 0 && paragraph !== counted) counts[paragraph] = (counts[paragraph] ?? 0) + 1;
      counted = paragraph;
    }
  }
  return (paragraph) => {
    const words = counts[paragraph] ?? 0;
    if (words === 0 || phrases === 0) return words;
    if (!isRow) return words + phrases;
    const end = starts[paragraph + 1] ?? Number.POSITIVE_INFINITY;
    const whole = words === places.length && mayBeInRow(places, starts[paragraph] ?? 0, end);
    return whole ? words + phrases : words;
  };
}
