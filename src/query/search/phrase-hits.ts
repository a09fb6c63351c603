/** Which articles have words in a row, or near one another: told by positions alone. */

import { GAP } from '../../store/segment/article-words.js';
import { Column } from '../../store/segment/column.js';
import type { PositionReader } from '../../store/segment/position-reader.js';
import type { Segment } from '../../store/segment/segment.js';
import type { Snapshot } from '../../store/snapshot.js';
import type { PhraseClause } from '../clauses.js';
import { nearby } from '../near.js';
import { FormPlaces } from './form-places.js';

/** Words in a phrase at most; a longer one is told by its first, and no article has them by chance. */
const LONGEST = 250;

/** Whether some position of the first is followed, one after the other, by one of each further; `next`: room for work. */
function inRow(row: readonly PositionReader[], next: Uint32Array): boolean {
  const first = row[0];
  if (!first) return false;
  for (let index = 1; index < row.length; index += 1) next[index] = row[index]?.start ?? 0;
  for (let at = first.start; at < first.end; at += 1) {
    let whole = true;
    for (let index = 1; index < row.length && whole; index += 1) {
      const { positions, end } = row[index] ?? first;
      const wanted = (first.positions[at] ?? 0) + index;
      let found = next[index] ?? 0;
      while (found < end && (positions[found] ?? 0) < wanted) found += 1;
      next[index] = found;
      whole = found < end && positions[found] === wanted;
    }
    if (whole) return true;
  }
  return false;
}

/** The words at their positions, with as many places between as there are other words. */
function areNear(exact: readonly string[], row: readonly PositionReader[], within: number): boolean {
  const byForm = new Map(row.map((places, at) => [exact[at] ?? '', places]));
  const words = [...byForm].flatMap(([form, { positions, start, end }]) =>
    Array.from(positions.subarray(start, end), (position) => ({ form, position })),
  );
  words.sort((a, b) => a.position - b.position);
  const found: string[] = [];
  let before = words[0]?.position ?? 0;
  for (const { form, position } of words) {
    const between = Math.min(position - before - 1, GAP);
    for (let count = 0; count < between; count += 1) found.push('');
    found.push(form);
    before = position;
  }
  return nearby(found, exact, Math.min(within, GAP - 1)).length > 0;
}

/** Where the words stand, one for each word of the phrase; null where one of them is in no article. */
function placesOf(segment: Segment, exact: readonly string[]): FormPlaces[] | null {
  const byForm = new Map<string, FormPlaces>();
  for (const form of new Set(exact)) {
    const places = FormPlaces.of(segment, form);
    if (!places) return null;
    byForm.set(form, places);
  }
  return exact.flatMap((form) => byForm.get(form) ?? []);
}

/** Whether all stand in an article, none before the ones sought so far. */
function allHave(different: readonly FormPlaces[], document: number): boolean {
  for (let index = 0; index < different.length; index += 1) {
    if (different[index]?.seek(document) === false) return false;
  }
  return true;
}

/** Calls `take` with the articles of the segment that have the phrase; `among`: only these, ascending, null for all. */
function eachHaving(
  segment: Segment,
  { exact: all, within }: Pick<PhraseClause, 'exact' | 'within'>,
  among: Uint32Array | null,
  take: (document: number) => void,
): void {
  const exact = all.slice(0, LONGEST);
  const row = placesOf(segment, exact);
  if (!row) return;
  const different = [...new Set(row)].sort((a, b) => a.documents.length - b.documents.length);
  const documents = among ?? different[0]?.documents ?? new Uint32Array(0);
  const places = row.map(({ reader }) => reader);
  const next = new Uint32Array(row.length);
  for (let at = 0; at < documents.length; at += 1) {
    const document = documents[at] ?? 0;
    if (!allHave(different, document)) continue;
    if (row.length > 1) {
      for (let index = 0; index < different.length; index += 1) different[index]?.read();
      if (!(within === null ? inRow(places, next) : areNear(exact, places, within))) continue;
    }
    take(document);
  }
}

/** 1 for each article of the snapshot that has the phrase. */
export function phraseHits(snapshot: Snapshot, clause: PhraseClause): Uint8Array {
  const found = new Uint8Array(snapshot.size);
  for (const { segment, base, live } of snapshot.parts) {
    eachHaving(segment, clause, null, (document) => {
      if (live === null || live[document] === 1) found[base + document] = 1;
    });
  }
  return found;
}

/** Those of some articles, ascending, that have the words in a row. */
export function inRowAmong(snapshot: Snapshot, exact: string[], numbers: Uint32Array): Uint32Array {
  const found = new Column();
  let start = 0;
  for (const { segment, base } of snapshot.parts) {
    let end = start;
    while ((numbers[end] ?? Number.POSITIVE_INFINITY) < base + segment.articles) end += 1;
    const inside = numbers.subarray(start, end);
    const documents = base === 0 ? inside : inside.map((number) => number - base);
    start = end;
    eachHaving(segment, { exact, within: null }, documents, (document) => found.push(base + document));
  }
  return found.view();
}
