/** Truncates a text at either end to a given width, at word boundaries where possible. */

/** Width of a character. */
export type Measure = (character: string) => number;

const one: Measure = () => 1;

const SPACE = /\s/u;

const isSpace = (character: string | undefined): boolean => character !== undefined && SPACE.test(character);

/** How many leading characters fit. */
function fitting(characters: readonly string[], room: number, measure: Measure): number {
  let used = 0;
  for (const [at, character] of characters.entries()) {
    used += measure(character);
    if (used > room) return at;
  }
  return characters.length;
}

/** The characters that fit, cut back to the last white space after a word rather than inside one. */
function kept(characters: readonly string[], room: number, measure: Measure): readonly string[] {
  const fits = fitting(characters, room, measure);
  const found = characters.slice(0, fits);
  if (fits === characters.length || isSpace(characters[fits])) return found;
  const space = found.findLastIndex(isSpace);
  const whole = found.slice(0, Math.max(0, space));
  return whole.every(isSpace) ? found : whole;
}

/**
 * The start of `text` that fits into `room`; a first word that is too long is cut. Room is counted in code points
 * by default.
 */
export const beginningOf = (text: string, room: number, measure: Measure = one): string =>
  kept([...text], room, measure)
    .join('')
    .trimEnd();

/** The end of `text` that fits, cut by the same rules. */
export const endBeside = (text: string, room: number, measure: Measure = one): string =>
  [...kept([...text].reverse(), room, measure)].reverse().join('').trimStart();
