/**
 * Finds the quotations of a speaker: those whose speaker's name contains the words consecutively, and those of a person whose fuller
 * name elsewhere contains them. By role, finds those whose speaker's role contains the words.
 */

import { type Part, type Segment, type Snapshot, speakerKey } from '../../index/index.js';
import { nameWords } from '../../text/name-words.js';
import { onePersonEach, usualNames } from '../../text/names/person-names.js';
import { roleForms } from '../../text/names/role-words.js';
import { articlesNaming, Named } from './named-articles.js';
import { otherNames } from './persons.js';

/** Marks per part: 1 for each matching row of its quotation table. */
export type SpokenRows = readonly Uint8Array[];

/** What must contain the words. */
type By = 'name' | 'role';

/** From this many strings on, one scan of all rows is faster than reading their row lists. */
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

/** An array with 1 for each of the strings. */
function markedIn({ strings }: Segment, wanted: Iterable<number>): Uint8Array {
  const found = new Uint8Array(strings.length + 1);
  for (const string of wanted) found[string] = 1;
  return found;
}

/** Per part, the strings that are persons' names and share a surname with one of the given strings. */
function relatives({ parts }: Snapshot, strings: readonly ReadonlySet<number>[]): readonly number[][] {
  const surnames = new Set<number>();
  for (const [at, { segment }] of parts.entries()) {
    for (const string of strings[at] ?? []) surnames.add(segment.strings.surnames[string - 1] ?? 0);
  }
  surnames.delete(0);
  return parts.map(({ segment }) => segment.strings.bySurname(surnames));
}

/** Receives each string of a part that is a person's name in selected articles and differs from the canonical name of that person. */
type TakeUsual = (part: number, string: number, usual: string) => void;

/** Calls `take` for a few strings of each part, reading their own row lists. */
function usualOfFew(
  { parts }: Snapshot,
  selected: Uint8Array,
  strings: readonly (readonly number[])[],
  take: TakeUsual,
): void {
  const names = new Map<string, { articles: Set<number>; strings: [part: number, string: number][] }>();
  for (const [at, part] of parts.entries()) {
    for (const string of strings[at] ?? []) {
      const articles = articlesNaming(part, selected, string);
      if (articles.size === 0) continue;
      const name = part.segment.strings.text(string) ?? '';
      const known = names.get(name) ?? { articles: new Set(), strings: [] };
      names.set(name, known);
      for (const article of articles) known.articles.add(article);
      known.strings.push([at, string]);
    }
  }
  const articles = new Map([...names].map(([name, { articles }]) => [name, articles]));
  for (const [name, usual] of onePersonEach(articles))
    for (const [part, string] of names.get(name)?.strings ?? [])
      if (name !== usual) take(part, string, usual);
}

/** Calls `take` for many strings. For all articles of the corpus, the canonical names stored beside the index are used. */
function usualOfMany(
  snapshot: Snapshot,
  selected: Uint8Array,
  strings: readonly (readonly number[])[],
  take: TakeUsual,
): void {
  const { parts } = snapshot;
  const articles = snapshot.inOrder(selected);
  if (articles.length === snapshot.articles && snapshot.whole === null) {
    const usual = otherNames(snapshot, articles);
    const names = new Set(usual.keys());
    for (const [at, { segment }] of parts.entries()) {
      const wanted = markedIn(segment, strings[at] ?? []);
      for (const string of segment.strings.ofPersons(names)) {
        const name = segment.strings.text(string) ?? '';
        if (wanted[string] === 1) take(at, string, usual.get(name) ?? name);
      }
    }
    return;
  }
  const named = new Named(
    snapshot,
    parts.map(({ segment }, at) => markedIn(segment, strings[at] ?? [])),
  );
  const usual = usualNames(named.among(articles));
  for (const [at, part] of parts.entries()) {
    for (const [string, name] of named.stringsIn(part)) {
      const found = usual.get(name);
      if (found !== undefined) take(at, string, found);
    }
  }
}

/** Adds to each part's strings the names of persons whose canonical name contains `wanted`. */
function withRelatives(
  snapshot: Snapshot,
  selected: Uint8Array,
  strings: readonly Set<number>[],
  wanted: string,
): readonly Set<number>[] {
  const family = relatives(snapshot, strings);
  const found = strings.map((part) => new Set(part));
  const ofEach = family.some((part) => part.length > MANY) ? usualOfMany : usualOfFew;
  ofEach(snapshot, selected, family, (part, string, usual) => {
    if (` ${nameWords(usual).join(' ')} `.includes(wanted)) found[part]?.add(string);
  });
  return found;
}

/** The numbers of these names in a part. */
function stringsOf({ segment }: Part, names: ReadonlySet<string>): Set<number> {
  const found = new Set<number>();
  for (const [at, text] of segment.strings.texts.entries()) if (names.has(text)) found.add(at + 1);
  return found;
}

const some = (rows: SpokenRows): boolean => rows.some((part) => part.includes(1));

/**
 * Matches consecutive whole words; with `loose`, falls back to parts of words. Aliases apply only to names, abbreviations only to
 * roles.
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
  // An abbreviated part of a word would match too many other words.
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
    for (let row = 0; row < spoken.length; row += 1)
      if (spoken[row] === 1) found[base + (articles[row] ?? 0)] = 1;
  }
  return found;
}
