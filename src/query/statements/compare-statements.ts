/** Which statements are reported in both of two sets of articles, and which only in one. */
import type { Snapshot } from '../../index/index.js';
import type { ComparedStatement, ComparedStatements, Statement } from '../../model/statement.js';
import { both, countOf, numbersOf } from '../hits/hits.js';

type Ids = ReadonlySet<string>;

const idsOf = (snapshot: Snapshot, selected: Uint8Array): Ids =>
  new Set([...numbersOf(selected)].map((number) => snapshot.id(number)));

function compared(statement: Statement, a: Ids, b: Ids): ComparedStatement {
  const own = statement.carried.flatMap(({ article, copyOf }) => (copyOf === null ? article.id : []));
  const within = (set: Ids): number => own.filter((id) => set.has(id)).length;
  return { ...statement, a: within(a), b: within(b) };
}

/**
 * Empty if one of the sets is.
 *
 * @param statements those of the articles of both sets, in order
 */
export function compareStatements(
  snapshot: Snapshot,
  [a, b]: readonly [Uint8Array, Uint8Array],
  statements: readonly Statement[],
  limit: number | null,
): ComparedStatements {
  const [idsA, idsB] = [idsOf(snapshot, a), idsOf(snapshot, b)];
  const comparable = idsA.size > 0 && idsB.size > 0;
  const all = comparable ? statements.map((statement) => compared(statement, idsA, idsB)) : [];
  const inBoth = all.filter((one) => one.a > 0 && one.b > 0);
  const inA = all.filter((one) => one.b === 0);
  const inB = all.filter((one) => one.a === 0);
  const results = [...inBoth, ...inA, ...inB];
  return {
    a: { articles: countOf(a) },
    b: { articles: countOf(b) },
    inBoth: countOf(both(a, b)),
    both: inBoth.length,
    onlyA: inA.length,
    onlyB: inB.length,
    results: limit === null ? results : results.slice(0, limit),
  };
}
