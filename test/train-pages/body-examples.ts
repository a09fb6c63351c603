/** What the trees that choose the lines of a story learn from: the lines near it, and which of them belong to it. */
import { type BodyRun, type JudgedLine, type Page, readPage } from '../../src/parse/page/page.js';
import { isLikeTrainedPages, linesNear } from '../../src/parse/page/trained-body/trained-body.js';
import type { Furniture, Ranker } from '../../src/parse/ranking/ranking.js';
import type { AnnotatedPage } from './annotated-pages.js';
import { linesOfBody } from './body-lines.js';
import { type BodyScore, bodyScore, runsOf } from './body-score.js';

export interface BodyExample {
  page: AnnotatedPage;
  read: Page;
  /** Null for pages that the rules decide: clean articles, and pages without a story. */
  run: BodyRun | null;
  /** In a language that the trees decide on. */
  trained: boolean;
  /** The lines near the story, and whether each line of the page belongs to it. */
  lines: readonly { line: JudgedLine; index: number }[];
  inBody: readonly boolean[];
  /** Lines on which several right bodies differ. */
  open: ReadonlySet<number>;
  right: readonly ReadonlyMap<string, number>[];
  rules: BodyScore;
}

const NO_WORDS: ReadonlyMap<number, number> = new Map();

export function bodyExample(
  page: AnnotatedPage,
  headlines: Ranker | undefined,
  furniture: Furniture,
): BodyExample | null {
  const { bodies } = page.gold;
  const [first] = bodies;
  if (first === undefined) return null;
  const headline = () => (headlines ? { ranker: headlines, furniture } : null);
  const read = readPage(page.file, undefined, { headline, body: () => null });
  const verdicts = bodies.map((body) => linesOfBody(read.lines, body));
  const [inBody = []] = verdicts;
  const open = new Set(
    read.lines.flatMap((_, at) => (verdicts.some((other) => other[at] !== inBody[at]) ? [at] : [])),
  );
  const run = read.quiet ? null : read.run;
  const right = bodies.map(runsOf);
  const example = { page, read, run, inBody, open, right };
  const views = run
    ? linesNear(read.lines, run, read.headline?.index ?? null, { words: NO_WORDS, furniture })
    : [];
  return {
    ...example,
    trained: isLikeTrainedPages(read.lines),
    lines: views.map(({ line, index }) => ({ line, index })),
    rules: scoreOf(example, ({ kept }) => kept),
  };
}

/** The score of the lines that are kept. */
export function scoreOf(
  { page, read, right }: Pick<BodyExample, 'page' | 'read' | 'right'>,
  keeps: (line: JudgedLine, index: number) => boolean,
): BodyScore {
  const kept = read.lines.filter((line, index) => keeps(line, index));
  return bodyScore(right, kept.map(({ start, end }) => page.file.text.slice(start, end)).join('\n'));
}
