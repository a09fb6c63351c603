/**
 * Takes a word for the one it is derived from: "Russian" for "Russia", and where texts have both, "hacker" for "hack" and "larger"
 * for "large". One report names the act or the country, another its agent or its people. A search must not go so far; here no word
 * joins two reports alone.
 */
import { lazily } from '../../text/lazily.js';
import { NATIONALITIES, PLACES } from '../../text/names/vocabulary.js';
import type { Stem } from './content.js';

/** Letters that a nationality and its place begin with, at least; the place goes on for at most so many. */
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

/** The place of a people, or the word itself. */
export const placeFor = (word: string): string => places().get(word) ?? word;

/** Letters of the stem that is left, at least. */
const SHORTEST = 4;
const ENDINGS = ['er', 'tor', 'sor'];

/** Of a name, the ending has no meaning: "Parker". */
const isName = ({ small }: Stem): boolean => small < 0;

/** The stem itself if the texts have none that it is derived from. */
export function rootOf(stem: Stem, known: ReadonlyMap<string, Stem>): Stem {
  const { exact } = stem;
  const ending = ENDINGS.find((one) => exact.endsWith(one));
  if (ending === undefined || isName(stem)) return stem;
  const left = exact.slice(0, -2);
  const found = left.length >= SHORTEST ? known.get(left) : undefined;
  return found && !isName(found) ? rootOf(found, known) : stem;
}
