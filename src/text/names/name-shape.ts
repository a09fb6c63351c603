/** Removes the words around a capitalised name that do not belong to it: possessives, times of day and the words of headlines. */

import { foldSpaces } from '../fold.js';
import { remembered } from '../remembered.js';
import { type WordList, wordList } from '../word-list.js';
import { isGivenName } from './first-names.js';
import { NATIONALITIES, TITLES } from './vocabulary.js';

/** Words capitalised before a name at the start of a sentence or in a headline; none of them is a given name. */
export const LEADING: WordList = wordList(`
  look if like unlike not here's there's that's it's telling asking calling celebrating watching meeting even only while when whereas after
  before without but from that this these those why how what where watch because although though since until whether did does`);

/** Words after a name in a headline: function words, and verbs that are hardly ever surnames. */
export const TRAILING: WordList = wordList(`
  just to under over about after before against from with who whom which that is are was were has had says said calls hits slams
  refuses explains thinks tweets vows insists warns urges blasts endorses tells asks denies admits claims defends attacks rejects
  praises mocks announces launches responds reacts reveals wants gets makes takes gives goes supports suggests accuses criticizes
  promises pledges proposes predicts argues believes plans declares demands apologizes blames dismisses threatens`);

/** Words that describe a person before the name without being an office: "Rival Mara Ellison". */
const DESCRIPTIONS: WordList = wordList(`
  former ex then retired rival frontrunner front-runner billionaire businessman businesswoman mogul author actor actress singer rapper
  comedian top senior democrat democrats republican republicans gop libertarian nominee candidate presidential candidates reporter
  correspondent columnist analyst host journalist activist veteran icon widow fellow longtime witness challenger`);

/** Maximum number of memoised words. */
const MOST_WORDS = 20_000;

export const bareWord = remembered(
  (word) => foldSpaces(word).replace(/[.,]/gu, '').replaceAll('\u2019', "'"),
  MOST_WORDS,
);

/** Removes the ending of "Ellison's" and "Hodges'". */
const withoutPossessive = (word: string): string => word.replace(/['\u2019]s$|(?<=s)['\u2019]$/iu, '');

/** "Delta TV's Mara Ellison": the organisation a person belongs to. */
const OWNER = /(?:['\u2019]s|s['\u2019])$/iu;

/** The words that belong to the name; empty if none do. */
export function nameOnly(name: string): string[] {
  const words = name.split(/\s+/u).filter((word) => bareWord(word) !== '');
  const owner = words.findLastIndex((word, at) => at < words.length - 1 && OWNER.test(word));
  let from =
    Math.max(
      owner,
      words.findLastIndex((word) => /\d/u.test(word)),
    ) + 1;
  while (from < words.length && LEADING.has(bareWord(words[from] ?? ''))) from += 1;
  const kept = words.slice(from);
  const end = kept.findIndex((word, at) => at > 0 && TRAILING.has(bareWord(word)));
  const cut = end === -1 ? kept : kept.slice(0, end);
  const last = cut.pop();
  return last === undefined ? [] : [...cut, withoutPossessive(last)];
}

/** The index of the name after its titles, including the place of an office: "Utopia Gov. Ellison". */
export function titlesEnd(words: readonly string[]): number {
  let end = 0;
  if (isGivenName(bareWord(words[0] ?? ''))) return end;
  for (const [at, word] of words.entries()) {
    const bare = bareWord(word);
    const leads = at === end && (NATIONALITIES.has(bare) || DESCRIPTIONS.has(bare));
    const abbreviated = at <= 2 && word.endsWith('.') && bare.length > 1 && at < words.length - 1;
    const inside = at <= 3 && at < words.length - 2 && (TITLES.has(bare) || DESCRIPTIONS.has(bare));
    if (leads || inside || (TITLES.has(bare) && (at === end || abbreviated))) end = at + 1;
  }
  return end;
}

/** Whether a folded word introduces a name rather than being part of one. */
export const isTitleWord = (word: string): boolean =>
  TITLES.has(word) || NATIONALITIES.has(word) || DESCRIPTIONS.has(word);

const isOffice = (word: string): boolean =>
  TITLES.has(word) && !DESCRIPTIONS.has(word) && !NATIONALITIES.has(word);

/** A name without descriptions before it, and without titles if a given name follows; null if no name is left. */
export function tidyName(name: string): string | null {
  const words = nameOnly(name);
  const from = titlesEnd(words);
  const rest = words.slice(from);
  if (rest.length === 0) return words.length === 0 ? null : words.join(' ');
  if (rest.length > 1) return rest.join(' ');
  const titles = words.slice(0, from).filter((word) => isOffice(bareWord(word)));
  return [...titles, ...rest].join(' ');
}
