/**
 * Identity of the program that made the records: its version and a checksum of the code, so that records made by
 * other rules are never used.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versions } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Configuration } from '../../model/configuration.js';
import { VERSION } from '../../version.js';

/** Computed by the build; undefined when the sources run uncompiled. */
declare const CODE_CHECKSUM: string | undefined;

/** The stages from a file's bytes to its record. */
const STAGES = ['kernel', 'folder', 'load', 'model', 'text', 'forest', 'parse', 'extract', 'index'];

function checksumOfSources(): string {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const hash = createHash('sha256');
  for (const stage of STAGES) {
    const files = readdirSync(join(root, stage), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.(?:ts|weights)$/u.test(name)).sort()) {
      hash.update(file).update(readFileSync(join(root, stage, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

let known: string | null = null;

/** Includes the ICU version, which comes with Node and segments words in scripts without spaces. */
function programId(): string {
  known ??= typeof CODE_CHECKSUM === 'string' ? CODE_CHECKSUM : checksumOfSources();
  return `${VERSION}+${known}+icu${versions.icu ?? ''}`;
}

/** The program and the settings that records depend on besides the files. */
export function settingId({ publishers, speakers, map, paths, dates, narratives }: Configuration): string {
  const chosen = [[...publishers], [...speakers], map, paths, dates, narratives];
  return `${programId()}+${JSON.stringify(chosen)}`;
}
