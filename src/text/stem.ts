/**
 * Stems words by language for search, so that `ship` matches `ships`, `shipped` and `shipping`. Owns the stemming package; English is
 * loaded immediately, other languages on first use.
 */

import { createRequire } from 'node:module';
import { stemmer as english } from '@orama/stemmers/english';
import { asSearched, codeOf, remembering, type Stemmer } from './stem-rules.js';

export type { Stemmer } from './stem-rules.js';

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

const load = (module: string): { stemmer: Stemmer } => createRequire(import.meta.url)(module);

function ruleFor(language: string): Stemmer | null {
  if (language === 'en') return asSearched(language, english);
  const module = MODULES[language];
  return module === undefined ? null : asSearched(language, load(`@orama/stemmers/${module}`).stemmer);
}

const stemmers = new Map<string, Stemmer>();

/** Languages with rules of their own. */
const STEMMED_LANGUAGES: readonly string[] = ['en', ...Object.keys(MODULES)];

/** The language whose rules stem a text: `en` for `en-GB` and for null; null if there are no rules for it. */
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
