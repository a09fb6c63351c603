/** Stems words as the command's search does. Owns the stemming package on the page. */
import { stemmer as english } from '@orama/stemmers/english';
import { asSearched, codeOf, remembering, type Stemmer } from '../../text/stem-rules.js';

/** The rules of other languages are separate scripts, included in a report if its articles need them. */
declare global {
  var stemmers: Readonly<Record<string, { stemmer: Stemmer }>> | undefined;
}

const ruleOf = (code: string): Stemmer | null =>
  code === 'en' ? english : (globalThis.stemmers?.[code]?.stemmer ?? null);

const known = new Map<string, Stemmer>();

/** English for null, as texts of unknown language are mostly headlines or short. */
export function stemmerOf(language: string | null): Stemmer {
  const code = codeOf(language);
  const found = known.get(code);
  if (found) return found;
  const rule = ruleOf(code);
  const stemmer = remembering(rule && asSearched(code, rule));
  known.set(code, stemmer);
  return stemmer;
}
