/** Snapshots of hand-made analyses, in one or more segments. */

import { lineHashesOf } from '../../src/index/building/repeated-lines.js';
import { MemoryOutput } from '../../src/index/bytes/output.js';
import { SegmentDraft } from '../../src/index/segment-draft.js';
import { Snapshot } from '../../src/index/snapshot.js';
import { IndexState } from '../../src/index/state/index-state.js';
import type { Analysis } from '../../src/model/analysis.js';

const SEEN = { size: 0, modified: 0, changed: 0, inode: 0 };

/** Puts each analysis in a file of its own, distributed over the given number of segments. */
export function snapshotOf(analyses: readonly Analysis[], segments = 1): Snapshot {
  const state = new IndexState();
  for (let number = 0; number < segments; number += 1) {
    const draft = new SegmentDraft();
    const mine = analyses.filter((_, at) => at % segments === number);
    for (const analysis of mine) {
      const article = { analysis, lines: lineHashesOf(analysis), without: [] };
      draft.add({ path: analysis.article.path, sha256: null, problems: [], articles: [article] });
    }
    const output = new MemoryOutput();
    draft.write(output);
    const files = mine.map(({ article }) => ({ path: article.path, seen: SEEN, fresh: false }));
    state.add({ at: output.whole(), files }, null);
  }
  return new Snapshot(state, []);
}

/** 1 for every article. */
export const everything = (snapshot: Snapshot): Uint8Array => new Uint8Array(snapshot.size).fill(1);

/** Ids of the marked articles, in corpus order. */
export const idsOf = (snapshot: Snapshot, marked: Uint8Array): string[] =>
  [...snapshot.order].filter((number) => marked[number] === 1).map((number) => snapshot.id(number));
