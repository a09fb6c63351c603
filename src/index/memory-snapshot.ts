/** A snapshot in memory, made of analyses that do not come from the files of a corpus. */
import { lazily } from '../text/lazily.js';
import { MemoryOutput } from './bytes/bytes.js';
import { type DraftArticle, SegmentDraft } from './segment-draft.js';
import { Snapshot } from './snapshot.js';
import { IndexState, type SeenFile } from './state/state.js';
import type { Whole } from './whole.js';

const NO_LINES = { publisher: null, longest: 0, short: new Uint32Array(0) };

/** Fingerprint for articles that come from no file. */
const UNSEEN = { size: 0, modified: 0, changed: 0, inode: 0 };

/** An article of a collection. Two parts of the collection may have files of the same name. */
export interface PartedAnalysis extends Pick<DraftArticle, 'analysis'> {
  part: string;
  /** Path of its file within the part. */
  file: string;
}

// NUL sorts before every character of a path.
const keyOf = ({ file, part }: PartedAnalysis): string => `${file}\0${part}`;

/** `found`: in the order of the corpus: by path of the file, then by part, then by position in the file. */
export function memorySnapshot(found: readonly PartedAnalysis[], whole: Whole | null): Snapshot {
  const draft = new SegmentDraft();
  const files: SeenFile[] = [];
  let first = 0;
  for (const [at, one] of found.entries()) {
    draft.addArticle({ analysis: one.analysis, lines: NO_LINES, without: [] });
    const next = found[at + 1];
    const path = keyOf(one);
    if (next && keyOf(next) === path) continue;
    draft.addFile({ path, sha256: null, problems: [] }, first);
    files.push({ path, seen: UNSEEN, fresh: false });
    first = draft.articles;
  }
  const output = new MemoryOutput();
  draft.write(output);
  const state = new IndexState();
  state.add({ at: output.whole(), files }, null);
  return new Snapshot(state, [], whole);
}

/** A snapshot without articles. */
export const emptySnapshot = lazily(() => new Snapshot(new IndexState(), []));
