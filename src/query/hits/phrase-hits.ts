/** Articles that contain a phrase, or words near each other, from positions only. */

import {
  IndexDamage,
  type PlacedPostings,
  POSITION_GAP,
  type PositionReader,
  type Segment,
  type Snapshot,
} from '../../index/index.js';
import { type Address, inRoom, kernel, type Room } from '../../kernel/kernel.js';
import { GrowingColumn } from '../../text/growing-column.js';
import { nearby, type PhraseClause } from '../language/language.js';

/** Maximum words of a phrase that are checked; no article contains this many by chance. */
export const LONGEST = 250;

/** Whether the words occur with at most `within` other words between them. */
function areNear(exact: readonly string[], row: readonly PositionReader[], within: number): boolean {
  const byForm = new Map(row.map((places, at) => [exact[at] ?? '', places]));
  const words = [...byForm].flatMap(([form, { positions, start, end }]) =>
    Array.from(positions.subarray(start, end), (position) => ({ form, position })),
  );
  words.sort((a, b) => a.position - b.position);
  const found: string[] = [];
  let before = words[0]?.position ?? 0;
  for (const { form, position } of words) {
    const between = Math.min(position - before - 1, POSITION_GAP);
    for (let count = 0; count < between; count += 1) found.push('');
    found.push(form);
    before = position;
  }
  return nearby(found, exact, Math.min(within, POSITION_GAP - 1)).length > 0;
}

/** A form in a segment: its postings and positions in the kernel's memory. */
interface PlacedForm {
  reader: PositionReader;
  postings: PlacedPostings;
}

/** The forms of a phrase, one per word; null if one is absent. */
function placedForms(room: Room, segment: Segment, exact: readonly string[]): PlacedForm[] | null {
  const byForm = new Map<string, PlacedForm>();
  for (const form of new Set(exact)) {
    const entry = segment.find(form);
    if (!entry) return null;
    const postings = segment.placePostings(room, entry);
    byForm.set(form, { postings, reader: segment.positions(room, entry, postings) });
  }
  return exact.flatMap((form) => byForm.get(form) ?? []);
}

const addressesOf = (forms: readonly PlacedForm[]): Uint32Array =>
  Uint32Array.from(forms, ({ reader }) => reader.address);

/** Articles of a segment, ascending, in the kernel's memory. */
interface Among {
  documents: Address;
  count: number;
}

/** The articles that contain the forms consecutively. */
function inRow(
  room: Room,
  row: readonly PlacedForm[],
  different: readonly PlacedForm[],
  { documents, count }: Among,
): Uint32Array {
  const found = room.space(count * 4);
  const taken = kernel().inRow(
    room.put(addressesOf(row)),
    row.length,
    room.put(addressesOf(different)),
    different.length,
    documents,
    count,
    room.space(row.length * 4),
    found,
  );
  if (taken < 0) throw new IndexDamage('is damaged (a list of positions is cut off)');
  return room.numbers(found, taken);
}

/** The articles that contain the forms near each other. */
function near(
  room: Room,
  exact: readonly string[],
  row: readonly PlacedForm[],
  different: readonly PlacedForm[],
  { documents, count }: Among,
  within: number,
): Uint32Array {
  const readers = row.map(({ reader }) => reader);
  return room
    .numbers(documents, count)
    .filter(
      (document) => different.every(({ reader }) => reader.seek(document)) && areNear(exact, readers, within),
    );
}

/** The articles of the segment that contain the phrase, ascending; `among` restricts them, null for no restriction. */
function having(
  segment: Segment,
  { exact: all, within }: Pick<PhraseClause, 'exact' | 'within'>,
  among: Uint32Array | null,
): Uint32Array {
  const exact = all.slice(0, LONGEST);
  return inRoom((room) => {
    const row = placedForms(room, segment, exact);
    const different = [...new Set(row)].sort((a, b) => a.postings.count - b.postings.count);
    const rarest = different[0]?.postings;
    if (!row || !rarest) return new Uint32Array(0);
    const looked = among ? { documents: room.put(among), count: among.length } : rarest;
    return within === null || row.length === 1
      ? inRow(room, row, different, looked)
      : near(room, exact, row, different, looked, within);
  });
}

/** 1 for each article that contains the phrase. */
export function phraseHits(snapshot: Snapshot, clause: PhraseClause): Uint8Array {
  const found = new Uint8Array(snapshot.size);
  for (const { segment, base, live } of snapshot.parts) {
    for (const document of having(segment, clause, null)) {
      if (live === null || live[document] === 1) found[base + document] = 1;
    }
  }
  return found;
}

/** The given articles, ascending, that contain the words consecutively. */
export function inRowAmong(snapshot: Snapshot, exact: string[], numbers: Uint32Array): Uint32Array {
  const found = new GrowingColumn();
  let start = 0;
  for (const { segment, base } of snapshot.parts) {
    let end = start;
    while ((numbers[end] ?? Number.POSITIVE_INFINITY) < base + segment.articles) end += 1;
    const inside = numbers.subarray(start, end);
    const documents = base === 0 ? inside : inside.map((number) => number - base);
    start = end;
    found.pushAll(having(segment, { exact, within: null }, documents).map((document) => base + document));
  }
  return found.view();
}
