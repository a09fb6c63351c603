/** What comes on standard input as a file for the time of one question, as all that reads articles reads files. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAX_BUNDLE_BYTES } from '../file-form.js';

/** Bytes that are taken from it. */
export const MAX_STREAM_BYTES = MAX_BUNDLE_BYTES;

/** How the articles in it are called. */
const NAME = 'stdin';

export interface KeptStream {
  path: string;
  remove(): void;
}

/** Readable by its owner only. @throws the system's error where nothing can be written. */
export function keepStream(bytes: Uint8Array): KeptStream {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-stdin-'));
  const path = join(folder, NAME);
  writeFileSync(path, bytes, { mode: 0o600 });
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
