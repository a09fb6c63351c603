/** Locates the words and phrases of a query in a text. */
import type { Range } from '../../text/range.js';
import { formsOf, sequence, type Word, words } from '../../text/words.js';

/** Single words, and phrases as consecutive folded words. */
export interface Sought {
  /** The query word that a form matches; undefined if none. */
  wordOf(form: string): string | undefined;
  phrases: readonly (readonly string[])[];
}

export interface Match extends Range {
  /** The query word, or the phrase with spaces. */
  of: string;
}

/** Index of `phrase` in a row of words at or after `from`; -1 if absent. */
export function phraseIndex(row: readonly string[], phrase: readonly string[], from = 0): number {
  const [first] = phrase;
  if (first === undefined) return -1;
  for (let at = row.indexOf(first, from); at !== -1; at = row.indexOf(first, at + 1)) {
    if (phrase.every((word, step) => row[at + step] === word)) return at;
  }
  return -1;
}

/** Ranges of consecutive occurrences of `phrase`, across punctuation and line breaks. */
function phraseMatches(list: readonly Word[], phrase: readonly string[]): Range[] {
  const parts = sequence(list);
  const row = parts.map((part) => part.exact);
  const found: Range[] = [];
  for (let at = phraseIndex(row, phrase); at !== -1; at = phraseIndex(row, phrase, at + 1)) {
    const start = parts[at]?.start;
    const end = parts[at + phrase.length - 1]?.end;
    if (start !== undefined && end !== undefined) found.push({ start, end });
  }
  return found;
}

/** The parts of a word that match; the whole word if its joined form does. */
function wordMatches(word: Word, { wordOf }: Sought): Match[] {
  const forms = formsOf(word);
  const joined = word.parts.length > 1 ? forms.at(-1) : undefined;
  const whole = joined === undefined ? undefined : wordOf(joined);
  if (whole !== undefined) return [{ start: word.start, end: word.end, of: whole }];
  return word.parts.flatMap((part) => {
    const of = [part.exact, ...(part.pieces ?? [])]
      .map((form) => (form === '' ? undefined : wordOf(form)))
      .find(Boolean);
    return of === undefined ? [] : [{ start: part.start, end: part.end, of }];
  });
}

/** All matches in `text`, in order and without overlap. */
export function findMatches(text: string, sought: Sought): Match[] {
  const list = words(text);
  const found: Match[] = list.flatMap((word) => wordMatches(word, sought));
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
