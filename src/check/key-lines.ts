/** The lines of front matter keys, for findings to be fixed there. */
import { type FrontMatter, fieldOfKey, findFrontMatter, type SourceFile } from '../load/load.js';
import type { KeyLine } from './rule.js';

/** The keys of a file's front matter; empty if it has no readable block, and for pages and exports. */
export function keyLines({ text, derived }: SourceFile): KeyLine[] {
  const reading = derived ? null : findFrontMatter(text)?.reading;
  return reading?.kind === 'mapping' ? reading.entries.map(({ key, line }) => ({ key, line })) : [];
}

/** The line of the first key for the field; null if there is none. */
export const lineOf = (keys: readonly KeyLine[], field: keyof FrontMatter): number | null =>
  keys.find(({ key }) => fieldOfKey(key) === field)?.line ?? null;
