/** A parsed page: its lines, how each was classified, and why it was kept or dropped. */
import type { SourceFile } from '../../load/load.js';
import type { Ranking } from '../ranking/ranking.js';
import { type Block, joinWrapped, linesOf, markdownMarker, plainMarker } from './blocks.js';
import { type BodyRun, findBody } from './body.js';
import { keepBody } from './body-lines.js';
import { readCleanPage } from './clean-page.js';
import { findHeadline, type Headline } from './headline/headline.js';
import { judgeLines, judgeRepeated } from './judge.js';
import type { JudgedLine } from './judged-line.js';
import { readLines } from './lines.js';
import { judgeNeighbours } from './neighbours.js';
import { isQuiet, trustQuiet } from './quiet.js';
import { runningHeads } from './running-heads.js';
import { type BodyModel, judgeBody } from './trained-body/trained-body.js';

export { type BodyRun, isProse } from './body.js';
export { HEADLINE_FEATURES, headlineCandidates, ruledHeadline } from './headline/headline.js';
export type { JudgedLine, LeftoverKind } from './judged-line.js';
export { isOneOf, oneOf } from './leftovers/leftovers.js';
export { LINE_FEATURES, type WordWeights } from './trained-body/trained-body.js';

export interface Page {
  lines: readonly JudgedLine[];
  /** The run of lines that holds the story; null if there is no prose. */
  run: BodyRun | null;
  headline: Headline | null;
  /** Whether it is a clean article rather than a whole page. */
  quiet: boolean;
}

const NONE: ReadonlySet<number> = new Set();
const MARKDOWN = /\.(?:md|markdown)$/iu;

/** What trained models decide on a page; null where rules decide. */
export interface PageModels {
  headline(): Ranking | null;
  body(): BodyModel | null;
}

const NO_MODELS: PageModels = { headline: () => null, body: () => null };

/** Reads and classifies the lines after the front matter. Takes linear time. Without models, the rules decide. */
export function readPage(
  file: SourceFile,
  repeated: ReadonlySet<number> = NONE,
  models: PageModels = NO_MODELS,
): Page {
  if (file.clean)
    return { ...readCleanPage(file.text, file.bodyStart, repeated), headline: null, quiet: true };
  const { lines, run, quiet } = judgedPage(file, repeated);
  if (!run) return { lines, run, headline: null, quiet };
  const headline = findHeadline(lines, run, quiet, file.frontMatter?.title ?? null, models.headline);
  const titleLine = headline && lines[headline.index];
  if (titleLine) titleLine.reason = 'title';
  const story = headline && headline.index >= run.first ? { ...run, first: headline.index + 1 } : run;
  keepBody(lines, story, quiet);
  const model = quiet || file.whole !== undefined ? null : models.body();
  if (model) judgeBody(lines, story, headline?.index ?? null, model);
  return { lines, run: story, headline, quiet };
}

export type JudgedPage = Omit<Page, 'headline'>;

/** The classified lines and the location of the story: all that choosing the headline depends on. */
export function judgedPage(
  { path, text, bodyStart, bodyEnd, whole }: SourceFile,
  repeated: ReadonlySet<number> = NONE,
): JudgedPage {
  const markdown = MARKDOWN.test(path);
  const blocks = linesOf(text, bodyStart, markdown ? markdownMarker : plainMarker, bodyEnd);
  const heads = runningHeads(text, blocks);
  const lines = readLines(
    text,
    joinWrapped(text, heads.size > 0 ? asHeadings(blocks, heads) : blocks, markdown),
  );
  judgeLines(lines);
  judgeNeighbours(lines);
  const quiet = whole === undefined && isQuiet(lines);
  if (quiet) trustQuiet(lines);
  for (const line of lines) {
    if (!heads.has(line.start)) continue;
    line.leftover = 'running-head';
    line.cost = 0;
  }
  if (repeated.size > 0) judgeRepeated(text, lines, repeated);
  return { lines, run: findBody(lines, quiet), quiet };
}

/** Keeps lines from being joined across a heading. */
const asHeadings = (blocks: readonly Block[], starts: ReadonlySet<number>): Block[] =>
  blocks.map((block) => (starts.has(block.start) ? { ...block, marker: 'heading' } : block));
