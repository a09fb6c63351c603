/** One object of an export as an article: its body under the names that exports use, its fields as front matter has them. */
import { type FieldMap, MAPPED_FIELDS } from '../../model/field-map.js';
import type { JsonObject } from '../../text/json-object.js';
import { type FieldEntry, type KeyProblem, readFields } from '../front-matter-keys.js';
import { entriesOf, textsOf, valueAt } from '../object-entries.js';
import type { FrontMatter, Origins } from '../source-file.js';

/** Names of schema.org, NewsAPI, the Guardian, Media Cloud, news-please, trafilatura and WordPress; first found, first taken. */
const BODY_KEYS =
  'body articleBody article_body bodyText body_text maintext fullText full_text fulltext text content article story contents raw_text'.split(
    ' ',
  );

const CONFIDENCE = 0.95;

export interface ArticleObject {
  body: string;
  fields: FrontMatter;
  origins: Origins;
  problems: KeyProblem[];
}

function bodyOf(object: JsonObject, map: FieldMap): string | null {
  for (const key of map.body === undefined ? BODY_KEYS : [map.body]) {
    const texts = textsOf(valueAt(object, key), key);
    const body = typeof texts === 'string' ? texts : (texts?.join('\n\n') ?? '');
    if (body.trim() !== '') return body;
  }
  return null;
}

/** The entries with those of the map under the names of their fields, before which no other name of theirs counts. */
function mapped(object: JsonObject, map: FieldMap, line: number): FieldEntry[] {
  const named: FieldEntry[] = [];
  for (const field of MAPPED_FIELDS) {
    const key = map[field];
    if (field === 'body' || key === undefined) continue;
    named.push({ key: field, value: textsOf(valueAt(object, key), key), line });
  }
  const taken = new Set(named.map(({ key }) => key));
  return [...entriesOf(object, line).filter(({ key }) => !taken.has(key)), ...named];
}

/** Null where the object has no body. `line` is where it begins, for what is wrong with its fields. */
export function readArticleObject(object: JsonObject, map: FieldMap, line: number): ArticleObject | null {
  const body = bodyOf(object, map);
  if (body === null) return null;
  const { fields, problems } = readFields(mapped(object, map, line));
  const origin = { rule: 'json-key', confidence: CONFIDENCE };
  const origins: Origins = Object.fromEntries(MAPPED_FIELDS.map((field) => [field, origin]));
  return { body, fields, origins, problems };
}
