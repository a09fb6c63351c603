/** Reads fields from the path of a file, by the patterns of the configuration. */
import type { PathFields } from '../../model/configuration.js';
import type { FieldMap, MappedField } from '../../model/field-map.js';
import { type PathValues, pathMatcher } from './path-pattern.js';

/** Turns separators into spaces: hyphens, underscores and plus signs in a title, only underscores elsewhere. */
function asWords(field: MappedField, value: string): string {
  const spaced =
    field === 'title' && !value.includes(' ') ? value.replace(/[-_+]+/gu, ' ') : value.replace(/_+/gu, ' ');
  const text = spaced.replace(/\s+/gu, ' ').trim();
  return field === 'title' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

const dashed = (value: string): string =>
  /^\d{6}(?:\d{2})?$/u.test(value)
    ? value.replace(/^(\d{4})(\d{2})/u, '$1-$2').replace(/^(\d{4}-\d{2})(\d{2})$/u, '$1-$2')
    : value.replace(/[_. ]/gu, '-');

/** `2020-05-02` from the parts that are given: a day needs a month, a month needs a year. */
function dateOf(values: PathValues): string | null {
  const [year, month, day] = [values.get('year'), values.get('month'), values.get('day')];
  if (year === undefined) return null;
  const parts = [year, ...(month === undefined ? [] : day === undefined ? [month] : [month, day])];
  return parts.map((part) => part.padStart(2, '0')).join('-');
}

function fieldsOf(values: PathValues): FieldMap {
  const fields: FieldMap = {};
  for (const [field, value] of values) {
    if (field === 'year' || field === 'month' || field === 'day') continue;
    fields[field] = field === 'published' || field === 'updated' ? dashed(value) : asWords(field, value);
  }
  const date = dateOf(values);
  return date === null ? fields : { published: date, ...fields };
}

/**
 * If several patterns match a path, the first that gives a field takes precedence. `path` may be
 * `export.jsonl#3`.
 */
export function pathFields(patterns: readonly PathFields[]): (path: string) => FieldMap {
  const matchers = patterns.map(({ pattern, fields }) => ({ match: pathMatcher(pattern), fields }));
  return (path) => {
    let given: FieldMap = {};
    for (const { match, fields } of matchers) {
      const values = match(path.replace(/#\d{1,9}$/u, ''));
      if (values) given = { ...fieldsOf(values), ...fields, ...given };
    }
    return given;
  };
}
