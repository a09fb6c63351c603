/** Truncates a text at either end to a given width, at word boundaries where possible. */

/** Width of a character. */
export type Measure = (character: string) => number;

const one: Measure = () => 1;

const SPACE = /\s/u;

const isSpace = (character: string | undefined): boolean => character !== undefined && SPACE.test(character);

/** Number of leading characters that fit. */
function fitting(characters: readonly string[], room: number, measure: Measure): number {
  let used = 0;
  for (const [at, character] of characters.entries()) {
    used += measure(character);
    if (used > room) return at;
  }
  return characters.length;
}

/** The characters kept: up to the last white space that has a word before it, where a word would be cut. */
function kept(characters: readonly string[], room: number, measure: Measure): readonly string[] {
  const fits = fitting(characters, room, measure);
  const found = characters.slice(0, fits);
  if (fits === characters.length || isSpace(characters[fits])) return found;
  const space = found.findLastIndex(isSpace);
  const whole = found.slice(0, Math.max(0, space));
  return whole.every(isSpace) ? found : whole;
}

/** The beginning of `text`; of a first word that is too long, a piece. Room is counted in code points unless measured. */
export const beginningOf = (text: string, room: number, measure: Measure = one): string =>
  kept([...text], room, measure)
    .join('')
    .trimEnd();

/** The end of `text`, in the same way. */
export const endOf = (text: string, room: number, measure: Measure = one): string =>
  [...kept([...text].reverse(), room, measure)].reverse().join('').trimStart();
