/** Reads and analyses one file for a segment. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { analyse } from '../../extract/extract.js';
import type { ReadingOptions } from '../../folder/folder.js';
import { type Aliases, limitOf, readBytes, withAliases } from '../../folder/folder.js';
import { readSources, type SourceFile, sourcesIn } from '../../load/load.js';
import type { Omitted } from '../../model/analysis.js';
import type { Problem } from '../../model/problem.js';
import type { DraftArticle, DraftFile } from '../segment-draft.js';
import { checksum, type Fingerprint, fingerprint, isFresh, sameFingerprint } from '../state/state.js';
import type { Lines } from '../tables/tables.js';
import { withNamed } from './named-fields.js';
import { lineHashesOf } from './repeated-lines.js';

/** Reading options, plus the names that the corpus configuration selects, and what to omit. */
export interface NamedReading extends ReadingOptions {
  aliases: Aliases;
  omitted: Omitted | null;
}

/** A file to read, optionally with the repeated lines to leave out of its articles. */
export interface ReadingTask {
  path: string;
  again: {
    /**
     * Checksum of the bytes the repeated lines were computed from; if the file has changed since, it is read with
     * all lines.
     */
    sha256: string | null;
    lines: readonly Lines[];
    without: readonly (readonly number[])[];
  } | null;
}

export interface AnalysedFile {
  file: DraftFile;
  /** Null if the file is no longer there. */
  seen: Fingerprint | null;
  fresh: boolean;
}

/** A crash on one file becomes a problem of that file; the others are still read. */
export const fault = (path: string, error: unknown): Problem => ({
  rule: 'unreadable-file',
  path,
  line: null,
  message: `cannot be analysed: ${error instanceof Error ? error.message : String(error)}`,
  hint: 'this is a bug in corpus; please report it',
  fatal: true,
});

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** `again`: what to omit when the file, which has not changed, is read again; `at`: the article's number in the file. */
export function draftArticle(
  file: SourceFile,
  { today, paths, aliases, omitted, ...dating }: Omit<NamedReading, 'map'>,
  again: ReadingTask['again'],
  at: number,
): DraftArticle {
  const without = again?.without[at] ?? [];
  const annotated = omitted !== 'annotations';
  const found = analyse(withNamed(file, paths), today, new Set(without), dating, annotated);
  const analysis = withAliases(found, aliases);
  return { analysis, lines: again?.lines[at] ?? lineHashesOf(analysis), without };
}

/** Reads and analyses a file. With `hashed`, the draft gets the checksum of the bytes it was read from. */
export async function draftOf(
  dir: string,
  { path, again }: ReadingTask,
  { map, ...reading }: NamedReading,
  hashed: boolean,
): Promise<DraftFile> {
  const bytes = await readBytes(dir, path, limitOf(path));
  const isRead = bytes instanceof Uint8Array;
  // A file too large to hold is hashed in pieces.
  const sha256 = !hashed ? null : isRead ? sha256Of(bytes) : await checksum(dir, path);
  try {
    const { files, problems } = isRead
      ? await sourcesIn(path, bytes, map)
      : await readSources(dir, path, map);
    const known = again && again.sha256 === sha256 && again.without.length === files.length ? again : null;
    const articles = files.map((file, at) => draftArticle(file, reading, known, at));
    return { path, sha256, problems, articles };
  } catch (error) {
    return { path, sha256, problems: [fault(path, error)], articles: [] };
  }
}

/** A file that changes while it is read is retried this often. */
const ATTEMPTS = 3;

/** `now`: a moment before reading starts. */
export async function analyseFile(
  dir: string,
  task: ReadingTask,
  options: NamedReading,
  now: Date,
): Promise<AnalysedFile> {
  const absolute = join(dir, task.path);
  for (let attempt = 1; ; attempt += 1) {
    const before = fingerprint(absolute);
    const file = await draftOf(dir, task, options, true);
    const after = fingerprint(absolute);
    const same = before !== null && after !== null && sameFingerprint(before, after);
    if (same) return { file, seen: before, fresh: file.sha256 === null || isFresh(before, now) };
    // The file is still changing, so the checksum may not match the bytes read.
    if (attempt === ATTEMPTS) return { file: { ...file, sha256: null }, seen: before, fresh: true };
  }
}
