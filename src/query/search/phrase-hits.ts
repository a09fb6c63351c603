/** Which articles have words in a row, or near one another: told by positions alone. */

import { GAP } from '../../store/segment/article-words.js';
import type { Snapshot } from '../../store/snapshot.js';
import type { PhraseClause } from '../clauses.js';
import { nearby } from '../near.js';
import { eachPositions, havingAll } from './positions.js';

/** Words in a phrase at most; a longer one is told by its first, and no article has them by chance. */
const LONGEST = 250;

/** Whether some position of the first list is followed, one after the other, by one of each further list. */
function inRow(lists: readonly Uint32Array[]): boolean {
  const [first, ...rest] = lists;
  if (!first) return false;
  const at = rest.map(() => 0);
  return first.some((position) =>
    rest.every((list, index) => {
      const wanted = position + index + 1;
      let next = at[index] ?? 0;
      while ((list[next] ?? wanted) < wanted) next += 1;
      at[index] = next;
      return list[next] === wanted;
    }),
  );
}

/** The words at their positions, with as many places between as there are other words. */
function areNear(
  exact: readonly string[],
  positions: ReadonlyMap<string, Uint32Array>,
  within: number,
): boolean {
  const words = [...positions].flatMap(([form, list]) => [...list].map((position) => ({ form, position })));
  words.sort((a, b) => a.position - b.position);
  const row: string[] = [];
  let before = words[0]?.position ?? 0;
  for (const { form, position } of words) {
    const between = Math.min(position - before - 1, GAP);
    for (let count = 0; count < between; count += 1) row.push('');
    row.push(form);
    before = position;
  }
  return nearby(row, exact, Math.min(within, GAP - 1)).length > 0;
}

/** 1 for each article of the snapshot that has the phrase. */
export function phraseHits(snapshot: Snapshot, { exact: all, within }: PhraseClause): Uint8Array {
  const exact = all.slice(0, LONGEST);
  const found = havingAll(snapshot, exact);
  if (exact.length < 2) return found;
  const positions = new Map<number, Map<string, Uint32Array>>();
  for (const form of new Set(exact)) {
    eachPositions(snapshot, form, found, (number, list) => {
      const known = positions.get(number) ?? new Map<string, Uint32Array>();
      positions.set(number, known.set(form, list));
    });
  }
  for (const [number, byForm] of positions) {
    const lists = exact.map((form) => byForm.get(form) ?? new Uint32Array(0));
    const holds = within === null ? inRow(lists) : areNear(exact, byForm, within);
    if (!holds) found[number] = 0;
  }
  return found;
}
