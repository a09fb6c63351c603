/** The objects of an export, one per article: JSON Lines, an array, an array inside an object, or one object. */

import { isObject, type JsonObject } from '../../text/json-object.js';
import type { Range } from '../../text/range.js';
import { arrayElements, firstArrayOfObjects, objectsInSeries } from './array-elements.js';
import { rowsOfFrame } from './data-frame.js';

export interface ExportObject {
  /** Line of the file where it begins, counted from 1. */
  line: number;
  /** The line number in JSON Lines, otherwise the position in the array, both counted from 1; null for a whole file. */
  number: number | null;
  /** Null if it could not be read; `fault` says why. */
  object: JsonObject | null;
  fault: string | null;
}

/** In characters. A longer object cannot be an article, and parsing it would use too much memory. */
const MAX_OBJECT = 20_000_000;

const NOT_JSON = /"(?:[^"\\]|\\.)*"?|(?<![\w.])-?(?:NaN|Infinity)(?![\w.])/gsu;

/** Parses JSON; NaN, which Python writes for a missing number and JSON does not have, is read as null. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!/\b(?:NaN|Infinity)\b/u.test(text)) throw error;
    return JSON.parse(text.replace(NOT_JSON, (token) => (token.startsWith('"') ? token : 'null')));
  }
}

function readObject(text: string, line: number, number: number | null): ExportObject {
  const failed = (fault: string): ExportObject => ({ line, number, object: null, fault });
  if (text.length > MAX_OBJECT) return failed('is too large for an article');
  try {
    const value = parseJson(text);
    return isObject(value) ? { line, number, object: value, fault: null } : failed('is not an object');
  } catch {
    return failed('is not valid JSON');
  }
}

const JSON_FEED = /"https?:\/\/(?:www\.)?jsonfeed\.org\/version/u;

/** The title of a JSON feed, which is the publisher of its items; null for other files. */
export function feedTitle(text: string): string | null {
  if (text.length > MAX_OBJECT || !JSON_FEED.test(text)) return null;
  const title = readObject(text, 1, null).object?.title;
  return typeof title === 'string' ? title : null;
}

/** The objects of JSON Lines; empty lines are counted but skipped. */
export function* objectsOfLines(text: string): Generator<ExportObject> {
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    line += 1;
    const written = text.slice(start, end).trim();
    if (written !== '') yield readObject(written, line, line);
    start = end + 1;
  }
}

/** Offset of the bracket of the array of articles in the first piece of a large file; null if there is no such array. */
export function openArray(text: string, isArticle: (object: JsonObject) => boolean): number | null {
  const begin = text.search(/\S/u);
  const open = text.charAt(begin) === '[' ? begin : firstArrayOfObjects(text);
  if (open < 0) return null;
  const { elements, closed } = arrayElements(text, open);
  const hasArticle = elements.some(({ start, end }) => {
    const { object } = readObject(text.slice(start, end), 1, null);
    return object !== null && isArticle(object);
  });
  return closed || !hasArticle ? null : open;
}

/**
 * The objects of one JSON document, or of several concatenated ones. `isArticle` distinguishes an article from an object that only
 * wraps articles. `isPiece`: the text is a piece of a large array; `goesOn`: the array continues after it.
 */
export function* objectsOfDocument(
  text: string,
  isArticle: (object: JsonObject) => boolean,
  { isPiece, goesOn }: { isPiece: boolean; goesOn: boolean },
): Generator<ExportObject> {
  const begin = text.search(/\S/u);
  let open = begin;
  if (isPiece) open = text.charAt(begin) === '[' ? begin : firstArrayOfObjects(text);
  else if (text.charAt(begin) !== '[') {
    const whole = readObject(text, 1, null);
    const series = whole.object ? [] : objectsInSeries(text);
    if (series.length > 1) {
      yield* objectsAt(text, series);
      return;
    }
    const wraps = whole.object !== null && !isArticle(whole.object);
    const rows = whole.object && rowsOfFrame(whole.object, !wraps);
    if (rows) {
      yield* rows.map((object, at) => ({ line: whole.line, number: at + 1, object, fault: null }));
      return;
    }
    const array = wraps ? firstArrayOfObjects(text) : -1;
    if (array < 0) {
      yield whole;
      return;
    }
    open = array;
  }
  const { elements, closed: isEnd } = arrayElements(text, open);
  const closed = isEnd || goesOn;
  let line = 1;
  for (const found of objectsAt(text, elements)) {
    line = found.line;
    // A truncated object is reported once, together with its array.
    if (closed || found.object || found.number !== elements.length) yield found;
  }
  if (!closed) yield { line, number: null, object: null, fault: 'ends before its array does' };
}

/** The objects at the given ranges, numbered from 1. */
function* objectsAt(text: string, places: readonly Range[]): Generator<ExportObject> {
  let line = 1;
  let counted = 0;
  for (const [index, { start, end }] of places.entries()) {
    const from = start + text.slice(start, end).search(/\S/u);
    line += linesBetween(text, counted, from);
    counted = from;
    yield readObject(text.slice(from, end), line, index + 1);
  }
}

function linesBetween(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
