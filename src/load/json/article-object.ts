/** Reads one object of an export as an article: its body under the names that exports use, its fields as in front matter. */
import { type FieldMap, MAPPED_FIELDS } from '../../model/field-map.js';
import { isObject, type JsonObject } from '../../text/json-object.js';
import type { FigureOrder } from '../../text/written-date.js';
import {
  BODY_NAMES,
  type FieldEntry,
  isMissing,
  type KeyProblem,
  plainKey,
  readFields,
} from '../fields/fields.js';
import { entriesOf, firstOf, textsOf, valueAt } from '../object-entries.js';
import type { FrontMatter, Origins } from '../source-file.js';

const CONFIDENCE = 0.95;

export interface ArticleObject {
  body: string;
  fields: FrontMatter;
  origins: Origins;
  problems: KeyProblem[];
}

const MOST_PARTS = 10_000;

/** Paragraphs in a list, or in lists of sections: `body.sections[].paragraphs[]`. */
function partsOf(value: unknown, level = 0): string[] {
  if (typeof value === 'string') return [value];
  if (level > 5) return [];
  if (Array.isArray(value)) return value.slice(0, MOST_PARTS).flatMap((part) => partsOf(part, level + 1));
  if (!isObject(value)) return [];
  const inner = ['headline', 'heading', 'paragraphs', 'sections'].filter((key) => key in value);
  if (inner.length > 0) return inner.flatMap((key) => partsOf(value[key], level + 1));
  const text = textsOf(value, 'text');
  return typeof text === 'string' ? [text] : [];
}

function textIn(value: unknown): string | null {
  const body = partsOf(value).join('\n\n');
  return body.trim() === '' || isMissing(body) ? null : body;
}

const bodyOf = (object: JsonObject, map: FieldMap): string | null =>
  map.body === undefined ? firstOf(object, BODY_NAMES, textIn) : textIn(valueAt(object, map.body));

/** Adds the mapped entries under their fields' names; they take precedence over all other names of these fields. */
function mapped(object: JsonObject, map: FieldMap, line: number): FieldEntry[] {
  const named: FieldEntry[] = [];
  for (const field of MAPPED_FIELDS) {
    const key = map[field];
    if (field === 'body' || key === undefined) continue;
    named.push({ key: field, value: textsOf(valueAt(object, key), key), line });
  }
  const taken = new Set<string | null>(named.map(({ key }) => key));
  return [...named, ...entriesOf(object, line).filter(({ key }) => !taken.has(plainKey(key)))];
}

/** Null if the object has no body. `line` is where it begins, for problems with its fields. */
export function readArticleObject(
  object: JsonObject,
  map: FieldMap,
  line: number,
  order: FigureOrder | null = null,
): ArticleObject | null {
  const body = bodyOf(object, map);
  if (body === null) return null;
  const { fields, problems } = readFields(mapped(object, map, line), { order });
  const origin = { rule: 'json-key', confidence: CONFIDENCE };
  const origins: Origins = Object.fromEntries(MAPPED_FIELDS.map((field) => [field, origin]));
  return { body, fields, origins, problems };
}
