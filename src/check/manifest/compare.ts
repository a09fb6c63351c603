/** Compares a corpus with its manifest. */
import { type ManifestEntry, recordDifferences } from './manifest-file.js';

export type ManifestChange =
  | { kind: 'added'; path: string }
  | { kind: 'removed'; path: string }
  /** The same bytes at another path. */
  | { kind: 'renamed'; path: string; from: string }
  /** `differences` between the records; empty if only the bytes differ. */
  | { kind: 'changed'; path: string; differences: string[] }
  /** The same bytes, but different records. */
  | { kind: 'read-otherwise'; path: string; differences: string[] };

/** The result of comparing a corpus with its manifest. */
export type ManifestState =
  | { kind: 'not-asked' }
  | { kind: 'missing'; required: boolean }
  | { kind: 'broken'; line: number; message: string }
  | { kind: 'compared'; changes: readonly ManifestChange[] };

/** Renames are matched by checksum, in path order. Files in `unread`, whose bytes cannot be read now, are skipped. */
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

/** The changes of one kind; empty if nothing was compared. */
export const changesOf = <Kind extends ManifestChange['kind']>(
  manifest: ManifestState,
  kind: Kind,
): Extract<ManifestChange, { kind: Kind }>[] =>
  manifest.kind === 'compared'
    ? manifest.changes.filter(
        (change): change is Extract<ManifestChange, { kind: Kind }> => change.kind === kind,
      )
    : [];
