/** Separates names from other capitalised words, such as "Show Caption", by how else the page uses these words. */
import { lazily } from '../../../text/lazily.js';
import { isGivenName } from '../../../text/names/first-names.js';
import { NAME_PARTICLES } from '../../../text/names/vocabulary.js';
import type { JudgedLine } from '../../page/page.js';
import type { AuthorCandidate, Surroundings } from './candidates.js';
import { BUTTON_WORDS } from './words.js';

const SENTENCE_WORDS = 5;
const SHORTEST = 3;
const SMALL_WORD = /(?<=[\s(“"‘—–-]|^)\p{Ll}[\p{L}'’]*(?=[\s,;:!?)”"’—–-]|\.?$|\.\s)/gu;

/** The words that occur in lower case in the sentences of a page, except addresses and handles. */
function smallWordsIn(lines: readonly JudgedLine[]): Set<string> {
  const found = new Set<string>();
  for (const { text, words } of lines) {
    if (words >= SENTENCE_WORDS) for (const [word] of text.matchAll(SMALL_WORD)) found.add(word);
  }
  return found;
}

/** Words that are also given names, in addition to the common ones: "Will Doe". */
const GIVEN_TOO: ReadonlySet<string> = new Set(['will', 'rose', 'hope', 'jay']);
/** Articles in names such as "La República", "Das Neueste". */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'das', 'die', 'la', 'los', 'las']);

/** Whether a word is an ordinary one, on buttons in general or in the sentences of the page. */
const isWord = (word: string, small: () => ReadonlySet<string>): boolean =>
  BUTTON_WORDS.has(word) || (word.length >= SHORTEST && !NAME_PARTICLES.has(word) && small().has(word));

/**
 * True if the first word is not a given name but an ordinary word, on buttons or in lower case on the page. Without a word such as
 * "By" before the name (`introduced`), the same applies to any of its words. "Will Doe" and "By Wei Long" remain names.
 */
function isNoPerson(name: string, introduced: boolean, small: () => ReadonlySet<string>): boolean {
  const [first = '', ...others] = name.toLowerCase().split(' ');
  if (isGivenName(first) || GIVEN_TOO.has(first)) return false;
  if (ARTICLES.has(first) || isWord(first, small)) return true;
  return !introduced && others.some((word) => isWord(word, small));
}

/** Keeps the names of persons; on clean articles keeps all names. */
export function personsAmong<Ranked>(
  ranked: readonly Ranked[],
  { lines, quiet }: Surroundings,
  foundOf: (one: Ranked) => AuthorCandidate,
): Ranked[] {
  if (quiet) return [...ranked];
  const small = lazily(() => smallWordsIn(lines));
  return ranked.filter((one) => {
    const { name, mark, labelled } = foundOf(one);
    return !isNoPerson(name, labelled || mark !== null, small);
  });
}
