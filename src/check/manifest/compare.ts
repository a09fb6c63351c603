/** What became of a corpus since its manifest was written. */
import { type ManifestEntry, recordDifferences } from './manifest-file.js';

export type ManifestChange =
  | { kind: 'added'; path: string }
  | { kind: 'removed'; path: string }
  /** The same bytes under another path. */
  | { kind: 'renamed'; path: string; from: string }
  /** `differences` in what its records say; empty where the bytes alone differ. */
  | { kind: 'changed'; path: string; differences: string[] }
  /** The same bytes, read otherwise. */
  | { kind: 'read-otherwise'; path: string; differences: string[] };

/** How the corpus stands to its manifest. */
export type ManifestState =
  | { kind: 'not-asked' }
  | { kind: 'missing'; required: boolean }
  | { kind: 'broken'; line: number; message: string }
  | { kind: 'compared'; changes: readonly ManifestChange[] };

/**
 * Of several files with the same bytes the first by path is taken for the first that is gone. Files whose bytes
 * cannot be read now, in `unread`, are passed over.
 */
export function compareManifest(
  before: readonly ManifestEntry[],
  now: readonly ManifestEntry[],
  unread: ReadonlySet<string>,
): ManifestChange[] {
  const old = new Map(before.map((entry) => [entry.path, entry]));
  const present = new Set(now.map(({ path }) => path));
  const gone = new Map<string, ManifestEntry[]>();
  for (const entry of before) {
    if (present.has(entry.path) || unread.has(entry.path)) continue;
    const same = gone.get(entry.sha256) ?? [];
    gone.set(entry.sha256, same);
    same.push(entry);
  }
  const changes = now.flatMap((entry): ManifestChange[] => {
    const { path } = entry;
    const known = old.get(path);
    if (known) return changeOf(known, entry);
    const from = gone.get(entry.sha256)?.shift()?.path;
    return [from === undefined ? { kind: 'added', path } : { kind: 'renamed', path, from }];
  });
  const removed = [...gone.values()].flat().map(({ path }): ManifestChange => ({ kind: 'removed', path }));
  return [...changes, ...removed];
}

function changeOf(before: ManifestEntry, now: ManifestEntry): ManifestChange[] {
  const { path } = now;
  const differences = recordDifferences(before.records, now.records);
  if (before.size !== now.size || before.sha256 !== now.sha256)
    return [{ kind: 'changed', path, differences }];
  return differences.length > 0 ? [{ kind: 'read-otherwise', path, differences }] : [];
}

/** The changes of one kind; none where nothing was compared. */
export const changesOf = <Kind extends ManifestChange['kind']>(
  manifest: ManifestState,
  kind: Kind,
): Extract<ManifestChange, { kind: Kind }>[] =>
  manifest.kind === 'compared'
    ? manifest.changes.filter(
        (change): change is Extract<ManifestChange, { kind: Kind }> => change.kind === kind,
      )
    : [];
