/**
 * Times the build of an index of bare texts (titles and paragraphs only) in a separate process, and prints one
 * line of JSON. Reading the files is not timed.
 *
 *     tsx test/bench/build-stage.ts <corpus folder> <folder for the index>
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineHashesOf } from '../../src/index/building/repeated-lines.js';
import { FileInput } from '../../src/index/bytes/input.js';
import { FileOutput } from '../../src/index/bytes/output.js';
import { mergeSegments } from '../../src/index/merge-segments.js';
import { Segment } from '../../src/index/segment.js';
import { SegmentDraft } from '../../src/index/segment-draft.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { Paragraph } from '../../src/model/article.js';

export interface BuildStage {
  seconds: number;
  /** Bytes. */
  text: number;
  postings: number;
  positions: number;
  peakMegabytes: number;
}

const BATCH = 2_000;

function analysisOf(path: string, text: string): Analysis {
  const [, title = '', body = ''] = /^---\ntitle: (.*)\n[\s\S]*?\n---\n\n([\s\S]*)$/u.exec(text) ?? [];
  let at = 0;
  const blocks = body.split('\n\n').map((paragraph): Paragraph => {
    const start = at;
    at += paragraph.length + 2;
    return { kind: 'paragraph', text: paragraph, start, end: at - 2 };
  });
  return {
    article: {
      id: path,
      path,
      title,
      standfirst: null,
      publisher: null,
      authors: [],
      published: null,
      notBefore: null,
      notAfter: null,
      updated: null,
      section: null,
      language: null,
      url: null,
      derived: false,
      duplicateOf: null,
      wordCount: 0,
      evidence: {},
    },
    body: blocks,
    quotations: [],
    citations: [],
    dates: [],
  };
}

function buildStage(dir: string, place: string): BuildStage {
  let milliseconds = 0;
  const timed = <Value>(work: () => Value): Value => {
    const start = performance.now();
    const value = work();
    milliseconds += performance.now() - start;
    return value;
  };
  let text = 0;
  const names: string[] = [];
  let draft = new SegmentDraft();
  const close = (): void => {
    if (draft.articles === 0) return;
    const name = join(place, `${names.length}.segment`);
    timed(() => {
      const output = new FileOutput(name);
      draft.write(output);
      output.finish();
    });
    names.push(name);
    draft = new SegmentDraft();
  };
  for (const folder of readdirSync(dir)) {
    for (const file of readdirSync(join(dir, folder))) {
      const bytes = readFileSync(join(dir, folder, file));
      text += bytes.length;
      const analysis = analysisOf(`${folder}/${file}`, bytes.toString('utf8'));
      const lines = lineHashesOf(analysis);
      const row = { path: analysis.article.path, sha256: null, problems: [] };
      timed(() => draft.add({ ...row, articles: [{ analysis, lines, without: [] }] }));
      if (draft.articles === BATCH) close();
    }
  }
  close();
  const merged = join(place, 'merged.segment');
  timed(() => {
    const inputs = names.map((name) => ({
      segment: new Segment(new FileInput(name)),
      dead: new Set<number>(),
    }));
    const output = new FileOutput(merged);
    mergeSegments(inputs, output);
    output.finish();
  });
  const { postings, positions } = new Segment(new FileInput(merged)).size;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  return { seconds: milliseconds / 1000, text, postings, positions, peakMegabytes };
}

const [, , dir, place] = process.argv;
if (dir !== undefined && place !== undefined) console.log(JSON.stringify(buildStage(dir, place)));
