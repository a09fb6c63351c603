/**
 * The manifest: the recorded state of every file of a corpus. A text file with one block per file, sorted by path, so
 * that a change is a few lines of a diff. Values are JSON; unknown ones are omitted.
 *
 *     "2020/strike.md"
 *       size 512
 *       sha256 9f86d0…
 *       id "2020/strike"
 *       title "Ferries stand still"
 */
import type { Article } from '../../model/article.js';
import { plainJson } from '../../text/plain-json.js';

/** The core fields of an article, in the order they are written. */
const FIELDS = ['id', 'title', 'publisher', 'authors', 'published', 'url'] as const;
type Field = (typeof FIELDS)[number];

export type ManifestRecord = Pick<Article, Field>;

export interface ManifestEntry {
  path: string;
  /** Bytes. */
  size: number;
  /** Hexadecimal */
  sha256: string;
  /** One for each article in the file, in order. */
  records: ManifestRecord[];
}

/** Why a manifest cannot be read, and the line, counted from 1. */
export interface ManifestFault {
  line: number;
  message: string;
}

const HEAD = 'corpus-manifest 1';

export const recordOf = ({ id, title, publisher, authors, published, url }: Article): ManifestRecord => ({
  id,
  title,
  publisher,
  authors,
  published,
  url,
});

const recordLines = (record: ManifestRecord): string[] =>
  FIELDS.flatMap((field) => {
    const value = record[field];
    return value === null || (field !== 'id' && value.length === 0) ? [] : [`  ${field} ${plainJson(value)}`];
  });

/** `entries` must be sorted by path. */
export function manifestText(entries: readonly ManifestEntry[]): string {
  const blocks = entries.map(({ path, size, sha256, records }) =>
    [plainJson(path), `  size ${size}`, `  sha256 ${sha256}`, ...records.flatMap(recordLines), ''].join('\n'),
  );
  return `${[`${HEAD}\n`, ...blocks].join('\n')}`;
}

/** The entries as written; missing values are not filled in. Accepts CR LF line ends, which git may write. */
export function readManifest(text: string): ManifestEntry[] | ManifestFault {
  const [head, ...lines] = text.split(/\r?\n/u);
  if (head !== HEAD) return { line: 1, message: `does not begin with "${HEAD}"` };
  const entries = new Map<string, ManifestEntry>();
  let entry: ManifestEntry | null = null;
  for (const [index, line] of lines.entries()) {
    const fault = (message: string): ManifestFault => ({ line: index + 2, message });
    if (line === '') continue;
    if (!line.startsWith('  ')) {
      const path = asJson(line);
      if (typeof path !== 'string') return fault('has a line that is neither a path nor a value');
      if (entries.has(path)) return fault(`lists ${path} twice`);
      entry = { path, size: -1, sha256: '', records: [] };
      entries.set(path, entry);
      continue;
    }
    if (!entry || !takeValue(entry, line)) return fault('has a value that cannot be read');
  }
  const cut = [...entries.values()].find(({ size, sha256 }) => size < 0 || sha256 === '');
  return cut
    ? { line: lines.length + 1, message: `has no size or no sha256 for ${cut.path}` }
    : [...entries.values()];
}

const VALUE = /^ {2}([a-z0-9]{1,20}) (.+)$/u;

/** False if the line is not a known value. */
function takeValue(entry: ManifestEntry, line: string): boolean {
  const [, key = '', written = ''] = VALUE.exec(line) ?? [];
  if (key === 'size') entry.size = /^\d{1,15}$/u.test(written) ? Number(written) : -1;
  if (key === 'size') return entry.size >= 0;
  if (key === 'sha256') entry.sha256 = /^[0-9a-f]{64}$/u.test(written) ? written : '';
  if (key === 'sha256') return entry.sha256 !== '';
  const value = asJson(written);
  if (key === 'id' && typeof value === 'string') {
    entry.records.push({ id: value, title: null, publisher: null, authors: [], published: null, url: null });
    return true;
  }
  const record = entry.records.at(-1);
  if (!record) return false;
  if (key === 'authors' && isTexts(value)) record.authors = value;
  else if (key === 'title' && typeof value === 'string') record.title = value;
  else if (key === 'publisher' && typeof value === 'string') record.publisher = value;
  else if (key === 'published' && typeof value === 'string') record.published = value;
  else if (key === 'url' && typeof value === 'string') record.url = value;
  else return false;
  return true;
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const shown = (value: string | readonly string[] | null): string =>
  value === null || value.length === 0
    ? 'nothing'
    : typeof value === 'string'
      ? `"${value}"`
      : `"${value.join('; ')}"`;

/** The differences between two records of a file: `title was "A", is "B"`. */
export function recordDifferences(
  before: readonly ManifestRecord[],
  now: readonly ManifestRecord[],
): string[] {
  if (before.length !== now.length) return [`had ${before.length} articles, has ${now.length}`];
  return before.flatMap((old, at) => {
    const record = now[at] ?? old;
    return FIELDS.flatMap((field) =>
      shown(old[field]) === shown(record[field])
        ? []
        : [`${field} was ${shown(old[field])}, is ${shown(record[field])}`],
    );
  });
}
