/** Where front matter gives what: for findings that are mended there. */
import { type FrontMatter, fieldOfKey, findFrontMatter, type SourceFile } from '../load/load.js';
import type { KeyLine } from './rule.js';

/** The keys of a file's front matter; none where it has no block that can be read, and for pages and exports. */
export function keyLines({ text, derived }: SourceFile): KeyLine[] {
  const reading = derived ? null : findFrontMatter(text)?.reading;
  return reading?.kind === 'mapping' ? reading.entries.map(({ key, line }) => ({ key, line })) : [];
}

/** The line of the first key that gives the field; null where none does. */
export const lineOf = (keys: readonly KeyLine[], field: keyof FrontMatter): number | null =>
  keys.find(({ key }) => fieldOfKey(key) === field)?.line ?? null;
