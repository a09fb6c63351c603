/** Finds the elements of a JSON array in its text, so that each is read, and fails, on its own. */
import type { Range } from '../../text/range.js';

export interface ArrayElements {
  elements: Range[];
  /** False where the text ends before the array does. */
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

/** The elements of the array whose bracket is at `open`. Only brackets are counted; nothing else is checked. */
export function arrayElements(text: string, open: number): ArrayElements {
  const elements: Range[] = [];
  let depth = 0;
  let start = open + 1;
  const close = (end: number): void => {
    if (text.slice(start, end).trim() !== '') elements.push({ start, end });
    start = end + 1;
  };
  for (let at = open; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = afterString(text, at);
      continue;
    }
    if (code === OPEN_BRACKET || code === OPEN_BRACE) depth += 1;
    else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) depth -= 1;
    if (depth === 0) {
      close(at);
      return { elements, closed: true };
    }
    if (code === COMMA && depth === 1) close(at);
    at += 1;
  }
  close(text.length);
  return { elements, closed: false };
}

/** The objects of a text of nothing but objects one after another, as `jq .` prints them. */
export function objectsInSeries(text: string): Range[] {
  const objects: Range[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = afterString(text, at);
      continue;
    }
    if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1;
    at += 1;
    if (depth === 0 && code === CLOSE_BRACE) {
      objects.push({ start, end: at });
      start = at;
    }
  }
  if (text.slice(start).trim() !== '') objects.push({ start, end: text.length });
  return objects;
}

/**
 * Start of the last element of an array that continues after the text; 0 if the array ends in it. `open` is the offset of its
 * bracket; null if the text begins with one of its elements.
 */
export function lastElementStart(text: string, open: number | null): number {
  const inArray = open === null ? `[${text}` : text;
  const { elements, closed } = arrayElements(inArray, open ?? 0);
  const start = closed ? 0 : (elements.at(-1)?.start ?? 0);
  return open === null ? Math.max(0, start - 1) : start;
}

const MAX_LEVEL = 3;

/** The first array of objects in an object, at most three levels down: `articles` in `{ "articles": [{`; -1 if none. */
export function firstArrayOfObjects(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = afterString(text, at);
      continue;
    }
    if (code === OPEN_BRACKET && depth <= MAX_LEVEL && /^\[\s{0,40}\{/u.test(text.slice(at, at + 44)))
      return at;
    if (code === OPEN_BRACKET || code === OPEN_BRACE) depth += 1;
    else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) depth -= 1;
    at += 1;
  }
  return -1;
}
