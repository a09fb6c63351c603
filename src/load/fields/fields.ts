/** Maps keys and values, under the many names that tools use, to the record's fields. */
import { MAPPED_FIELDS } from '../../model/field-map.js';
import { type FigureOrder, readWrittenDate } from '../../text/written-date.js';
import type { FrontMatter } from '../source-file.js';
import { authorNames, listedNames } from './author-names.js';
import { KEY_NAMES } from './key-names.js';
import { machineDate } from './machine-date.js';

export { authorNames } from './author-names.js';
export { decodeEntities } from './entities.js';
export { BODY_NAMES } from './key-names.js';
export { languageNamed } from './language-names.js';
export { NO_FIELDS } from './no-fields.js';
export { isMissing, plainField } from './plain-field.js';

/** A key and its value, from front matter, a JSON object, a table row, or a label and what follows it. */
export interface FieldEntry {
  /** A full stop separates the keys of nested objects: `fields.bodyText`. */
  key: string;
  /** Undefined if it is neither text nor a list of texts. */
  value: string | string[] | null | undefined;
  /** Counted from 1. */
  line: number;
}

export interface KeyProblem {
  rule: 'unusable-value' | 'impossible-date';
  line: number;
  message: string;
  hint: string;
}

/** Keys that are not fields: a remark on the date for human readers, and how to read the text below. */
const NOTES: readonly string[] = ['date-note', 'body'];

/** Normalises a key for comparison. */
export const plainKey = (key: string): string => key.toLowerCase().replace(/[-_\s]/gu, '');

const FIELD_OF: ReadonlyMap<string, keyof FrontMatter> = new Map(
  MAPPED_FIELDS.flatMap((field) =>
    field === 'body' ? [] : KEY_NAMES[field].map((name) => [plainKey(name), field] as const),
  ),
);
const NOTES_OF: ReadonlySet<string> = new Set(NOTES.map(plainKey));

/** The preferred spelling of each key, for suggestions. */
export const KNOWN_KEYS: readonly string[] = [
  ...[...FIELD_OF.keys()].filter((key) => !key.includes('.')),
  ...NOTES,
];

/** The field that a key sets; `note` for a remark, null for a key that is ignored. */
export const fieldOfKey = (key: string): keyof FrontMatter | 'note' | null =>
  FIELD_OF.get(plainKey(key)) ?? (NOTES_OF.has(plainKey(key)) ? 'note' : null);

/** Whether `body: clean` is among the keys. */
export const saysClean = (entries: readonly FieldEntry[]): boolean =>
  entries.some(({ key, value }) => plainKey(key) === 'body' && value === 'clean');

/** Whether a value is the web address of a page or a site. */
const isAddress = (value: string): boolean => /^(?:https?:)?\/\/[^\s/]+\.[^\s/]+/iu.test(value.trim());

/** `harbour-post.example` from an address or a host name; null if there is no host. */
const hostOf = (value: string): string | null =>
  /^(?:(?:https?:)?\/\/)?(?:www\.)?([\p{L}\p{N}][\p{L}\p{N}.-]{0,200}\.\p{L}{2,20})(?:[/:?#]|$)/iu.exec(
    value.trim(),
  )?.[1] ?? null;

class Entries {
  readonly problems: KeyProblem[] = [];
  readonly #byKey: ReadonlyMap<string, FieldEntry>;

  constructor(entries: readonly FieldEntry[]) {
    // If a key occurs in two spellings, the first counts.
    this.#byKey = new Map(entries.map((entry) => [plainKey(entry.key), entry] as const).reverse());
  }

  /** The entries with a value for a field, the preferred key name first. */
  *of(field: keyof FrontMatter): Generator<{ key: string; value: string | string[]; line: number }> {
    for (const name of KEY_NAMES[field]) {
      const entry = this.#byKey.get(plainKey(name));
      if (!entry || entry.value === null || entry.value === '') continue;
      const { key, value, line } = entry;
      if (value !== undefined) yield { key, value, line };
      else {
        const message = `"${key}" is neither text nor a list of texts and is left out`;
        const hint = `write it on one line, as in ${key}: "…"`;
        this.problems.push({ rule: 'unusable-value', line, message, hint });
      }
    }
  }
}

const textOf = (value: string | readonly string[], between = ', '): string =>
  (typeof value === 'string' ? value : value.join(between)).replace(/\s+/gu, ' ').trim();

function firstText(entries: Entries, field: keyof FrontMatter): string | null {
  for (const { value } of entries.of(field)) {
    const text = textOf(value, field === 'standfirst' ? ' ' : ', ');
    if (text !== '') return text;
  }
  return null;
}

function firstNames(entries: Entries, listsAsWritten: boolean): string[] {
  for (const { value } of entries.of('authors')) {
    const names = listsAsWritten && typeof value !== 'string' ? listedNames(value) : authorNames(value);
    if (names.length > 0) return names;
  }
  return [];
}

/** The first readable date. The first unreadable one is reported, and kept if none is readable. */
function firstDate(
  entries: Entries,
  field: 'published' | 'updated',
  order: FigureOrder | null,
): string | null {
  let unread: { key: string; line: number; text: string } | null = null;
  for (const { key, value, line } of entries.of(field)) {
    if (typeof value !== 'string' || value.trim() === '') continue;
    const text = machineDate(value, order);
    if (readWrittenDate(text) !== null) return text;
    unread ??= { key, line, text };
  }
  if (unread === null) return null;
  const { key, line, text } = unread;
  const message = `"${key}" is not a readable date: ${text.slice(0, 60)}`;
  const hint = 'write it as 2020-10-23 or 2020-10-23T21:33Z';
  entries.problems.push({ rule: 'impossible-date', line, message, hint });
  return text;
}

/** A name if any of the keys has one; the host if all have addresses or host names. */
function publisherOf(entries: Entries): { publisher: string | null; address: string | null } {
  let host: string | null = null;
  let address: string | null = null;
  for (const { value } of entries.of('publisher')) {
    const text = textOf(value);
    // A number or a row of punctuation marks names nobody.
    if (!/\p{L}/u.test(text)) continue;
    const found = hostOf(text);
    if (found === null && !isAddress(text)) return { publisher: text, address };
    host ??= found;
    // An address with a path is an article's; a bare host is the front page.
    if (isAddress(text) && /^(?:https?:)?\/\/[^/]+\/[^\s]+/iu.test(text)) address ??= text;
  }
  return { publisher: host, address };
}

export interface FieldOptions {
  /** The order of day and month in numeric dates. */
  order?: FigureOrder | null;
  /** Whether a list of authors has exactly one name per item, whatever the item is: people write front matter, programs write exports. */
  listsAsWritten?: boolean;
}

/** Reads the known fields. Other keys are ignored; values that a field cannot have are reported. */
export function readFields(
  written: readonly FieldEntry[],
  { order = null, listsAsWritten = false }: FieldOptions = {},
): { fields: FrontMatter; problems: KeyProblem[] } {
  const entries = new Entries(written);
  const { publisher, address } = publisherOf(entries);
  const [tags] = [...entries.of('tags')];
  const fields: FrontMatter = {
    id: firstText(entries, 'id'),
    title: firstText(entries, 'title'),
    standfirst: firstText(entries, 'standfirst'),
    publisher,
    authors: firstNames(entries, listsAsWritten),
    published: firstDate(entries, 'published', order),
    updated: firstDate(entries, 'updated', order),
    section: firstText(entries, 'section'),
    language: firstText(entries, 'language'),
    url: firstText(entries, 'url') ?? address,
    tags: tagsOf(tags?.value ?? []),
  };
  return { fields, problems: entries.problems };
}

const tagsOf = (value: string | readonly string[]): string[] =>
  (typeof value === 'string' ? value.split(/[,;]/u) : value)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
