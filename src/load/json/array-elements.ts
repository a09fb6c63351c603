/** Finds the elements of a JSON array in its text, so that each is parsed, and may fail, on its own. */
import type { Range } from '../../text/range.js';

export interface ArrayElements {
  elements: Range[];
  /** False if the text ends before the array does. */
  closed: boolean;
}

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** The offset after the string that begins at `start`. */
function afterString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    at += code === BACKSLASH ? 2 : 1;
  }
  return text.length;
}

/**
 * Visits the brackets, braces and commas outside strings, with the depth after each, until `visit` returns true. Nothing else is
 * checked.
 */
function visitMarks(
  text: string,
  from: number,
  visit: (at: number, code: number, depth: number) => boolean,
): void {
  let depth = 0;
  for (let at = from; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = afterString(text, at);
      continue;
    }
    const opens = code === OPEN_BRACKET || code === OPEN_BRACE;
    const closes = code === CLOSE_BRACKET || code === CLOSE_BRACE;
    if (opens) depth += 1;
    else if (closes) depth -= 1;
    if ((opens || closes || code === COMMA) && visit(at, code, depth)) return;
    at += 1;
  }
}

/** The elements of the array whose bracket is at `open`. */
export function arrayElements(text: string, open: number): ArrayElements {
  const elements: Range[] = [];
  let closed = false;
  let start = open + 1;
  const close = (end: number): void => {
    if (text.slice(start, end).trim() !== '') elements.push({ start, end });
    start = end + 1;
  };
  visitMarks(text, open, (at, code, depth) => {
    closed = depth === 0;
    if (closed || (code === COMMA && depth === 1)) close(at);
    return closed;
  });
  if (!closed) close(text.length);
  return { elements, closed };
}

/** The objects of a text that consists of concatenated objects, as printed by `jq .`. */
export function objectsInSeries(text: string): Range[] {
  const objects: Range[] = [];
  let start = 0;
  visitMarks(text, 0, (at, code, depth) => {
    if (depth === 0 && code === CLOSE_BRACE) {
      objects.push({ start, end: at + 1 });
      start = at + 1;
    }
    return false;
  });
  if (text.slice(start).trim() !== '') objects.push({ start, end: text.length });
  return objects;
}

/**
 * Start of the last element of an array that continues after the text; 0 if the array ends within it. `open` is the offset of its
 * bracket; null if the text begins with an element.
 */
export function lastElementStart(text: string, open: number | null): number {
  const inArray = open === null ? `[${text}` : text;
  const { elements, closed } = arrayElements(inArray, open ?? 0);
  const start = closed ? 0 : (elements.at(-1)?.start ?? 0);
  return open === null ? Math.max(0, start - 1) : start;
}

const MAX_LEVEL = 3;

/**
 * Offset of the first array of objects in an object, at most three levels deep: `articles` in `{ "articles": [{`; -1 if there is
 * none.
 */
export function firstArrayOfObjects(text: string): number {
  let found = -1;
  visitMarks(text, 0, (at, code, depth) => {
    const isFound =
      code === OPEN_BRACKET && depth <= MAX_LEVEL + 1 && /^\[\s{0,40}\{/u.test(text.slice(at, at + 44));
    if (isFound) found = at;
    return isFound;
  });
  return found;
}
