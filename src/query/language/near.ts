/** Proximity, `"a b"~5`, and edit distance, `word~`. */

/**
 * The shortest stretches of `row` that contain every word of `wanted`, with multiplicity and in any order, with
 * at most `within` other words between them. Inclusive positions, in order and without overlap.
 */
export function nearby(
  row: readonly string[],
  wanted: readonly string[],
  within: number,
): [first: number, last: number][] {
  const missing = new Map<string, number>();
  for (const word of wanted) missing.set(word, (missing.get(word) ?? 0) + 1);
  const found: [number, number][] = [];
  const held: number[] = [];
  let lacking = wanted.length;
  let oldest = 0;
  for (const [at, word] of row.entries()) {
    const left = missing.get(word);
    if (left === undefined) continue;
    held.push(at);
    missing.set(word, left - 1);
    if (left > 0) lacking -= 1;
    while (lacking === 0) {
      const first = held[oldest] ?? at;
      if (at - first + 1 <= wanted.length + within) {
        if ((found.at(-1)?.[1] ?? -1) < first) found.push([first, at]);
      }
      const gone = row[first] ?? '';
      const count = (missing.get(gone) ?? 0) + 1;
      missing.set(gone, count);
      if (count > 0) lacking += 1;
      oldest += 1;
    }
  }
  return found;
}

/** Maximum edit distance for a word: one, or two from eight letters on. */
export const editsFor = (form: string): number => (form.length >= 8 ? 2 : 1);
