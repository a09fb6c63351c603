/**
 * Replaces a word by the one it is derived from: "Russian" by "Russia" and, if the texts contain both, "hacker" by "hack" and
 * "larger" by "large". One report names the act or the country, another the agent or the people. That would be too loose for a
 * search; here no single word joins two reports.
 */
import { lazily } from '../../text/lazily.js';
import { NATIONALITIES, PLACES } from '../../text/names/vocabulary.js';
import type { Stem } from './content.js';

/** Minimum letters that a nationality and its place share at the start, and maximum letters of the place after those. */
const BEGINNING = 3;
const REST = 3;

function alike(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function placeOf(nationality: string): string | null {
  let [found, most]: [string | null, number] = [null, BEGINNING - 1];
  for (const place of PLACES) {
    const shared = alike(nationality, place);
    if (shared > most && place.length - shared <= REST) [found, most] = [place, shared];
  }
  return found;
}

const places = lazily((): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const word of NATIONALITIES) {
    const place = placeOf(word);
    if (place !== null && place !== word) found.set(`${word}s`, place);
  }
  return found;
});

/** The place of a nationality, or the word itself. */
export const placeFor = (word: string): string => places().get(word) ?? word;

/** Minimum letters of the remaining stem. */
const SHORTEST = 4;
const ENDINGS = ['er', 'tor', 'sor'];

/** In a name, the ending has no meaning: "Parker". */
const isName = ({ small }: Stem): boolean => small < 0;

/** The root of a stem, or the stem itself if the texts do not contain one. */
export function rootOf(stem: Stem, known: ReadonlyMap<string, Stem>): Stem {
  const { exact } = stem;
  const ending = ENDINGS.find((one) => exact.endsWith(one));
  if (ending === undefined || isName(stem)) return stem;
  const left = exact.slice(0, -2);
  const found = left.length >= SHORTEST ? known.get(left) : undefined;
  return found && !isName(found) ? rootOf(found, known) : stem;
}
