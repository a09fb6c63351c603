/** Finds names that differ by one typing error: a letter added, missing or replaced, or two letters swapped. */

/** Minimum letters of a word for a misspelling to be recognised. */
const LEAST_LETTERS = 5;

const FACTOR = 0x01000193;

/** The bit that lower-case ASCII letters have set and capitals do not. */
const SMALL = 32;

/** Powers of the factor of the polynomial hash. */
const POWERS = [1];

function power(exponent: number): number {
  while (POWERS.length <= exponent) POWERS.push(Math.imul(POWERS.at(-1) ?? 1, FACTOR));
  return POWERS[exponent] ?? 1;
}

/**
 * Hashes of a text, and of the text without each of its letters: two texts one error apart share one of these, and few others do. The
 * hash is a polynomial of the letters, so that those of texts with a letter removed follow from the hashes of prefixes. English
 * letters are hashed regardless of case.
 */
export function withoutEachLetter(text: string): number[] {
  const { length } = text;
  let whole = 0;
  for (let at = 0; at < length; at += 1)
    whole = (Math.imul(whole, FACTOR) + (text.charCodeAt(at) | SMALL)) | 0;
  const found = [whole];
  let begun = 0;
  for (let at = 0; at < length; at += 1) {
    const next = (Math.imul(begun, FACTOR) + (text.charCodeAt(at) | SMALL)) | 0;
    found.push((whole - Math.imul(next - begun, power(length - 1 - at))) | 0);
    begun = next;
  }
  return found;
}

/** Size of a bitmap over the low bits of the hashes, which rules out most look-ups. */
const MARKS = 1 << 18;

/**
 * Each text of the first list that shares one of these hashes with texts of the second, together with those, in order. Only these can
 * be one error apart from it.
 */
export function pairsSharing<Text extends { text: string }>(
  texts: readonly Text[],
  others: readonly Text[],
): Map<Text, Text[]> {
  const [few, many] = texts.length < others.length ? [texts, others] : [others, texts];
  const byKey = new Map<number, Text[]>();
  const marks = new Uint8Array(MARKS);
  for (const one of few) {
    for (const key of withoutEachLetter(one.text)) {
      marks[key & (MARKS - 1)] = 1;
      const there = byKey.get(key);
      if (there) there.push(one);
      else byKey.set(key, [one]);
    }
  }
  const near = new Map<Text, Set<Text>>();
  for (const one of few.length === 0 ? [] : many) {
    for (const key of withoutEachLetter(one.text)) {
      if (marks[key & (MARKS - 1)] !== 1) continue;
      for (const other of byKey.get(key) ?? []) {
        const [text, found] = few === texts ? [other, one] : [one, other];
        const there = near.get(text) ?? new Set();
        near.set(text, there.add(found));
      }
    }
  }
  return new Map(
    texts.flatMap((text) => {
      const found = near.get(text);
      return found ? [[text, [...found]] as const] : [];
    }),
  );
}

/** Whether two different texts are one error apart (one of Damerau's four). */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** Whether at least one of two words is long enough. */
export const mayBeMisspelt = (first: string, last: string): boolean =>
  first.length >= LEAST_LETTERS || last.length >= LEAST_LETTERS;

/** Whether one word of a name misspells one of the other: "Kirsten" and "Kristen", but not "Tim" and "Tom" or "Ann" and "Anna". */
export function misspells(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const at = a.findIndex((word, place) => word !== b[place]);
  const [left, right] = [a[at] ?? '', b[at] ?? ''];
  // A different first or last letter makes a different name: Paul and Paula, Mario and Maria, Holtmann and Boltmann.
  if (left[0] !== right[0] || left.at(-1) !== right.at(-1)) return false;
  if (Math.min(left.length, right.length) < LEAST_LETTERS || !oneSlipApart(left, right)) return false;
  return a.every((word, place) => place <= at || word === b[place]);
}
