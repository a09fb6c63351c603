/** From front matter's keys, under the many names that tools give them, to the record's fields. */
import { MAPPED_FIELDS } from '../model/field-map.js';
import { readWrittenDate } from '../text/written-date.js';
import type { FrontMatter } from './source-file.js';

/** A key with what stands under it, from front matter or from an object of JSON. */
export interface FieldEntry {
  key: string;
  /** Undefined where it is neither text nor a list of texts. */
  value: string | string[] | null | undefined;
  /** Counted from 1. */
  line: number;
}

/** The names under which each field is known: those of Hugo, Jekyll, Zotero, schema.org, Open Graph, RSS and NewsAPI. */
const KEYS: Record<keyof FrontMatter, readonly string[]> = {
  id: ['id', 'slug', 'uuid', 'guid'],
  title: ['title', 'headline'],
  standfirst: ['standfirst', 'description', 'summary', 'dek', 'subtitle', 'excerpt'],
  publisher: ['publisher', 'source', 'site', 'sitename', 'publication', 'outlet', 'newspaper'],
  authors: ['authors', 'author', 'byline', 'creator'],
  published: [
    'published',
    'publishedat',
    'pubdate',
    'datepublished',
    'date',
    'publishdate',
    'publicationdate',
  ],
  updated: ['updated', 'updatedat', 'modified', 'datemodified', 'lastmod', 'lastmodified'],
  section: ['section', 'category', 'articlesection', 'sectionname'],
  language: ['language', 'lang', 'inlanguage'],
  url: ['url', 'link', 'canonical', 'weburl', 'permalink'],
  tags: ['tags'],
};

export interface KeyProblem {
  rule: 'unusable-value' | 'impossible-date';
  line: number;
  message: string;
  hint: string;
}

/** No field is made from these: how a date is known, for readers; how the text below is to be read. */
const NOTES: readonly string[] = ['date-note', 'body'];

const plain = (key: string): string => key.toLowerCase().replace(/[-_\s]/gu, '');

const FIELD_OF: ReadonlyMap<string, keyof FrontMatter> = new Map(
  MAPPED_FIELDS.flatMap((field) =>
    field === 'body' ? [] : KEYS[field].map((name) => [name, field] as const),
  ),
);
const NOTES_OF: ReadonlySet<string> = new Set(NOTES.map(plain));

/** The keys as they are best written, for suggestions. */
export const KNOWN_KEYS: readonly string[] = [...FIELD_OF.keys(), ...NOTES];

/** The field a key stands for; `note` for a remark, null for a key that is passed over. */
export const fieldOfKey = (key: string): keyof FrontMatter | 'note' | null =>
  FIELD_OF.get(plain(key)) ?? (NOTES_OF.has(plain(key)) ? 'note' : null);

/** Whether `body: clean` is among the keys. */
export const saysClean = (entries: readonly FieldEntry[]): boolean =>
  entries.some(({ key, value }) => plain(key) === 'body' && value === 'clean');

/** The known fields; keys that stand for none are passed over, values that cannot be a field's are reported. */
export function readFields(entries: readonly FieldEntry[]): { fields: FrontMatter; problems: KeyProblem[] } {
  const byKey = new Map(entries.map((entry) => [plain(entry.key), entry]));
  const problems: KeyProblem[] = [];
  const entryOf = (field: keyof FrontMatter): FieldEntry | null => {
    for (const name of KEYS[field]) {
      const entry = byKey.get(name);
      if (!entry || entry.value === null || entry.value === '') continue;
      if (entry.value !== undefined) return entry;
      problems.push({
        rule: 'unusable-value',
        line: entry.line,
        message: `"${entry.key}" is neither text nor a list of texts and is left out`,
        hint: `write it on one line, as in ${entry.key}: "…"`,
      });
    }
    return null;
  };
  const list = (field: keyof FrontMatter, split: (value: string) => string[]): string[] => {
    const value = entryOf(field)?.value ?? [];
    return (typeof value === 'string' ? split(value) : value)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  };
  const string = (field: keyof FrontMatter): string | null => {
    const value = entryOf(field)?.value ?? null;
    const text = typeof value === 'string' ? value : (value?.join(', ') ?? '');
    return text.replace(/\s+/gu, ' ').trim() || null;
  };
  const date = (field: 'published' | 'updated'): string | null => {
    const entry = entryOf(field);
    if (!entry || typeof entry.value !== 'string') return null;
    if (readWrittenDate(entry.value) === null) {
      problems.push({
        rule: 'impossible-date',
        line: entry.line,
        message: `"${entry.key}" is no date that can be read: ${entry.value.slice(0, 60)}`,
        hint: 'write it as 2020-10-23 or 2020-10-23T21:33Z',
      });
    }
    return entry.value;
  };
  const fields: FrontMatter = {
    id: string('id'),
    title: string('title'),
    standfirst: string('standfirst'),
    publisher: string('publisher'),
    authors: list('authors', splitNames),
    published: date('published'),
    updated: date('updated'),
    section: string('section'),
    language: string('language'),
    url: string('url'),
    tags: list('tags', (value) => value.split(',')),
  };
  return { fields, problems };
}

/** "By A, B and C" as names. */
export const splitNames = (value: string): string[] =>
  value
    .replace(/\s+/gu, ' ')
    .replace(/^ ?by /iu, '')
    .split(/ ?[,;&] ?(?:and )?| and /iu);
