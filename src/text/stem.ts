/**
 * Stems words by language for search, so that `ship` matches `ships`, `shipped` and `shipping`. Owns the stemming
 * package; English is loaded at once, other languages on first use.
 */

import { createRequire } from 'node:module';
import { stemmer as english } from '@orama/stemmers/english';
import { lazily } from './lazily.js';
import { before } from './trim.js';

/** From a folded form to what it shares with the other forms of its word. */
export type Stemmer = (form: string) => string;

/** Under four letters nearly every ending belongs to the word: `gas`, `his`, `bed`. */
const SHORTEST = 4;
/** Longer ones are no words of a language, and the package takes its time over them. */
const LONGEST = 40;
/** For each language, after which its forms are recomputed: words of texts repeat, so that most are met before. */
const REMEMBERED = 50_000;

/**
 * The words that Snowball's English algorithm leaves as they are or treats by themselves; the package has the older
 * rules of Porter, which would make `new` of `news`.
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

/** ISO 639-1 codes with the names of the package's modules; of the languages that articles are told to be in. */
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

/** `l'accord` and `dell'Unione`: the article before the word. */
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

/**
 * The rules of a language, by its ISO 639 code (`en`, `pt-BR`). English for null, as most that is too short to tell is
 * a headline or a query among English ones, and words in other scripts pass those rules unchanged. A known language
 * without rules of its own gives back every form, its possessive ending apart.
 */
export function stemmerFor(language: string | null): Stemmer {
  const code = before((language ?? 'en').toLowerCase(), /[-_]/u);
  let found = stemmers.get(code);
  if (!found) {
    found = remembering(ruleFor(code));
    stemmers.set(code, found);
  }
  return found;
}
