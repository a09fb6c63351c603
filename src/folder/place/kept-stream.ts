/** Stores standard input in a temporary file for one query, because articles are read from files only. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAX_BUNDLE_BYTES } from '../file-form.js';

/** Maximum number of bytes accepted. */
export const MAX_STREAM_BYTES = MAX_BUNDLE_BYTES;

/** The name of the articles in it. */
const NAME = 'stdin';

/** A stream that was written to a file, to be read as a corpus. */
export interface KeptStream {
  path: string;
  /** Deletes the file. */
  remove(): void;
}

/** Readable by its owner only. @throws the system's error if it cannot be written. */
export function keepStream(bytes: Uint8Array): KeptStream {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-stdin-'));
  const path = join(folder, NAME);
  writeFileSync(path, bytes, { mode: 0o600 });
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
