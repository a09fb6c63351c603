/** What all stemmers share, both in the command and in the page of a report, which load the rules of languages in different ways. */
import { lazily } from './lazily.js';
import { before } from './trim.js';

/** Maps a folded form to the stem it shares with other forms of the word. */
export type Stemmer = (form: string) => string;

/** In words of fewer than four letters, nearly every ending belongs to the word: `gas`, `his`, `bed`. */
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

/** An elided article before the word: `l'accord`, `dell'Unione`. */
const elision = lazily(() => /^\p{L}{1,6}'(?=\p{L}{3})/u);
const ELIDING: ReadonlySet<string> = new Set(['fr', 'it']);

const withoutPossessive = (form: string): string => form.replace(/'s?$/u, '');

/** The rules of a language (ISO 639-1) as search applies them: with the exceptions of English, and without elided articles. */
export function asSearched(language: string, rule: Stemmer): Stemmer {
  if (language === 'en') return (form) => ENGLISH_EXCEPTIONS.get(form) ?? rule(form);
  return ELIDING.has(language) ? (form) => rule(form.replace(elision(), '')) : rule;
}

/** @param rule null for a language without rules: only possessive endings are removed */
export function remembering(rule: Stemmer | null): Stemmer {
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

/** `en` for `en-GB` and for null. */
export const codeOf = (language: string | null): string => before((language ?? 'en').toLowerCase(), /[-_]/u);
