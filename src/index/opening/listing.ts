/** Lists the files of the corpus: from the index while no folder has changed, else from the disk. */
import { join } from 'node:path';
import type { Globs } from '../../model/configuration.js';
import type { Problem } from '../../model/problem.js';
import { type FolderEntry, fingerprint, isFresh, sameFingerprint } from '../state/state.js';

export interface Listing {
  /** Sorted. */
  paths: readonly string[];
  folders: FolderEntry[];
  problems: readonly Problem[];
  /** Files not read, counted by form; empty if there are none. */
  notRead: string;
}

/** Whether no folder has changed, so that no file was added, deleted or renamed. */
export function sameFolders(dir: string, folders: readonly FolderEntry[]): boolean {
  return folders.every(({ path, seen, fresh }) => {
    const now = fresh ? null : fingerprint(join(dir, path), 'folder');
    return now !== null && sameFingerprint(now, seen);
  });
}

/** @throws CorpusError if the folder is missing, unreadable or not a folder. */
export async function listFiles(dir: string, globs: Globs, now: Date): Promise<Listing> {
  const { findFiles, notReadLine } = await import('../../folder/folder.js');
  const { paths, folders, others, problems } = await findFiles(dir, globs);
  return {
    paths,
    problems,
    notRead: notReadLine(others),
    folders: folders.flatMap((path) => {
      const seen = fingerprint(join(dir, path), 'folder');
      // A folder that changes between the listing and this call has fresh times.
      return seen ? [{ path, seen, fresh: isFresh(seen, now) }] : [];
    }),
  };
}
