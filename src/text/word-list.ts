import { lazily } from './lazily.js';

/** Words that are only ever looked up; made a set of when the first is, which most questions never do. */
export interface WordList {
  has(word: string): boolean;
}

/** `list`: words with white space between them. */
export function wordList(list: string): WordList {
  const words = lazily((): ReadonlySet<string> => new Set(list.trim().split(/\s+/u)));
  return { has: (word) => words().has(word) };
}
