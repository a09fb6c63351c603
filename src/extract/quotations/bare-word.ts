/** Normalises a word for vocabulary look-up: lower case, without a possessive ending or a full stop. */
export const withoutPossessive = (word: string): string => word.replace(/['\u2019]s?$/u, '');

export const bareWord = (word: string): string => withoutPossessive(word.toLowerCase()).replace(/\.$/u, '');
