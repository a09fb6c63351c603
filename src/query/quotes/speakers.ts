/**
 * Finds the quotations of a speaker: those whose speaker's name contains the words consecutively, and those of a
 * person whose fuller name elsewhere contains them; or those whose speaker has such a role.
 */

import { type Part, type Segment, type Snapshot, speakerKey } from '../../index/index.js';
import { nameWords } from '../../text/name-words.js';
import { type ArticlesOf, onePersonEach } from '../../text/names/person-names.js';
import { roleForms } from '../../text/names/role-words.js';
import { type Named, namedArticles } from './named-articles.js';

/** Marks per part: 1 for each matching row of its quotation table. */
export type SpokenRows = readonly Uint8Array[];

/** What the words are part of. */
type By = 'name' | 'role';

/** From so many strings on, one look at all rows takes less time than their own lists. */
const MANY = 200;

/** The rows of selected articles whose speaker has one of the strings as name or role. */
function rowsWith(
  { segment, base }: Part,
  selected: Uint8Array,
  strings: ReadonlySet<number>,
  by: By,
): Uint8Array {
  const { quotes } = segment;
  const rows = new Uint8Array(quotes.length);
  if (strings.size === 0) return rows;
  const articles = quotes.column('article');
  const column = quotes.column(by);
  const take = (row: number): void => {
    if (selected[base + (articles[row] ?? 0)] === 1) rows[row] = 1;
  };
  if (strings.size > MANY) {
    const wanted = markedIn(segment, strings);
    for (let row = 0; row < column.length; row += 1) if (wanted[column[row] ?? 0] === 1) take(row);
    return rows;
  }
  for (const string of strings) {
    for (const { row } of quotes.speakers.of(string)) if (column[row] === string) take(row);
  }
  return rows;
}

/** 1 for each of the strings. */
function markedIn({ strings }: Segment, wanted: Iterable<number>): Uint8Array {
  const found = new Uint8Array(strings.length + 1);
  for (const string of wanted) found[string] = 1;
  return found;
}

/** A person's name: the articles that quote it, and its number in each part. */
interface Relative {
  articles: ArticlesOf<number>;
  strings: { part: number; string: number }[];
}

/** Names of persons in selected articles who share a surname with one of the strings. */
function relatives(
  snapshot: Snapshot,
  selected: Uint8Array,
  strings: readonly ReadonlySet<number>[],
): Map<string, Relative> {
  const { parts } = snapshot;
  const surnames = new Set<number>();
  for (const [at, { segment }] of parts.entries()) {
    for (const string of strings[at] ?? []) surnames.add(segment.strings.surnames[string - 1] ?? 0);
  }
  surnames.delete(0);
  const family = parts.map(({ segment }) => segment.strings.bySurname(surnames));
  const isLarge = family.some((part) => part.length > MANY);
  const named = isLarge ? namedBy(snapshot, selected, family) : new Map<Part, never[]>();
  const names = new Map<string, Relative>();
  for (const [at, part] of parts.entries()) {
    for (const string of family[at] ?? []) {
      const articles = isLarge ? named.get(part)?.[string] : articlesNaming(part, selected, string);
      if (!articles || articles.size === 0) continue;
      const name = part.segment.strings.text(string) ?? '';
      const known = names.get(name);
      if (known) {
        known.articles = isLarge ? articles : new Set([...known.articles, ...articles]);
        known.strings.push({ part: at, string });
      } else names.set(name, { articles, strings: [{ part: at, string }] });
    }
  }
  return names;
}

/** The articles of many strings of each part. */
function namedBy(
  snapshot: Snapshot,
  selected: Uint8Array,
  strings: readonly (readonly number[])[],
): Named['byString'] {
  const only = new Map(
    snapshot.parts.map((part, at) => [part, markedIn(part.segment, strings[at] ?? [])] as const),
  );
  return namedArticles(snapshot, snapshot.inOrder(selected), only).byString;
}

/** The selected articles that quote a person whose name is the string. */
function articlesNaming({ segment, base }: Part, selected: Uint8Array, string: number): Set<number> {
  const articles = segment.quotes.column('article');
  const found = new Set<number>();
  for (const { row, isName, isPerson } of segment.quotes.speakers.of(string)) {
    const number = base + (articles[row] ?? 0);
    if (isName && isPerson && selected[number] === 1) found.add(number);
  }
  return found;
}

/** Adds to each part's strings the persons whose canonical name contains `wanted`. */
function withRelatives(
  snapshot: Snapshot,
  selected: Uint8Array,
  strings: readonly Set<number>[],
  wanted: string,
): readonly Set<number>[] {
  const names = relatives(snapshot, selected, strings);
  const found = strings.map((part) => new Set(part));
  const articles = new Map([...names].map(([name, relative]) => [name, relative.articles]));
  for (const [name, one] of onePersonEach(articles)) {
    if (name === one || !` ${nameWords(one).join(' ')} `.includes(wanted)) continue;
    for (const { part, string } of names.get(name)?.strings ?? []) found[part]?.add(string);
  }
  return found;
}

/** The numbers of names in a part. */
function stringsOf({ segment }: Part, names: ReadonlySet<string>): Set<number> {
  const found = new Set<number>();
  for (const [at, text] of segment.strings.texts.entries()) if (names.has(text)) found.add(at + 1);
  return found;
}

const some = (rows: SpokenRows): boolean => rows.some((part) => part.includes(1));

/**
 * Matches consecutive whole words; with `loose`, falls back to parts of words. Aliases apply to names alone, abbreviations
 * to roles.
 */
export function spokenRows(
  snapshot: Snapshot,
  selected: Uint8Array,
  speaker: readonly string[],
  { by, loose }: { by: By; loose: boolean },
): SpokenRows {
  const none = snapshot.parts.map(({ segment }) => new Uint8Array(segment.quotes.length));
  if (speaker.length === 0) return none;
  const names = by === 'name' ? snapshot.whole?.speakers.get(speakerKey(speaker, loose)) : undefined;
  if (names) return snapshot.parts.map((part) => rowsWith(part, selected, stringsOf(part, names), by));
  // A part of a word would be found in too many others if it were abbreviated.
  const formsBetween = (edge: string) => (by === 'role' && edge !== '' ? roleForms(speaker) : [speaker]);
  const find = (edge: string): SpokenRows => {
    const wanted = `${edge}${speaker.join(' ')}${edge}`;
    const strings = snapshot.parts.map(
      ({ segment }) =>
        new Set(
          formsBetween(edge).flatMap((form) => [
            ...segment.strings.containing(`${edge}${form.join(' ')}${edge}`),
          ]),
        ),
    );
    const all = by === 'name' ? withRelatives(snapshot, selected, strings, wanted) : strings;
    return snapshot.parts.map((part, at) => rowsWith(part, selected, all[at] ?? new Set(), by));
  };
  const known = by === 'role' && loose ? snapshot.whole?.roles.get(speaker.join(' ')) : undefined;
  if (known !== undefined) return find(known ? ' ' : '');
  const whole = find(' ');
  return loose && !some(whole) ? find('') : whole;
}

/** 1 for each article with a matching row. */
export function articlesOf({ parts, size }: Snapshot, rows: SpokenRows): Uint8Array {
  const found = new Uint8Array(size);
  for (const [at, { segment, base }] of parts.entries()) {
    const spoken = rows[at] ?? new Uint8Array(0);
    const articles = segment.quotes.column('article');
    for (let row = spoken.indexOf(1); row !== -1; row = spoken.indexOf(1, row + 1)) {
      found[base + (articles[row] ?? 0)] = 1;
    }
  }
  return found;
}
