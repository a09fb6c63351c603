/** The names in a line that may be authors, with the words that introduce each. */
import { NAME_PARTICLES, PLACES } from '../../../text/names/vocabulary.js';
import { withoutEnd } from '../../../text/trim.js';
import { knownOutlet } from '../outlets.js';
import { NOT_NAMES } from '../vocabulary.js';
import { inNameCase } from './person-name.js';
import {
  AUTHOR_LABELS,
  BY_WORDS,
  CREDENTIALS,
  NAME_TITLES,
  NEVER_IN_NAMES,
  NOT_WRITTEN,
  ROLES,
  WROTE,
} from './words.js';

/** What introduces a name. */
type Mark = 'written' | 'by' | 'label' | 'other' | null;

export interface NameInLine {
  name: string;
  mark: Mark;
  /** Number of words before it in the line. */
  before: number;
  /** Number of names before it in the line. */
  order: number;
  /** The word after it, in lower case; empty at the end. */
  after: string;
}

const CHARACTERS_MOST = 400;

const GLUED_BY = /^(by|von|par|por)(?=\p{Lu}\p{Ll})/iu;
/** "Ann DoeStaff Writer", "Ann DoeUpdated": the end of one word and the start of the next. */
const GLUED = /(?<=(?!mac)\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/gu;
const PARTS = /[,;|/&·•●∙–—+()[\]{}\t\u00a0\n]|\s-\s/gu;
const HANDLE = /(?<=\p{L})@\S{1,40}/gu;
const NOTES = /(?<=\p{L})[\d*†‡]{1,3}$/u;

const MAY_BE_GLUED = /[a-zà-ÿ][A-ZÀ-Þ]/;

/** Splits a line into words; marks between names are separate words. */
function wordsOf(line: string): string[] {
  let text = line.slice(0, CHARACTERS_MOST);
  if (MAY_BE_GLUED.test(text)) text = text.replace(GLUED_BY, '$1 ').replace(GLUED, ' | ');
  if (text.includes('@')) text = text.replace(HANDLE, ' | ');
  if (text.includes(':')) text = text.replace(/\s?:\s?/gu, ': ');
  return text
    .replace(PARTS, ' | ')
    .split(' ')
    .filter((word) => word !== '');
}

const AND: ReadonlySet<string> = new Set('and und et y e en och og ja with mit con avec & i'.split(' '));
const CAPITAL = /^["“'‘]?(?:(?:al|el|as|d|l|o)[-'’])?\p{Lu}[\p{L}\p{M}'’.-]*["”'’]?$/u;

const WORDS_LEAST = 2;
const WORDS_MOST = 5;

export function namesInLine(text: string): NameInLine[] {
  const words = wordsOf(text);
  const found: NameInLine[] = [];
  let mark: Mark = null;
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    const said = markAt(words, at);
    if (said !== undefined) {
      mark = said;
      at += 1;
      continue;
    }
    const end = nameEnd(words, at);
    if (end > at) {
      const name = nameOf(words.slice(at, end), words[end] ?? '');
      if (name !== null) found.push(named(name, mark, words, at, end, found.length));
      else mark = null;
      at = end;
      continue;
    }
    const goesOn = word === '|' || AND.has(word.toLowerCase());
    if (!goesOn) mark = null;
    at += 1;
  }
  return found;
}

const named = (
  name: string,
  mark: Mark,
  words: readonly string[],
  at: number,
  end: number,
  order: number,
): NameInLine => ({
  name,
  mark,
  before: words.slice(0, at).filter((word) => word !== '|').length,
  order,
  after: (words.slice(end).find((word) => word !== '|') ?? '').toLowerCase(),
});

const bareOf = (word: string): string => withoutEnd(word.toLowerCase(), '.,:');

/** How the word introduces the name after it; undefined if it does not introduce one. */
function markAt(words: readonly string[], at: number): Mark | undefined {
  const word = words[at] ?? '';
  const next = words[at + 1];
  if (next === undefined || !/^["“'‘]?[\p{Lu}\p{Lo}]|^(?:al|el|d|l|de|van|von|dr)\b/u.test(next)) {
    return undefined;
  }
  const bare = bareOf(word);
  const earlier = bareOf(words[at - 1] ?? '');
  if (word.endsWith(':')) {
    if (NOT_WRITTEN.has(bare)) return 'other';
    if (AUTHOR_LABELS.has(bare) || BY_WORDS.has(bare)) return 'label';
    return undefined;
  }
  if (!BY_WORDS.has(bare)) return undefined;
  if (NOT_WRITTEN.has(earlier)) return 'other';
  if (WROTE.has(earlier) || WROTE.has(bareOf(words[at - 2] ?? ''))) return 'written';
  if (bare === 'by' || bare === 'von' || bare === 'par' || bare === 'por') return 'by';
  // Shorter words also join the parts of names and places.
  return at === 0 || words[at - 1] === '|' || /\d/u.test(words[at - 1] ?? '') ? 'by' : undefined;
}

const isCapital = (word: string): boolean =>
  /^[A-Z"“'‘a-z\u00c0-\uffff]/.test(word) && CAPITAL.test(withoutNotes(word));
const withoutNotes = (word: string): string => (/[\d*†‡]$/u.test(word) ? word.replace(NOTES, '') : word);
const isParticle = (word: string): boolean => NAME_PARTICLES.has(word);

/** The end of the run of capitalised words, including the lower-case words within it. */
function nameEnd(words: readonly string[], from: number): number {
  if (!isCapital(words[from] ?? '')) return from;
  let end = from + 1;
  for (let at = from + 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (isCapital(word)) {
      end = at + 1;
      if (NOTES.test(word)) break;
    } else if (!isParticle(word)) break;
  }
  return end;
}

const ROLE_WORDS: ReadonlySet<string> = new Set(ROLES);

/**
 * The person's name in a run of capitalised words, without title, role, credentials and outlet; null if there is none. `next` is the
 * word after the run.
 */
function nameOf(run: readonly string[], next: string): string | null {
  const words = run.map((word) => word.replace(NOTES, '').replace(/^["“‘]|["”]$/gu, ''));
  while (words.length > WORDS_LEAST && isNoName(words[0] ?? '') && !isGiven(words)) words.shift();
  const stop = words.findIndex((word, at) => at > 0 && isNoName(word));
  const kept = stop < 0 ? [...words] : words.slice(0, stop);
  // "Ann Doe China Correspondent"
  const behind = stop < 0 ? next : (words[stop] ?? next);
  if (ROLE_WORDS.has(bareOf(behind)))
    while (kept.length > WORDS_LEAST && PLACES.has(bareOf(kept.at(-1) ?? ''))) kept.pop();
  const outlet = kept.findIndex(
    (_, at) => at >= WORDS_LEAST && knownOutlet(words.slice(at).join(' ')) !== null,
  );
  const name = outlet < 0 ? kept : kept.slice(0, outlet);
  while (CREDENTIALS.has(bareOf(name.at(-1) ?? ''))) name.pop();
  if (name.length < WORDS_LEAST || name.length > WORDS_MOST || (isNoName(name[0] ?? '') && !isGiven(name)))
    return null;
  if (name.filter((word) => /\p{L}{2}/u.test(word) && !isParticle(word)).length < WORDS_LEAST) {
    if (!/^\p{Lu}\.?$/u.test(name[0] ?? '')) return null;
  }
  return inNameCase(withoutEnd(name.join(' '), '.,').replace(/(?<=\b(?:Jr|Sr))$/u, '.'));
}

/** Calendar words and auxiliaries that are also given names. */
const GIVEN_TOO: ReadonlySet<string> = new Set('will jan may april june august mar'.split(' '));

const isGiven = ([first = '', second = '']: readonly string[]): boolean =>
  GIVEN_TOO.has(first.toLowerCase()) && second !== '' && !isNoName(second);

const isNoName = (word: string): boolean => {
  const bare = bareOf(word);
  return NOT_NAMES.has(bare) || NEVER_IN_NAMES.has(bare) || NAME_TITLES.has(bare);
};
