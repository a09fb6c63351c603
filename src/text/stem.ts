/**
 * Stems words by language for search, so that `ship` matches `ships`, `shipped` and `shipping`. Owns the stemming
 * package; English is loaded at once, other languages on first use.
 */

import { createRequire } from 'node:module';
import { stemmer as english } from '@orama/stemmers/english';
import { lazily } from './lazily.js';
import { before } from './trim.js';

/** Maps a folded form to the stem it shares with other forms of the word. */
export type Stemmer = (form: string) => string;

/** In words under four letters nearly every ending belongs to the word: `gas`, `his`, `bed`. */
const SHORTEST = 4;
/** Longer strings are not natural words, and slow to stem. */
const LONGEST = 40;
/** Cache size for each language; the cache is cleared when full. Words repeat, so most look-ups hit. */
const REMEMBERED = 50_000;

/**
 * Words that Snowball's English algorithm leaves unchanged or treats as exceptions; the package implements the
 * older Porter rules, which turn `news` into `new`.
 */
const ENGLISH_EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ...'news atlas cosmos bias andes inning outing canning herring earring proceed exceed succeed only early ugly'
    .split(' ')
    .map((word): [string, string] => [word, word]),
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
]);

/** ISO 639-1 codes and the package's module names, for the languages that articles are detected in. */
const MODULES: Readonly<Record<string, string>> = {
  de: 'german',
  fr: 'french',
  es: 'spanish',
  pt: 'portuguese',
  it: 'italian',
  nl: 'dutch',
  sv: 'swedish',
  tr: 'turkish',
  ru: 'russian',
  uk: 'ukrainian',
  ar: 'arabic',
  el: 'greek',
  hi: 'indian',
};

/** An elided article before the word: `l'accord`, `dell'Unione`. */
const elision = lazily(() => /^\p{L}{1,6}'(?=\p{L}{3})/u);
const ELIDING: ReadonlySet<string> = new Set(['fr', 'it']);

const load = (module: string): { stemmer: Stemmer } => createRequire(import.meta.url)(module);

const withoutPossessive = (form: string): string => form.replace(/'s?$/u, '');

function ruleFor(language: string): Stemmer | null {
  if (language === 'en') return (form) => ENGLISH_EXCEPTIONS.get(form) ?? english(form);
  const module = MODULES[language];
  if (module === undefined) return null;
  const { stemmer } = load(`@orama/stemmers/${module}`);
  return ELIDING.has(language) ? (form) => stemmer(form.replace(elision(), '')) : stemmer;
}

function remembering(rule: Stemmer | null): Stemmer {
  const known = new Map<string, string>();
  return (form) => {
    const before = known.get(form);
    if (before !== undefined) return before;
    const base = withoutPossessive(form);
    const stem = rule && base.length >= SHORTEST && base.length <= LONGEST ? rule(base) : base;
    if (known.size >= REMEMBERED) known.clear();
    known.set(form, stem);
    return stem;
  };
}

const stemmers = new Map<string, Stemmer>();

/** Languages with rules of their own. */
export const STEMMED_LANGUAGES: readonly string[] = ['en', ...Object.keys(MODULES)];

const codeOf = (language: string | null): string => before((language ?? 'en').toLowerCase(), /[-_]/u);

/** The language whose rules stem a text: `en` for `en-GB` and for null, null if no rules do. */
export function stemmedAs(language: string | null): string | null {
  const code = codeOf(language);
  return STEMMED_LANGUAGES.includes(code) ? code : null;
}

/**
 * The stemmer of a language, by its ISO 639 code (`en`, `pt-BR`). English for null, because most texts too short
 * for detection are headlines or queries in an English corpus, and its rules leave other scripts unchanged. For a
 * known language without a stemmer, only possessive endings are removed.
 */
export function stemmerFor(language: string | null): Stemmer {
  const code = codeOf(language);
  let found = stemmers.get(code);
  if (!found) {
    found = remembering(ruleFor(code));
    stemmers.set(code, found);
  }
  return found;
}
