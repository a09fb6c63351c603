/** A segment written in runs is the segment written at once. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { lineHashesOf } from '../../src/index/building/repeated-lines.js';
import { Runs } from '../../src/index/building/runs.js';
import { FileInput, MemoryInput } from '../../src/index/bytes/bytes.js';
import { Segment } from '../../src/index/segment.js';
import type { DraftArticle, DraftFile } from '../../src/index/segment-draft.js';
import { fc } from '../properties.js';
import { everythingIn, someAnalyses } from './segments.js';

const place = mkdtempSync(join(tmpdir(), 'corpus-runs-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
beforeEach(() => {
  for (const name of readdirSync(place)) rmSync(join(place, name));
});

interface Shape {
  articles: number;
  inPieces: boolean;
  isOdd: boolean;
}

/** Files with as many articles as the shapes say, and a problem where they are odd. */
function filesOf(shapes: readonly Shape[]): (DraftFile & { inPieces: boolean })[] {
  let first = 0;
  return shapes.map(({ articles, inPieces, isOdd }, at) => {
    const path = `bundle-${at}.ndjson`;
    const analyses = someAnalyses(articles, first);
    first += articles;
    const problem = { rule: 'broken-record' as const, path, line: 2, hint: null, fatal: false };
    return {
      path,
      sha256: isOdd ? null : `${at}a`.padStart(64, '0'),
      problems: isOdd ? [{ ...problem, message: `is odd ${at}` }] : [],
      articles: analyses.map((analysis) => ({ analysis, lines: lineHashesOf(analysis), without: [at] })),
      inPieces,
    };
  });
}

/** `most`: bytes of a run. Returns the segment and the number of runs. */
async function written(
  files: readonly (DraftFile & { inPieces: boolean })[],
  where: string | null,
  most: number,
): Promise<{ at: string | Uint8Array; runs: number }> {
  let count = 0;
  const runs = new Runs(where, () => (count += 1), most);
  for (const { inPieces, articles, ...file } of files) {
    if (!inPieces) runs.add({ ...file, articles });
    else {
      const read = async (add: (article: DraftArticle) => void) => {
        for (const article of articles) add(article);
        return { file: { ...file, articles: [] } };
      };
      await runs.addInPieces(file.path, read);
    }
  }
  return { at: runs.finish(), runs: count };
}

function everythingAt(at: string | Uint8Array) {
  const input = typeof at === 'string' ? new FileInput(join(place, at)) : new MemoryInput(at);
  const everything = everythingIn(new Segment(input));
  input.close();
  return everything;
}

const shapes = fc.array(fc.record({ articles: fc.nat(9), inPieces: fc.boolean(), isOdd: fc.boolean() }), {
  maxLength: 6,
});

describe('a segment written in runs', () => {
  it('is the segment written at once', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, fc.nat(12_000), async (some, most) => {
        const files = filesOf(some);
        const { at } = await written(files, place, most);
        const whole = await written(files, null, 0);
        expect(everythingAt(at)).toEqual(everythingAt(whole.at));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('leaves one file, and joins the parts of a bundle', async () => {
    const files = filesOf([{ articles: 40, inPieces: true, isOdd: true }]);
    const { at, runs } = await written(files, place, 4_000);
    expect(runs).toBeGreaterThan(3);
    expect(readdirSync(place)).toEqual([at]);
    const { files: rows } = everythingAt(at);
    expect(rows).toMatchObject([{ path: 'bundle-0.ndjson', first: 0, problems: [{ message: 'is odd 0' }] }]);
  });

  it('removes its runs if it is given up', async () => {
    const runs = new Runs(place, () => {}, 0);
    for (const file of filesOf([{ articles: 3, inPieces: false, isOdd: false }])) runs.add(file);
    expect(readdirSync(place)).toHaveLength(1);
    runs.abandon();
    expect(readdirSync(place)).toEqual([]);
  });

  it('is held in memory where there is no folder', async () => {
    const files = filesOf([{ articles: 9, inPieces: true, isOdd: false }]);
    const { at, runs } = await written(files, null, 0);
    expect(at).toBeInstanceOf(Uint8Array);
    expect(runs).toBe(0);
  });
});
