/** A name as a list of folded words without possessive endings, for comparing names. */
import { sequence, words } from './words.js';

export const nameWords = (text: string): string[] =>
  sequence(words(text)).map((part) => part.exact.replace(/'s?$/u, ''));
