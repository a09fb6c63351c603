/** The value of a field as plain text: without markup and entities, and empty if it is a placeholder for a missing value. */
import { decodeEntities } from './entities.js';

const MISSING: ReadonlySet<string> = new Set(['nan', 'none', 'null', 'n/a', 'nil', 'undefined', 'nat']);

/** Whether a value is a placeholder that programs write for a missing one. */
export const isMissing = (value: string): boolean => MISSING.has(value.trim().toLowerCase());

const TAG = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,400})?\/?>/giu;

const CDATA = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/u;

/** Turns "The &lsquo;<em>Lamp</em>&rsquo;" into "The ‘Lamp’". */
export function plainField(value: string): string {
  if (isMissing(value)) return '';
  const written = CDATA.exec(value)?.[1] ?? value;
  if (!/[<&]/u.test(written)) return written;
  return decodeEntities(decodeEntities(written.replace(TAG, ' ')).replace(TAG, ' '))
    .replace(/\s+/gu, ' ')
    .trim();
}
