/** Names that can be read without a full parse: a given name and a surname, and nothing before, between or after them. */
import { remembered } from '../../remembered.js';
import { genderOf, isGivenName } from '../first-names.js';
import { isTitleWord, LEADING, TRAILING } from '../name-shape.js';
import { type PersonName, SUFFIX } from '../read-name.js';

/** Folded words. */
export interface PlainName {
  name: string;
  first: string;
  last: string;
}

/** Two capitalised words of Latin letters. */
const TWO_WORDS = /^([A-Z][a-z][A-Za-z]*) ([A-Z][a-z][A-Za-z]*)$/u;

/** Maximum number of memoised words. */
const MOST_WORDS = 50_000;

/** A folded word that can be a given name before a surname; null if it may be a title or the first word of a headline. */
const asFirst = remembered((word) => {
  const folded = word.toLowerCase();
  return LEADING.has(folded) || (isTitleWord(folded) && !isGivenName(folded)) ? null : folded;
}, MOST_WORDS);

const asLast = remembered((word) => {
  const folded = word.toLowerCase();
  return TRAILING.has(folded) || SUFFIX.test(folded) ? null : folded;
}, MOST_WORDS);

/** Null for any other name, which `readName` reads. For a plain name it reads the same two words, and `tidyName` changes nothing. */
export function plainName(name: string): PlainName | null {
  const [, given = '', surname = ''] = TWO_WORDS.exec(name) ?? [];
  const first = given === '' ? null : asFirst(given);
  const last = first === null ? null : asLast(surname);
  return first === null || last === null ? null : { name, first, last };
}

/** The result that `readName` would give. */
export const readPlain = ({ name, first, last }: PlainName): PersonName => ({
  name,
  given: [first],
  last,
  suffix: '',
  gender: genderOf(first),
});
