/** The index file on the disk: read whole, replaced at one stroke, so that a crash leaves the old one. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../load/error-code.js';
import { CorpusError } from '../model/corpus-error.js';
import { decode, type Entry, encode, type Reading } from './snapshot.js';

/** Null where there is no index. */
export async function readIndex(file: string): Promise<Reading | null> {
  try {
    return decode(await readFile(file));
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : { fault: `cannot be read (${code})` };
  }
}

/** Characters gathered before each write. */
const CHUNK = 1 << 18;

async function writeWhole(file: string, entries: Iterable<Entry>): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    let gathered = '';
    for (const line of encode(entries)) {
      gathered += line;
      if (gathered.length < CHUNK) continue;
      await handle.writeFile(gathered);
      gathered = '';
    }
    await handle.writeFile(gathered);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Replaces the index.
 * @throws CorpusError where it cannot be written; the old one is then as it was.
 */
export async function writeIndex(file: string, entries: Iterable<Entry>): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeWhole(temporary, entries);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw new CorpusError(
      `${dirname(file)}: the index cannot be written (${errorCode(error)})`,
      'set CORPUS_INDEX_DIR to a folder that may be written, or work without an index',
    );
  }
}

/** Removes the index and what interrupted writes left beside it; false where there was none. */
export async function removeIndex(file: string): Promise<boolean> {
  const name = basename(file);
  const beside = await readdir(dirname(file)).catch(() => []);
  const mine = beside.filter(
    (other) => other === name || (other.startsWith(`${name}.`) && other.endsWith('.tmp')),
  );
  try {
    for (const other of mine) await rm(join(dirname(file), other), { force: true });
  } catch (error) {
    throw new CorpusError(`${dirname(file)}: the index cannot be removed (${errorCode(error)})`);
  }
  return mine.includes(name);
}
