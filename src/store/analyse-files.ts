/** The analyses of a folder's files: from the index where a file is as it was, from the file itself where not. */
import { analyse } from '../extract/analyse.js';
import { fileForm } from '../load/find-files.js';
import { readSourceFiles } from '../load/read-source-files.js';
import type { Analysis } from '../model/analysis.js';
import type { FieldMap } from '../model/field-map.js';
import type { Problem } from '../model/problem.js';
import { checksum, fingerprint, isFresh, sameFingerprint } from './fingerprint.js';
import type { Entry, Snapshot } from './snapshot.js';

export interface FileAnalysis {
  path: string;
  /** Of the articles in the file; empty where a fatal problem kept it from being read. */
  analyses: Analysis[];
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

/** How files are read: `today` is `YYYY-MM-DD`, the day the articles are read from; `map` is for exports. */
export interface ReadingOptions {
  today: string;
  map: FieldMap;
}

async function analyseFile(dir: string, path: string, { today, map }: ReadingOptions): Promise<FileAnalysis> {
  try {
    const { files, problems } = await readSourceFiles(dir, path, map);
    return { path, analyses: files.map((file) => analyse(file, today)), problems };
  } catch (error) {
    return { path, analyses: [], problems: [fault(path, error)] };
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

/** In the order of `paths`. What the index knows of exports was read without a map, and is not used with one. */
export function analyseFiles(
  dir: string,
  paths: readonly string[],
  options: ReadingOptions,
  snapshot: Snapshot | null,
): Promise<FileAnalysis[]> {
  const mapped = Object.keys(options.map).length > 0;
  return mapBounded(paths, async (path) => {
    const entry = mapped && fileForm(path) === 'export' ? undefined : snapshot?.get(path);
    return (await known(dir, entry)) ?? analyseFile(dir, path, options);
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
    const { analyses, problems: ofFile } = await analyseFile(dir, path, { today, map: {} });
    const failed = analyses.length === 0 && ofFile.some(({ fatal }) => fatal);
    if (failed || !seen || sha256 === null) {
      problems.push(...ofFile);
      return null;
    }
    return { path, seen, sha256, fresh, problems: ofFile, analyses };
  });
  return { entries: found.flatMap((entry) => entry ?? []), problems, analysed };
}
