/** Reads the parts of a person's name: given names, surname, suffix, gender. */
import { genderOf } from './first-names.js';
import { bareWord, nameOnly, titlesEnd } from './name-shape.js';
import { TITLE_GENDER } from './vocabulary.js';

export interface PersonName {
  name: string;
  given: string[];
  last: string;
  /** `Jr.` and the like: son and father are two people. */
  suffix: string;
  gender: 'male' | 'female' | null;
}

export const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;

/** Null if no word can be a surname: "the president". */
export function readName(name: string): PersonName | null {
  const words = nameOnly(name);
  const from = titlesEnd(words);
  const titles = words.slice(0, from).map((word) => TITLE_GENDER[bareWord(word)]);
  const kept = words.slice(from);
  const tail = bareWord(kept.at(-1) ?? '');
  const suffix = kept.length > 1 && SUFFIX.test(tail) ? tail : '';
  if (suffix !== '') kept.pop();
  if (!kept.some((word) => /^\p{Lu}/u.test(word))) return null;
  const particle = kept.findIndex((word, at) => /^\p{Ll}/u.test(word) && at < kept.length - 1);
  const surname = particle === -1 ? kept.length - 1 : particle;
  const given = kept.slice(0, surname).map(bareWord);
  const first = given[0] ?? '';
  const gender = titles.findLast((title) => title !== undefined) ?? genderOf(first);
  return { name, given, last: kept.slice(surname).map(bareWord).join(' '), suffix, gender };
}

/** The folded surname of a name; null if it has none. */
export const surnameOf = (name: string): string | null => readName(name)?.last ?? null;
