/**
 * Who is meant by a speaker's name: the quotations whose speaker, role or words in the text have it as whole words in a
 * row, and those of a person who goes by a fuller name elsewhere that has it.
 */
import { onePersonEach } from '../extract/sources/person-names.js';
import type { Part, Snapshot } from '../store/snapshot.js';
import { nameWords } from '../text/name-words.js';

/** The rows of each part's table of quotations, 1 for those that are meant. */
export type SpokenRows = readonly Uint8Array[];

const COLUMNS = ['name', 'role', 'mention'] as const;

/** The rows of selected articles that have one of the strings. */
function rowsWith({ segment, base }: Part, selected: Uint8Array, strings: ReadonlySet<number>): Uint8Array {
  const { quotes } = segment;
  const articles = quotes.column('article');
  const rows = new Uint8Array(articles.length);
  if (strings.size === 0) return rows;
  for (const name of COLUMNS) {
    const column = quotes.column(name);
    for (let row = 0; row < rows.length; row += 1) if (strings.has(column[row] ?? 0)) rows[row] = 1;
  }
  for (const [row, article] of articles.entries()) if (selected[base + article] !== 1) rows[row] = 0;
  return rows;
}

/** The names of persons in selected articles whose surname is that of one of the strings, with their articles. */
function relatives(
  { parts }: Snapshot,
  selected: Uint8Array,
  strings: readonly ReadonlySet<number>[],
): Map<string, Set<number>> {
  const surnames = new Set<number>();
  for (const [at, { segment }] of parts.entries()) {
    for (const string of strings[at] ?? []) surnames.add(segment.strings.surnames[string - 1] ?? 0);
  }
  surnames.delete(0);
  const names = new Map<string, Set<number>>();
  if (surnames.size === 0) return names;
  for (const { segment, base } of parts) {
    const known = segment.strings.surnames;
    const column = segment.quotes.column('name');
    const articles = segment.quotes.column('article');
    for (let row = 0; row < column.length; row += 1) {
      const string = column[row] ?? 0;
      if (string === 0 || !surnames.has(known[string - 1] ?? 0)) continue;
      const number = base + (articles[row] ?? 0);
      if (selected[number] !== 1 || !segment.quotes.isPerson(row)) continue;
      const name = segment.strings.text(string) ?? '';
      names.set(name, (names.get(name) ?? new Set()).add(number));
    }
  }
  return names;
}

/** Adds to each part's strings the names of persons whose one name for all articles has `wanted`. */
function withRelatives(
  snapshot: Snapshot,
  selected: Uint8Array,
  strings: readonly Set<number>[],
  wanted: string,
): readonly Set<number>[] {
  const names = relatives(snapshot, selected, strings);
  const meant = new Set<string>();
  for (const [name, one] of onePersonEach(names)) {
    if (name !== one && ` ${nameWords(one).join(' ')} `.includes(wanted)) meant.add(name);
  }
  if (meant.size === 0) return strings;
  return snapshot.parts.map(({ segment }, at) => {
    const found = new Set(strings[at]);
    for (const [index, text] of segment.strings.texts.entries()) if (meant.has(text)) found.add(index + 1);
    return found;
  });
}

const some = (rows: SpokenRows): boolean => rows.some((part) => part.includes(1));

/** Whole words in a row; `loose`: where nobody is called so, parts of words. */
export function spokenRows(
  snapshot: Snapshot,
  selected: Uint8Array,
  speaker: readonly string[],
  loose: boolean,
): SpokenRows {
  const none = snapshot.parts.map(({ segment }) => new Uint8Array(segment.quotes.length));
  if (speaker.length === 0) return none;
  const find = (wanted: string): SpokenRows => {
    const strings = snapshot.parts.map(({ segment }) => segment.strings.containing(wanted));
    const all = withRelatives(snapshot, selected, strings, wanted);
    return snapshot.parts.map((part, at) => rowsWith(part, selected, all[at] ?? new Set()));
  };
  const whole = find(` ${speaker.join(' ')} `);
  return loose && !some(whole) ? find(speaker.join(' ')) : whole;
}

/** 1 for the articles that have one of the rows. */
export function articlesOf({ parts, size }: Snapshot, rows: SpokenRows): Uint8Array {
  const found = new Uint8Array(size);
  for (const [at, { segment, base }] of parts.entries()) {
    const articles = segment.quotes.column('article');
    for (const [row, spoken] of (rows[at] ?? new Uint8Array(0)).entries()) {
      if (spoken === 1) found[base + (articles[row] ?? 0)] = 1;
    }
  }
  return found;
}

/** The different names that quotations give their speakers. */
export function speakerNames({ parts }: Snapshot): Set<string> {
  const names = new Set<string>();
  for (const { segment } of parts) {
    for (const string of new Set(segment.quotes.column('name'))) {
      const name = segment.strings.text(string);
      if (name !== null) names.add(name);
    }
  }
  return names;
}
