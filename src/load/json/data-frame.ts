/** The rows of a data frame that was written by columns, as by `DataFrame.to_json()` of pandas, or with a separate header. */
import { isObject, type JsonObject } from '../../text/json-object.js';

/** One object per row, in file order; null if the object is not a data frame. `isArticle`: whether it could be read as an article. */
export function rowsOfFrame(frame: JsonObject, isArticle: boolean): JsonObject[] | null {
  if (isArticle && !isOfLists(frame)) return null;
  const { columns, schema, data, rows = data } = frame;
  if (Array.isArray(columns) && Array.isArray(rows)) return rowsOfSplit(columns, rows);
  if (isObject(schema) && Array.isArray(data)) return data.every(isObject) ? data : null;
  return rowsOfColumns(frame) ?? rowsOfIndex(frame);
}

/** `{"title": ["…", "…"], "text": ["…", "…"]}`; an article has one title rather than one per paragraph. */
function isOfLists(frame: JsonObject): boolean {
  const columns = Object.values(frame);
  return columns.length >= 2 && columns.every((column) => Array.isArray(column) && column.length >= 2);
}

/** `{"columns": ["title", "text"], "data": [["…", "…"]]}`; Datasette calls the second `rows`. */
function rowsOfSplit(columns: readonly unknown[], lists: readonly unknown[]): JsonObject[] | null {
  const rows = lists.filter((row): row is unknown[] => Array.isArray(row) && row.length === columns.length);
  if (rows.length === 0 || rows.length < lists.length) return null;
  return rows.map((row) => Object.fromEntries(columns.map((name, at) => [String(name), row[at]])));
}

const isNumbers = (keys: readonly string[]): boolean => keys.every((key) => /^\d{1,12}$/u.test(key));

/** `{"title": {"0": "…", "1": "…"}, "text": {"0": "…", "1": "…"}}`; a column may also be an array. */
function rowsOfColumns(frame: JsonObject): JsonObject[] | null {
  const columns = Object.entries(frame);
  const keys = Object.keys(columns[0]?.[1] ?? {});
  if (columns.length < 2 || keys.length === 0 || !isNumbers(keys)) return null;
  const isColumn = (column: unknown): column is JsonObject | unknown[] =>
    (Array.isArray(column) || isObject(column)) && sameKeys(Object.keys(column), keys);
  const read: [string, JsonObject][] = [];
  for (const [name, column] of columns) {
    if (!isColumn(column)) return null;
    read.push([name, Object.fromEntries(Object.entries(column))]);
  }
  return keys.map((key) => Object.fromEntries(read.map(([name, column]) => [name, column[key]])));
}

const sameKeys = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((key, at) => key === others[at]);

/** `{"0": {"title": "…", "text": "…"}, "1": {…}}`, as `to_json(orient="index")` writes it. */
function rowsOfIndex(frame: JsonObject): JsonObject[] | null {
  const rows = Object.values(frame).filter(isObject);
  const keys = Object.keys(frame);
  return rows.length > 0 && rows.length === keys.length && isNumbers(keys) ? rows : null;
}
