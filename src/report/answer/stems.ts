/** The stems of words, as the command's search has them. Owns the stemming package on the page. */
import { stemmer as english } from '@orama/stemmers/english';
import { asSearched, codeOf, remembering, type Stemmer } from '../../text/stem-rules.js';

/** The rules of other languages are scripts of their own, which a report has if its articles need them. */
declare global {
  var stemmers: Readonly<Record<string, { stemmer: Stemmer }>> | undefined;
}

const ruleOf = (code: string): Stemmer | null =>
  code === 'en' ? english : (globalThis.stemmers?.[code]?.stemmer ?? null);

const known = new Map<string, Stemmer>();

/** English for null, whose texts are mostly headlines or short. */
export function stemmerOf(language: string | null): Stemmer {
  const code = codeOf(language);
  const found = known.get(code);
  if (found) return found;
  const rule = ruleOf(code);
  const stemmer = remembering(rule && asSearched(code, rule));
  known.set(code, stemmer);
  return stemmer;
}
