/**
 * Finds the quotations of a speaker: those whose speaker's name contains the words consecutively, and those of a
 * person whose fuller name elsewhere contains them; or those whose speaker has such a role.
 */

import { type Part, type Snapshot, speakerKey } from '../../index/index.js';
import { nameWords } from '../../text/name-words.js';
import { onePersonEach } from '../../text/names/person-names.js';
import { roleForms } from '../../text/names/role-words.js';

/** Marks per part: 1 for each matching row of its quotation table. */
export type SpokenRows = readonly Uint8Array[];

/** What the words are part of. */
type By = 'name' | 'role';

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
  for (const string of strings) {
    for (const { row, isName } of quotes.speakers.of(string)) {
      if (by === 'name' ? !isName : quotes.column('role')[row] !== string) continue;
      if (selected[base + (articles[row] ?? 0)] === 1) rows[row] = 1;
    }
  }
  return rows;
}

/** A person's name: the articles that quote it, and its number in each part. */
interface Relative {
  articles: Set<number>;
  strings: { part: number; string: number }[];
}

/** Names of persons in selected articles who share a surname with one of the strings. */
function relatives(
  { parts }: Snapshot,
  selected: Uint8Array,
  strings: readonly ReadonlySet<number>[],
): Map<string, Relative> {
  const surnames = new Set<number>();
  for (const [at, { segment }] of parts.entries()) {
    for (const string of strings[at] ?? []) surnames.add(segment.strings.surnames[string - 1] ?? 0);
  }
  surnames.delete(0);
  const names = new Map<string, Relative>();
  for (const [part, { segment, base }] of parts.entries()) {
    const articles = segment.quotes.column('article');
    for (const string of segment.strings.bySurname(surnames)) {
      const named = segment.quotes.speakers.of(string).filter(({ isName, isPerson }) => isName && isPerson);
      const numbers = named.map(({ row }) => base + (articles[row] ?? 0));
      const counting = numbers.filter((number) => selected[number] === 1);
      if (counting.length === 0) continue;
      const name = segment.strings.text(string) ?? '';
      const known = names.get(name) ?? { articles: new Set(), strings: [] };
      for (const number of counting) known.articles.add(number);
      known.strings.push({ part, string });
      names.set(name, known);
    }
  }
  return names;
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
