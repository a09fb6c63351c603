/** Upper bound of each paragraph's passage score, from term positions only. */
import type { Places } from '../hits/hits.js';

/** First positions of consecutive runs of all the words, by stepping through the position lists together. */
function rowsOf([first, ...rest]: readonly Places[]): number[] {
  const next = rest.map(() => 0);
  return (first?.inText ?? []).filter((place) =>
    rest.every(({ inText }, step) => {
      const wanted = place + step + 1;
      let at = next[step] ?? 0;
      while ((inText[at] ?? wanted) < wanted) at += 1;
      next[step] = at;
      return inText[at] === wanted;
    }),
  );
}

/** Adds `more` to each paragraph that contains one of the ascending positions. */
function addTo(
  counts: Uint32Array,
  starts: readonly number[],
  places: readonly number[],
  more: number,
): void {
  let paragraph = -1;
  let counted = -1;
  for (const place of places) {
    while ((starts[paragraph + 1] ?? Number.POSITIVE_INFINITY) <= place) paragraph += 1;
    if (paragraph >= 0 && paragraph !== counted) counts[paragraph] = (counts[paragraph] ?? 0) + more;
    counted = paragraph;
  }
}

/**
 * Upper bound of words and phrases per paragraph, a phrase counted for all its words; 0 if it has none. Linear in the positions.
 *
 * @param starts the first position of each paragraph, ascending
 * @param places positions of each word
 * @param phrases total number of words in phrases
 * @param isRow whether the query is one phrase of exactly these words in order
 */
export function mostByParagraph(
  starts: readonly number[],
  places: readonly Places[],
  phrases: number,
  isRow: boolean,
): Uint32Array {
  const counts = new Uint32Array(starts.length);
  for (const { inText } of places) addTo(counts, starts, inText, 1);
  if (isRow) addTo(counts, starts, rowsOf(places), phrases);
  return isRow ? counts : counts.map((words) => (words === 0 ? 0 : words + phrases));
}
