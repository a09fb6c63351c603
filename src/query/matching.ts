/** Where the words and phrases of a query stand in a stretch of text. */
import type { Range } from '../text/range.js';
import { indexTerms, sequence, type Word, words } from './words.js';

/** What is looked for: index terms one by one, and phrases as folded words in a row. */
export interface Sought {
  terms: ReadonlySet<string>;
  phrases: readonly (readonly string[])[];
}

export interface Match extends Range {
  /** What was found there: the term, or the phrase with spaces. */
  of: string;
}

/** Ranges of the places where the words of `phrase` follow each other, marks and line breaks between them or not. */
export function phraseMatches(list: readonly Word[], phrase: readonly string[]): Range[] {
  const parts = sequence(list);
  const found: Range[] = [];
  const [first] = phrase;
  for (let at = 0; at + phrase.length <= parts.length; at += 1) {
    if (parts[at]?.exact !== first) continue;
    if (!phrase.every((word, step) => parts[at + step]?.exact === word)) continue;
    const start = parts[at]?.start;
    const end = parts[at + phrase.length - 1]?.end;
    if (start !== undefined && end !== undefined) found.push({ start, end });
  }
  return found;
}

/** The parts of one word that are looked for; the whole word where its joined form is. */
function wordMatches(word: Word, terms: ReadonlySet<string>): Match[] {
  const found = indexTerms(word);
  const whole = word.parts.length > 1 ? found.at(-1) : undefined;
  if (whole !== undefined && terms.has(whole)) return [{ start: word.start, end: word.end, of: whole }];
  return word.parts.flatMap((part, at) => {
    const term = found[at];
    return term !== undefined && terms.has(term) ? [{ start: part.start, end: part.end, of: term }] : [];
  });
}

/** All matches in `text`, in order, none overlapping another. */
export function findMatches(text: string, sought: Sought): Match[] {
  const list = words(text);
  const found: Match[] = list.flatMap((word) => wordMatches(word, sought.terms));
  for (const phrase of sought.phrases) {
    const of = phrase.join(' ');
    for (const range of phraseMatches(list, phrase)) found.push({ ...range, of });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Match[] = [];
  for (const match of found) {
    const last = apart.at(-1);
    if (!last || match.start >= last.end) apart.push(match);
  }
  return apart;
}
