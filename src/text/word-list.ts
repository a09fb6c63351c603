import { lazily } from './lazily.js';

/** A word list; its set is built on first use, which most queries never reach. */
export interface WordList extends Iterable<string> {
  has(word: string): boolean;
}

/** `list`: words separated by white space. */
export function wordList(list: string): WordList {
  const words = lazily((): ReadonlySet<string> => new Set(list.trim().split(/\s+/u)));
  return { has: (word) => words().has(word), [Symbol.iterator]: () => words().values() };
}
