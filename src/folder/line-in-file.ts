/** Finds the line of a passage in a text file, for links to it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../text/decode.js';

/** The text of a file; null if it cannot be read. */
function textOf(path: string): string | null {
  try {
    return decode(readFileSync(path))?.text ?? null;
  } catch {
    return null;
  }
}

/**
 * Counted from 1; null if the file does not contain the text at that offset, as is usual for pages and documents.
 * @param start in code points
 */
export function lineInFile(
  dir: string,
  path: string,
  { text, start }: { text: string; start: number },
): number | null {
  const characters = [...(textOf(join(dir, path)) ?? '')];
  const sought = [...text];
  if (sought.length === 0 || !sought.every((one, at) => characters[start + at] === one)) return null;
  return characters.slice(0, start).filter((one) => one === '\n').length + 1;
}
