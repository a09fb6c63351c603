/** Reads, compares and writes the manifest of a folder. */
import { digestFile, mapBounded, readKept, writeKept } from '../../folder/folder.js';
import type { Analysis } from '../../model/analysis.js';
import { MANIFEST_FILE, type ManifestMode } from '../../model/configuration.js';
import { CorpusError } from '../../model/corpus-error.js';
import { compareManifest, type ManifestState } from './compare.js';
import { type ManifestEntry, manifestText, readManifest, recordOf } from './manifest-file.js';

/** Ids of the rules that need a manifest. */
export const MANIFEST_RULES: ReadonlySet<string> = new Set([
  'manifest-missing',
  'manifest-broken',
  'manifest-changed',
  'manifest-added',
  'manifest-removed',
  'manifest-renamed',
  'manifest-read-otherwise',
]);

interface ReadFile {
  path: string;
  analyses: readonly Analysis[];
}

/** Entries of the readable files, in order, and the paths of the others. */
async function presentEntries(
  dir: string,
  files: readonly ReadFile[],
): Promise<{ entries: ManifestEntry[]; unread: string[] }> {
  const digests = await mapBounded(files, ({ path }) => digestFile(dir, path));
  const entries: ManifestEntry[] = [];
  const unread: string[] = [];
  for (const [at, { path, analyses }] of files.entries()) {
    const digest = digests[at];
    if (digest) entries.push({ path, ...digest, records: analyses.map(({ article }) => recordOf(article)) });
    else unread.push(path);
  }
  return { entries, unread };
}

/** Compares the folder's files with its manifest. */
export async function manifestState(
  dir: string,
  files: readonly ReadFile[],
  mode: ManifestMode,
): Promise<ManifestState> {
  if (mode === 'off') return { kind: 'not-asked' };
  const text = await readKept(dir, MANIFEST_FILE);
  if (text === null) return { kind: 'missing', required: mode === 'required' };
  const before = readManifest(text);
  if (!Array.isArray(before)) return { kind: 'broken', ...before };
  const { entries, unread } = await presentEntries(dir, files);
  return { kind: 'compared', changes: compareManifest(before, entries, new Set(unread)) };
}

/**
 * Writes the manifest of the folder's files; returns their number.
 * @throws CorpusError if a file cannot be read, because the manifest would then be incomplete.
 */
export async function writeManifestOf(dir: string, files: readonly ReadFile[]): Promise<number> {
  const { entries, unread } = await presentEntries(dir, files);
  const [path] = unread;
  if (path !== undefined) {
    throw new CorpusError(
      `${path}: cannot be read, so no manifest was written`,
      'fix the file, or remove it from the folder',
    );
  }
  await writeKept(dir, MANIFEST_FILE, manifestText(entries));
  return entries.length;
}
