import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mergeState } from '../../src/index/building/merge-state.js';
import { MemoryInput } from '../../src/index/bytes/input.js';
import { FileOutput, MemoryOutput } from '../../src/index/bytes/output.js';
import { mergeSegments } from '../../src/index/merge-segments.js';
import { Segment } from '../../src/index/segment.js';
import { Snapshot } from '../../src/index/snapshot.js';
import { IndexState } from '../../src/index/state/index-state.js';
import { fc } from '../properties.js';
import { everythingIn, segmentBytes, segmentOf, someAnalyses } from './segments.js';

/** The number of articles of each segment, and the files with tombstones. */
const shapes = fc.array(
  fc.nat(7).chain((count) =>
    fc.record({
      count: fc.constant(count),
      dead: fc.uniqueArray(fc.nat(Math.max(0, count - 1)), { maxLength: count }),
    }),
  ),
  { maxLength: 5 },
);

const withoutFiles = (segment: Segment) => {
  // Problems, checksums and lines of files depend on their positions in `segmentBytes`, and are not compared.
  const { files, articles, stems, ...rest } = everythingIn(segment);
  return {
    ...rest,
    paths: files.map(({ path }) => path),
    articles: articles.map(({ lines, ...article }) => article),
  };
};

describe('merged segments', () => {
  it('equal one segment of the articles without tombstones', () => {
    fc.assert(
      fc.property(shapes, (all) => {
        let first = 0;
        const parts = all.map(({ count, dead }) => {
          const analyses = someAnalyses(count, first);
          first += count;
          const gone = new Set(dead.filter((file) => file < count));
          return { analyses, segment: segmentOf(analyses), dead: gone };
        });
        const output = new MemoryOutput();
        const numbers = mergeSegments(parts, output);
        const merged = new Segment(new MemoryInput(output.whole()));
        const kept = parts.flatMap(({ analyses, dead }) => analyses.filter((_, at) => !dead.has(at)));
        expect(withoutFiles(merged)).toEqual(withoutFiles(segmentOf(kept)));
        for (const [part, { analyses, segment, dead }] of parts.entries()) {
          for (const [file, { article }] of analyses.entries()) {
            const number = numbers[part]?.[file] ?? Number.NaN;
            expect(number === -1).toBe(dead.has(file));
            if (number === -1) continue;
            expect(merged.files.paths[number]).toBe(article.path);
            expect(merged.files.sha256(number)).toBe(segment.files.sha256(file));
            expect(merged.files.problems(number)).toEqual(segment.files.problems(file));
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('keep the forms of a stem while an article has them', () => {
    const parts = [segmentOf(someAnalyses(3)), segmentOf(someAnalyses(3, 3))];
    const output = new MemoryOutput();
    mergeSegments(
      parts.map((segment) => ({ segment, dead: new Set<number>() })),
      output,
    );
    const merged = new Segment(new MemoryInput(output.whole()));
    const both = parts.flatMap((segment) => segment.formsOf('en', 'ship'));
    expect(merged.formsOf('en', 'ship').sort()).toEqual([...new Set(both)].sort());
    expect(both).toContain('ships');
  });
});

const place = mkdtempSync(join(tmpdir(), 'corpus-merge-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const SEEN = { size: 0, modified: 0, changed: 0, inode: 0 };
let made = 0;

/** A state with one segment on disk per number, with that many articles; 0 stands for files without articles. */
function stateOf(counts: readonly number[]): IndexState {
  const state = new IndexState();
  for (const count of counts) {
    const analyses = someAnalyses(count, made);
    made += count;
    const name = `${state.segments.length}-${made}.segment`;
    const output = new FileOutput(join(place, name));
    output.write(segmentBytes(analyses));
    output.finish();
    const files = analyses.map(({ article }) => ({ path: article.path, seen: SEEN, fresh: false }));
    state.add({ at: name, files }, place);
  }
  return state;
}

const idsOf = (state: IndexState): string[] => {
  const snapshot = new Snapshot(state, []);
  return [...snapshot.order].map((number) => snapshot.id(number));
};

describe('the segments of an index', () => {
  const merged = (state: IndexState): number[] => {
    const before = idsOf(state);
    mergeState(state, place, () => {});
    expect(idsOf(state)).toEqual(before);
    return state.segments.map(({ segment }) => segment.articles);
  };

  it('are left alone while they are few', () => {
    expect(merged(stateOf([20, 1, 1]))).toEqual([20, 1, 1]);
  });

  it('are merged if they are many, except large ones', () => {
    expect(merged(stateOf([40, 1, 1, 1, 1, 1]))).toEqual([40, 5]);
    expect(merged(stateOf(new Array(9).fill(2)))).toEqual([18]);
  });

  it('are rewritten if most articles have tombstones, and dropped if all have', () => {
    const state = stateOf([40, 2]);
    for (const path of state.segments[0]?.segment.paths.slice(10) ?? []) state.remove(path);
    expect(merged(state)).toEqual([2, 10]);
    for (const path of state.segments[1]?.segment.paths ?? []) state.remove(path);
    const files = readdirSync(place).length;
    expect(merged(state)).toEqual([2]);
    expect(readdirSync(place)).toHaveLength(files);
    for (const path of state.segments[0]?.segment.paths ?? []) state.remove(path);
    expect(merged(state)).toEqual([]);
  });
});
