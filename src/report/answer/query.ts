/** Reads what is typed into the search box: words, "phrases", and -words that must not occur. */
import { formsOf, sequence, words } from '../../text/words.js';

export interface BoxQuery {
  /** Folded forms; each must occur, longer words that begin with it included. */
  words: readonly string[];
  /** Folded words in a row. */
  phrases: readonly (readonly string[])[];
  without: readonly string[];
}

const PIECES = /(-?)(?:"([^"]*)"?|(\S+))/gu;

const parts = (text: string): string[] => sequence(words(text)).map(({ exact }) => exact);

export function boxQuery(text: string): BoxQuery {
  const query = { words: [] as string[], phrases: [] as string[][], without: [] as string[] };
  const marked = text.replaceAll(/[\u201C\u201D\u201E\u00AB\u00BB]/gu, '"');
  for (const [, minus, quoted, word] of marked.matchAll(PIECES)) {
    const found = parts(quoted ?? word ?? '');
    if (minus === '-') query.without.push(...found);
    else if (quoted !== undefined && found.length > 1) query.phrases.push(found);
    else query.words.push(...found);
  }
  return query;
}

/** Every form by which the words of a text are found. */
export const formsIn = (text: string): string[] => words(text).flatMap(formsOf);

/** Whether the words occur in a row. */
export function hasPhrase(text: string, phrase: readonly string[]): boolean {
  const all = parts(text);
  const [first = ''] = phrase;
  for (let at = all.indexOf(first); at !== -1; at = all.indexOf(first, at + 1)) {
    if (phrase.every((word, along) => all[at + along] === word)) return true;
  }
  return false;
}

/** Stretches of a text, those that match marked; `isSought` is asked for folded words. */
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
