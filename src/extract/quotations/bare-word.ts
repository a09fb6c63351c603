/** Normalises a word for vocabulary look-up: lower case, without a possessive ending or a full stop. */
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

const SMALL_S = 0x73;

export function withoutPossessive(word: string): string {
  const end = word.length;
  const last = word.charCodeAt(end - 1);
  if (isApostrophe(last)) return word.slice(0, end - 1);
  return last === SMALL_S && isApostrophe(word.charCodeAt(end - 2)) ? word.slice(0, end - 2) : word;
}

export function bareWord(word: string): string {
  const bare = withoutPossessive(word.toLowerCase());
  return bare.endsWith('.') ? bare.slice(0, -1) : bare;
}
