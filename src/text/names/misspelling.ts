/** Finds names that differ by one slip of the pen: a letter too many, too few, another one, or two that change places. */

/** Shortest word that can be seen to be misspelt, in letters. */
const LEAST_LETTERS = 5;

/** The text, and the text without each of its letters: two texts one slip apart share one of these. */
export function withoutEachLetter(text: string): string[] {
  const found = [text];
  for (let at = 0; at < text.length; at += 1) found.push(text.slice(0, at) + text.slice(at + 1));
  return found;
}

/** Whether two different texts are one slip apart (Damerau's four). */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** Whether one word of a name misspells that of another: "Kirsten" and "Kristen", not "Tim" and "Tom" or "Ann" and "Anna". */
export function misspells(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const different = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at] ?? ''] as const]));
  const [only, ...more] = different;
  if (!only || more.length > 0) return false;
  const [left, right] = only;
  // Another first or last letter makes another name: Paul and Paula, Mario and Maria, Holtmann and Boltmann.
  if (left[0] !== right[0] || left.at(-1) !== right.at(-1)) return false;
  return Math.min(left.length, right.length) >= LEAST_LETTERS && oneSlipApart(left, right);
}
