/** Expands a query word to the indexed forms that match it: itself, forms of its stem, longer and misspelt ones. */
import { stemmerFor } from '../../text/stem.js';
import { editsFor } from '../language/language.js';
import { patternOf } from '../patterns/patterns.js';
import { OTHER_FORM } from '../ranking.js';

/** How far a word is expanded beyond its own form. */
export type Looseness = 'exact' | 'stem' | 'prefix' | 'fuzzy' | 'pattern';

/** How a form matches: in articles of which languages, and with what weight from 0 to 1. */
export interface AnsweringForm {
  /** Null for all. Language codes, '' for articles of unknown language. */
  languages: Set<string> | null;
  weight: number;
}

/** The forms that articles contain, sorted. */
export interface KnownForms {
  /** Languages of the articles; '' if unknown. */
  readonly languages: ReadonlySet<string>;
  /** Forms that share the stem in articles of the language, without the stem itself. */
  formsOf(language: string, stem: string): string[];
  formsFrom(prefix: string): string[];
  /** Forms within an edit distance. */
  formsNear(form: string, edits: number): string[];
}

/** Weights of prefix and fuzzy matches: MiniSearch's defaults. */
const LONGER = 0.375;
const MISSPELT = 0.45;

/** Maximum forms per word; `a*` matches the first ones. */
export const MOST_EXPANDED = 20_000;

/** The indexed forms that match a pattern, sorted. */
function formsLike(lexicon: KnownForms, form: string): string[] {
  const { prefix, matches } = patternOf(form);
  return lexicon.formsFrom(prefix).filter(matches);
}

/** Number of forms that begin with a prefix or match a pattern. */
export const formCount = (lexicon: KnownForms, form: string, looseness: 'prefix' | 'pattern'): number =>
  (looseness === 'prefix' ? lexicon.formsFrom(form) : formsLike(lexicon, form)).length;

/** Maps each form, indexed or not, to how it matches. */
export function expand(lexicon: KnownForms, form: string, looseness: Looseness): Map<string, AnsweringForm> {
  if (looseness === 'pattern') {
    const forms = formsLike(lexicon, form).slice(0, MOST_EXPANDED);
    return new Map(forms.map((other) => [other, { languages: null, weight: 1 }]));
  }
  const found = new Map<string, AnsweringForm>([[form, { languages: null, weight: 1 }]]);
  if (looseness === 'exact') return found;
  for (const language of lexicon.languages) {
    const stemOf = stemmerFor(language === '' ? null : language);
    const stem = stemOf(form);
    const forms = lexicon.formsOf(language, stem);
    if (stemOf(stem) === stem) forms.push(stem);
    for (const other of forms) {
      const known = found.get(other);
      if (known) known.languages?.add(language);
      else found.set(other, { languages: new Set([language]), weight: OTHER_FORM });
    }
  }
  if (looseness === 'stem') return found;
  const others = looseness === 'prefix' ? lexicon.formsFrom(form) : lexicon.formsNear(form, editsFor(form));
  for (const other of others) {
    if (found.size >= MOST_EXPANDED) break;
    const weight = looseness === 'prefix' ? LONGER : MISSPELT;
    const known = found.get(other);
    if (!known) found.set(other, { languages: null, weight });
    else if (known.languages) found.set(other, { languages: null, weight: Math.max(known.weight, weight) });
  }
  return found;
}
