/** A name as a list of folded words without possessive endings, for comparing names. */
import { sequence, words } from './words.js';

/** Folded words without possessive endings. */
export const bareWords = (exact: readonly string[]): string[] =>
  exact.map((word) => word.replace(/'s?$/u, ''));

export const nameWords = (text: string): string[] =>
  bareWords(sequence(words(text)).map(({ exact }) => exact));
