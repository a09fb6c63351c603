/**
 * Which program the records come from: its version and a checksum of the code that makes them, so that an index
 * made by other rules is never used, whether or not the version was raised.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../version.js';

/** The stages between a file's bytes and its record. */
const STAGES = ['load', 'model', 'text', 'parse', 'extract', 'store'];

let known: string | null = null;

export function programId(): string {
  if (known !== null) return known;
  const root = fileURLToPath(new URL('..', import.meta.url));
  const hash = createHash('sha256');
  for (const stage of STAGES) {
    const files = readdirSync(join(root, stage), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.[jt]s$/u.test(name)).sort()) {
      hash.update(file).update(readFileSync(join(root, stage, file)));
    }
  }
  known = `${VERSION}+${hash.digest('hex').slice(0, 16)}`;
  return known;
}
