/** Reads a folder in the annotated form: `<id>.txt`, gold.ndjson and, if present, dates, fields and people. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribution } from '../annotated/compile.js';
import type { DateMention } from './dates.js';
import type { Fields } from './fields.js';
import { MeasuredText } from './words.js';

export interface AnnotatedArticle {
  id: string;
  raw: string;
  text: MeasuredText;
  attributions: Attribution[];
  dates: DateMention[] | null;
  fields: Fields | null;
  /** Roles of each person. */
  roles: Map<string, string[]>;
}

function rows<Row extends { id: string }>(dir: string, name: string): Map<string, Row> {
  const path = join(dir, name);
  if (!existsSync(path)) return new Map();
  const lines = readFileSync(path, 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line.trim() !== '')
      .map((line): [string, Row] => {
        const row: Row = JSON.parse(line);
        return [row.id, row];
      }),
  );
}

interface GoldRow {
  id: string;
  attributions: (Omit<Attribution, 'speaker' | 'doubtful' | 'statement'> & Partial<Attribution>)[];
}

interface DatesRow {
  id: string;
  timexes: { start: number; end: number; text: string; value: string }[];
}

interface PeopleRow {
  id: string;
  people: { person: string; roles: { text: string }[] }[];
}

export function readAnnotated(dir: string): AnnotatedArticle[] {
  const dates = rows<DatesRow>(dir, 'dates.ndjson');
  const fields = rows<Fields & { id: string }>(dir, 'fields.ndjson');
  const people = rows<PeopleRow>(dir, 'people.ndjson');
  return [...rows<GoldRow>(dir, 'gold.ndjson').values()].map(({ id, attributions }) => {
    const raw = readFileSync(join(dir, `${id}.txt`), 'utf8');
    return {
      id,
      raw,
      text: new MeasuredText(raw),
      attributions: attributions.map((one) => ({ speaker: null, doubtful: false, statement: null, ...one })),
      dates:
        dates.get(id)?.timexes.map(({ start, end, text, value }) => ({ span: [start, end], text, value })) ??
        null,
      fields: fields.get(id) ?? null,
      roles: new Map(
        (people.get(id)?.people ?? []).map(({ person, roles }) => [person, roles.map(({ text }) => text)]),
      ),
    };
  });
}
