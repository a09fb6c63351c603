/** Which judged pairs of quotations the program puts into one statement, and how right that is. */
import type { Pair, Place } from './pairs.js';

/** A quotation as the command prints it. */
export interface Printed {
  id: string;
  /** The article's hash, and start and end in code points of its text. */
  place: Place;
  publisher: string;
  quoted: boolean;
}

export interface Joined extends Pair {
  /** The quotations at both places; null where the program finds none. */
  quotations: readonly [Printed, Printed] | null;
  joined: boolean;
}

/** The quotation that shares most with a place. */
function at([article, start, end]: Place, printed: ReadonlyMap<string, readonly Printed[]>): Printed | null {
  let best: Printed | null = null;
  let most = 0;
  for (const one of printed.get(article) ?? []) {
    const shared = Math.min(end, one.place[2]) - Math.max(start, one.place[1]);
    if (shared > most) [best, most] = [one, shared];
  }
  return best;
}

/** @param statementOf the statement of each quotation's id */
export function joinedPairs(
  pairs: readonly Pair[],
  printed: readonly Printed[],
  statementOf: ReadonlyMap<string, string>,
): Joined[] {
  const byArticle = new Map<string, Printed[]>();
  for (const one of printed) byArticle.set(one.place[0], [...(byArticle.get(one.place[0]) ?? []), one]);
  return pairs.map((pair) => {
    const [a, b] = [at(pair.a, byArticle), at(pair.b, byArticle)];
    const statement = a && statementOf.get(a.id);
    const joined = b !== null && statement !== undefined && statement === statementOf.get(b.id);
    return { ...pair, quotations: a && b && [a, b], joined };
  });
}

export interface Scores {
  pairs: number;
  same: number;
  joined: number;
  /** Null where nothing is joined, or nothing is the same. */
  precision: number | null;
  recall: number | null;
}

export function scoresOf(pairs: readonly Joined[]): Scores {
  const same = pairs.filter((pair) => pair.same).length;
  const joined = pairs.filter((pair) => pair.joined).length;
  const right = pairs.filter((pair) => pair.same && pair.joined).length;
  return {
    pairs: pairs.length,
    same,
    joined,
    precision: joined > 0 ? right / joined : null,
    recall: same > 0 ? right / same : null,
  };
}
