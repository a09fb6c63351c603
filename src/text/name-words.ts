/** A name as folded words, for comparing names however they are written: possessive endings are off. */
import { sequence, words } from './words.js';

export const nameWords = (text: string): string[] =>
  sequence(words(text)).map((part) => part.exact.replace(/'s?$/u, ''));
