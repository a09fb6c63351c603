/**
 * Files that `corpus check` writes at the top of a corpus folder on request: the manifest and the baseline.
 * Written under a temporary name first, so that a crash leaves the old file intact.
 */
import { join } from 'node:path';
import { CorpusError } from '../model/corpus-error.js';
import { decode } from '../text/decode.js';
import { errorCode } from './error-code.js';
import { readBytes } from './read-bytes.js';
import { writeWhole } from './writing/writing.js';

const MAX_BYTES = 500_000_000;

/**
 * The text of the file, without a byte order mark; null if it does not exist.
 * @throws CorpusError if it cannot be read or is not UTF-8.
 */
export async function readKept(dir: string, name: string): Promise<string | null> {
  const bytes = await readBytes(dir, name, MAX_BYTES);
  if (!(bytes instanceof Uint8Array)) {
    if (bytes.missing) return null;
    throw new CorpusError(`${name}: ${bytes.message}`, bytes.hint);
  }
  const found = decode(bytes);
  if (found?.encoding === 'utf-8') return found.text;
  throw new CorpusError(`${name}: is not in UTF-8`, 'rewrite it');
}

/** @throws CorpusError if it cannot be written; the old file is then intact. */
export async function writeKept(dir: string, name: string, text: string): Promise<void> {
  try {
    await writeWhole(join(dir, name), text, { temporary: `.${name}.`, replace: true });
  } catch (error) {
    throw new CorpusError(
      `${name}: cannot be written (${errorCode(error)})`,
      'check the permissions of the corpus folder',
    );
  }
}
