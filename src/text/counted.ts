/** Counts as words, formatted without `toLocaleString`, whose tables add ten milliseconds to the start of Node. */

/** Digits in groups of three: `1,234`. `count`: a whole number, 0 or more. */
export function grouped(count: number): string {
  let rest = String(count);
  let out = '';
  while (rest.length > 3) {
    out = `,${rest.slice(-3)}${out}`;
    rest = rest.slice(0, -3);
  }
  return rest + out;
}

const plural = (count: number, noun: string): string => (count === 1 ? noun : `${noun}s`);

/** `1 article`, `1234 articles`. */
export const numbered = (count: number, noun: string): string => `${count} ${plural(count, noun)}`;

/** `1 article`, `1,234 articles`. */
export const counted = (count: number, noun: string): string => `${grouped(count)} ${plural(count, noun)}`;

/** `an archive`, `a table`. Goes by the first letter, so not for `hour` or `unit`. */
export const oneOf = (noun: string): string => `${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}`;
