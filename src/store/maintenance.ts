/** What `corpus index` does: build or refresh the index, compare it with the files, take it away. */
import { findFiles } from '../load/find-files.js';
import { CorpusError } from '../model/corpus-error.js';
import type { Problem } from '../model/problem.js';
import { refresh } from './analyse-files.js';
import { readIndex, removeIndex, writeIndex } from './index-file.js';
import { requireOutside } from './location.js';
import { compareWithFiles, type Difference } from './verify.js';

export interface IndexReport {
  articles: number;
  /** Files that had to be analysed; the others were taken from the old index. */
  analysed: number;
  problems: Problem[];
}

/**
 * Writes the index of the corpus in `dir` to `file`. `today` as for opening; `now` is this moment.
 * @throws CorpusError where the folder holds no articles or the index cannot be written.
 */
export async function buildIndex(dir: string, file: string, today: string, now: Date): Promise<IndexReport> {
  requireOutside(dir, file);
  const { paths, problems } = await findFiles(dir);
  if (paths.length === 0) {
    throw new CorpusError(
      `${dir}: holds no articles`,
      'put .txt or .md files there, or name another with --corpus',
    );
  }
  const reading = await readIndex(file);
  const old = reading && 'snapshot' in reading ? reading.snapshot : null;
  const refreshed = await refresh(dir, paths, today, now, old);
  await writeIndex(file, refreshed.entries);
  const ofFiles = refreshed.entries.flatMap((entry) => entry.problems);
  return {
    articles: refreshed.entries.reduce((sum, { analyses }) => sum + analyses.length, 0),
    analysed: refreshed.analysed,
    problems: [...problems, ...ofFiles, ...refreshed.problems].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/**
 * Where the index and the files differ; empty where they agree.
 * @throws CorpusError where there is no index, or none that can be used.
 */
export async function verifyIndex(dir: string, file: string): Promise<Difference[]> {
  const { paths } = await findFiles(dir);
  const reading = await readIndex(file);
  const hint = 'corpus index makes a new one';
  if (!reading) throw new CorpusError(`${dir}: has no index`, hint);
  if ('fault' in reading) throw new CorpusError(`${dir}: its index ${reading.fault}`, hint);
  return compareWithFiles(dir, paths, reading.snapshot);
}

/** Removes the index; false where there was none. */
export const clearIndex = (file: string): Promise<boolean> => removeIndex(file);
