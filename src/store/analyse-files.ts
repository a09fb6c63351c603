/** The analyses of a folder's files: from the index where a file is as it was, from the file itself where not. */
import { analyse } from '../extract/analyse.js';
import { fileForm } from '../load/find-files.js';
import { readSourceFiles } from '../load/read-source-files.js';
import type { Analysis } from '../model/analysis.js';
import type { FieldMap } from '../model/field-map.js';
import type { Problem } from '../model/problem.js';
import { checksum, fingerprint, isFresh, sameFingerprint } from './fingerprint.js';
import { type Lines, linesOf, repeatedLines, sameHashes } from './repeated-lines.js';
import type { Entry, Snapshot } from './snapshot.js';

export interface FileAnalysis {
  path: string;
  /** Of the articles in the file; empty where a fatal problem kept it from being read. */
  analyses: Analysis[];
  /** Of each article as it was analysed by itself, and which of its lines it was then analysed without. */
  lines: Lines[];
  without: number[][];
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

/** Each article by itself. */
async function analyseFile(dir: string, path: string, { today, map }: ReadingOptions): Promise<FileAnalysis> {
  try {
    const { files, problems } = await readSourceFiles(dir, path, map);
    const analyses = files.map((file) => analyse(file, today));
    return { path, analyses, lines: analyses.map(linesOf), without: analyses.map(() => []), problems };
  } catch (error) {
    return { path, analyses: [], lines: [], without: [], problems: [fault(path, error)] };
  }
}

/** A file's articles once more, without the lines that stand in other articles too. */
async function analyseWithout(
  dir: string,
  file: FileAnalysis,
  without: number[][],
  { today, map }: ReadingOptions,
): Promise<FileAnalysis> {
  try {
    const { files } = await readSourceFiles(dir, file.path, map);
    if (files.length !== without.length) return file;
    const analyses = files.map((article, at) => analyse(article, today, new Set(without[at])));
    return { ...file, analyses, without };
  } catch (error) {
    return { ...file, analyses: [], lines: [], without: [], problems: [fault(file.path, error)] };
  }
}

/** The files with those analysed again whose articles have lines that are not theirs, or no longer have them. */
async function withoutRepeated<File extends FileAnalysis>(
  files: readonly File[],
  again: (file: File, without: number[][]) => Promise<File>,
): Promise<File[]> {
  const repeated = repeatedLines(files.flatMap(({ lines }) => lines)).values();
  const wanted = files.map((file) => file.lines.map(() => repeated.next().value ?? []));
  const stale = new Map<File, number[][]>();
  for (const [at, file] of files.entries()) {
    const without = wanted[at] ?? [];
    if (!without.every((hashes, article) => sameHashes(hashes, file.without[article] ?? []))) {
      stale.set(file, without);
    }
  }
  const renewed = new Map<File, File>();
  await mapBounded([...stale], async ([file, without]) => {
    renewed.set(file, await again(file, without));
  });
  return files.map((file) => renewed.get(file) ?? file);
}

/** A file the program fails on is one file less, not the end of the rest. */
const fault = (path: string, error: unknown): Problem => ({
  rule: 'unreadable-file',
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
export async function analyseFiles(
  dir: string,
  paths: readonly string[],
  options: ReadingOptions,
  snapshot: Snapshot | null,
): Promise<FileAnalysis[]> {
  const mapped = Object.keys(options.map).length > 0;
  const files = await mapBounded(paths, async (path): Promise<FileAnalysis> => {
    const entry = mapped && fileForm(path) === 'export' ? undefined : snapshot?.get(path);
    return (await known(dir, entry)) ?? analyseFile(dir, path, options);
  });
  return withoutRepeated(files, (file, without) => analyseWithout(dir, file, without, options));
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
  const options = { today, map: {} };
  let analysed = 0;
  const problems: Problem[] = [];
  const found = await mapBounded(paths, async (path): Promise<Entry | null> => {
    const seen = await fingerprint(dir, path);
    const sha256 = await checksum(dir, path);
    const old = snapshot?.get(path);
    const fresh = seen !== null && isFresh(seen, now);
    if (seen && old && old.sha256 === sha256) return { ...old, seen, fresh };
    analysed += 1;
    const file = await analyseFile(dir, path, options);
    const failed = file.analyses.length === 0 && file.problems.some(({ fatal }) => fatal);
    if (failed || !seen || sha256 === null) {
      problems.push(...file.problems);
      return null;
    }
    return { ...file, seen, sha256, fresh };
  });
  const whole = found.flatMap((entry) => entry ?? []);
  const entries = await withoutRepeated(whole, async (entry, without) => {
    const file = await analyseWithout(dir, entry, without, options);
    // A file that has changed in between is kept as it was, and is read anew when the index is used.
    return (await checksum(dir, entry.path)) === entry.sha256 ? { ...entry, ...file } : entry;
  });
  return { entries, problems, analysed };
}
