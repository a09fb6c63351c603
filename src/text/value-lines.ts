/** Line numbers of the values in a JSON text, for messages. */
import { lazily } from './lazily.js';

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|\n|[^\s"{}[\],:]+/gsu;

interface Container {
  path: string;
  array: boolean;
  /** Index of the next value in an array. */
  index: number;
  /** Key of the next value in an object; null before the key. */
  key: string | null;
}

export interface ValueLines {
  /** Maps a path such as `waivers[1].until` to its line, counted from 1. */
  lines: ReadonlyMap<string, number>;
  /** The first path that occurs twice; null if there is none. */
  twice: string | null;
}

const plainKey = lazily(() => /^[\p{L}\p{N}_$-]{1,100}$/u);

/** `rules.mojibake`, or `speakers["Marta Quill"]` for a key that is not a plain word, so that paths are unique. */
export function within(path: string, key: string): string {
  if (!plainKey().test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** `text` must be valid JSON. */
export function valueLines(text: string): ValueLines {
  const lines = new Map<string, number>();
  let twice: string | null = null;
  let line = 1;
  const open: Container[] = [];
  const note = (path: string): void => {
    if (lines.has(path)) twice ??= path;
    else lines.set(path, line);
  };
  for (const [token] of text.matchAll(TOKEN)) {
    const top = open.at(-1);
    if (token === '\n') line += 1;
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && top) {
      top.index += 1;
      top.key = null;
    } else if (token !== ':' && top && !top.array && top.key === null) {
      top.key = String(JSON.parse(token));
      note(within(top.path, top.key));
    } else if (token !== ':') {
      const path = !top ? '' : top.array ? `${top.path}[${top.index}]` : within(top.path, top.key ?? '');
      if (top?.array) note(path);
      if (token === '{' || token === '[') open.push({ path, array: token === '[', index: 0, key: null });
    }
  }
  return { lines, twice };
}
