/** Parses the input of the search box: words, "phrases", and -words that must not occur. */
import { formsOf, joined, sequence, words } from '../../text/words.js';

/** A word and how it matches: any form with its stem, a prefix of longer words, or exactly. */
export interface SoughtWord {
  /** Folded, without hyphens. */
  form: string;
  /** Its parts, if it is hyphenated; consecutive, they are the same word. */
  compound: readonly string[] | null;
  isBeginning: boolean;
}

export interface BoxQuery {
  /** Each must occur. */
  words: readonly SoughtWord[];
  /** Folded words that must match exactly and consecutively. */
  phrases: readonly (readonly string[])[];
  without: readonly SoughtWord[];
}

const PIECES = /(-?)(?:"([^"]*)"?|(\S+))/gu;

const exactIn = (text: string): string[] => sequence(words(text)).map(({ exact }) => exact);

/** A trailing `*` makes the last word a prefix. */
function soughtIn(text: string): SoughtWord[] {
  const list = words(text);
  return list.map((word, at) => ({
    form: joined(word),
    compound: word.parts.length > 1 ? exactIn(text.slice(word.start, word.end)) : null,
    isBeginning: at === list.length - 1 && text.slice(word.end) === '*',
  }));
}

export function boxQuery(text: string): BoxQuery {
  const query = { words: [] as SoughtWord[], phrases: [] as string[][], without: [] as SoughtWord[] };
  const marked = text.replaceAll(/[\u201C\u201D\u201E\u00AB\u00BB]/gu, '"');
  for (const [, minus, quoted, word = ''] of marked.matchAll(PIECES)) {
    if (minus === '-') query.without.push(...soughtIn(quoted ?? word));
    else if (quoted === undefined) query.words.push(...soughtIn(word));
    else {
      const phrase = exactIn(quoted);
      if (phrase.length > 0) query.phrases.push(phrase);
    }
  }
  return query;
}

/** Splits a text into stretches and marks those that match; `isSought` takes folded words. */
export function highlighted(
  text: string,
  isSought: (word: string) => boolean,
): { text: string; marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let from = 0;
  const add = (to: number, marked: boolean): void => {
    if (to > from) pieces.push({ text: text.slice(from, to), marked });
    from = to;
  };
  for (const word of words(text)) {
    if (!formsOf(word).some(isSought)) continue;
    add(word.start, false);
    add(word.end, true);
  }
  add(text.length, false);
  return pieces;
}
