/** The analyses of a folder's files: from the index where a file is as it was, from the file itself where not. */
import { analyse } from '../extract/analyse.js';
import { readSourceFile } from '../load/read-source-file.js';
import type { Analysis } from '../model/analysis.js';
import type { Problem } from '../model/problem.js';
import { checksum, fingerprint, isFresh, sameFingerprint } from './fingerprint.js';
import type { Entry, Snapshot } from './snapshot.js';

export interface FileAnalysis {
  path: string;
  /** Null where a fatal problem kept the file from being read. */
  analysis: Analysis | null;
  problems: Problem[];
}

/** Files in flight at a time: enough to keep a disk busy, far below any limit on open files. */
const IN_FLIGHT = 16;

/** Calls `work` on every item, some at a time; results in the items' order. */
export async function mapBounded<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [at, item] of waiting) results.set(at, await work(item));
  };
  await Promise.all(Array.from({ length: Math.min(IN_FLIGHT, items.length) }, worker));
  return [...results.entries()].sort(([a], [b]) => a - b).map(([, result]) => result);
}

/** `today` is `YYYY-MM-DD`, the day the articles are read from. */
async function analyseFile(dir: string, path: string, today: string): Promise<FileAnalysis> {
  const { file, problems } = await readSourceFile(dir, path);
  try {
    return { path, analysis: file && analyse(file, today), problems };
  } catch (error) {
    return { path, analysis: null, problems: [...problems, fault(path, error)] };
  }
}

/** A file the program fails on is one file less, not the end of the rest. */
const fault = (path: string, error: unknown): Problem => ({
  path,
  line: null,
  message: `cannot be analysed: ${error instanceof Error ? error.message : String(error)}`,
  hint: 'this is a fault of the program',
  fatal: true,
});

/** What the index knows of a file, if the file is still the same. */
async function known(dir: string, entry: Entry | undefined): Promise<Entry | null> {
  if (!entry) return null;
  const seen = await fingerprint(dir, entry.path);
  if (!seen) return null;
  if (!entry.fresh && sameFingerprint(seen, entry.seen)) return entry;
  return seen.size === entry.seen.size && (await checksum(dir, entry.path)) === entry.sha256 ? entry : null;
}

/** In the order of `paths`. */
export function analyseFiles(
  dir: string,
  paths: readonly string[],
  today: string,
  snapshot: Snapshot | null,
): Promise<FileAnalysis[]> {
  return mapBounded(paths, async (path) => {
    return (await known(dir, snapshot?.get(path))) ?? analyseFile(dir, path, today);
  });
}

export interface Refreshed {
  entries: Entry[];
  problems: Problem[];
  /** Files that had to be analysed. */
  analysed: number;
}

/** What the index should hold now; `now` is the moment before the first file is looked at. */
export async function refresh(
  dir: string,
  paths: readonly string[],
  today: string,
  now: Date,
  snapshot: Snapshot | null,
): Promise<Refreshed> {
  let analysed = 0;
  const problems: Problem[] = [];
  const found = await mapBounded(paths, async (path): Promise<Entry | null> => {
    const seen = await fingerprint(dir, path);
    const sha256 = await checksum(dir, path);
    const old = snapshot?.get(path);
    const fresh = seen !== null && isFresh(seen, now);
    if (seen && old && old.sha256 === sha256) return { ...old, seen, fresh };
    analysed += 1;
    const { analysis, problems: ofFile } = await analyseFile(dir, path, today);
    if (!analysis || !seen || sha256 === null) {
      problems.push(...ofFile);
      return null;
    }
    return { path, seen, sha256, fresh, problems: ofFile, analysis };
  });
  return { entries: found.flatMap((entry) => entry ?? []), problems, analysed };
}
