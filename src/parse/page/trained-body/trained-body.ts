/**
 * Chooses the lines of a scraped page that belong to the story, with trees trained on annotated pages; the rules' verdict is among
 * the features.
 */
import { type Forest, reaches } from '../../../forest/forest.js';
import { detectLanguage } from '../../../text/language.js';
import { type Furniture, rowsOf } from '../../ranking/ranking.js';
import type { BodyRun } from '../body.js';
import { keptAs } from '../body-lines.js';
import type { JudgedLine, LeftoverKind, Reason } from '../judged-line.js';
import { LINE_FEATURES, type LineView, viewOf } from './features.js';
import { isWorthALook, linesSeen } from './lines-seen.js';
import { type WordWeights, wordingOf } from './wording.js';

export { LINE_FEATURES } from './features.js';
export { type WordWeights, wordHashes } from './wording.js';

export interface BodyModel {
  words: WordWeights;
  forest: Forest;
  furniture: Furniture;
}

/** Languages with enough pages in the training data; in others the rules decide. */
const LANGUAGES: ReadonlySet<string | undefined> = new Set(['en', 'de']);

const LEAST_LINES = 40;
const SAMPLE_LINES = 12;
const SAMPLE_CHARACTERS = 600;

/** Whether it is a whole page in one of these languages: shorter texts are seldom pages. */
export function isLikeTrainedPages(lines: readonly JudgedLine[]): boolean {
  if (lines.length < LEAST_LINES) return false;
  const sample = lines
    .filter(({ kept }) => kept)
    .slice(0, SAMPLE_LINES)
    .map(({ text }) => text.slice(0, SAMPLE_CHARACTERS));
  return LANGUAGES.has(detectLanguage(sample.join(' '))?.code);
}

/** The lines near the story, for training. */
export const linesNear = (...page: PageLines): LineView[] => viewsOf(page, () => false);

/** The lines near the story that the trees decide. */
export const linesToJudge = (...page: PageLines): LineView[] => viewsOf(page, isSettled);

type PageLines = [
  lines: readonly JudgedLine[],
  run: BodyRun,
  title: number | null,
  model: Pick<BodyModel, 'words' | 'furniture'>,
];

function viewsOf(
  [lines, run, title, { words, furniture }]: PageLines,
  leavesOut: typeof isSettled,
): LineView[] {
  const seen = linesSeen(lines, run, title, furniture);
  const views: LineView[] = [];
  for (let index = seen.from; index < seen.to; index += 1) {
    const line = lines[index];
    if (!line || index === title || !isWorthALook(seen, index, line) || leavesOut(lines, run, index))
      continue;
    views.push(viewOf(seen, index, line, wordingOf(words, line)));
  }
  return views;
}

/** Lines shared with other articles, and page numbers and running heads. */
const NEVER: ReadonlySet<LeftoverKind | null> = new Set(['other-articles', 'running-head']);

/** The trees overrule the rules only if they are sure: minimum probability for a line that the rules keep, and for one that they drop. */
const LEAST_IF_KEPT = 0.3;
const LEAST_IF_DROPPED = 0.5;
/** Minimum probability for a line that reads like the headline of another story. */
const LEAST_IF_HEADLINE = 0.8;

const sumAt = (chance: number): number => Math.log(chance / (1 - chance));

const SENTENCE_WORDS = 12;
const SHORT_WORDS = 6;

/**
 * Whether the rules decide, since the trees would overrule them in fewer than 4 of 1,000 cases: on a sentence of some length between
 * other lines that they keep, and on short page lines beside the story. Some kinds are never kept, whatever the trees say.
 */
export function isSettled(lines: readonly JudgedLine[], run: BodyRun, index: number): boolean {
  const line = lines[index];
  if (!line || NEVER.has(line.leftover)) return true;
  if (line.leftover !== null) return line.words < SHORT_WORDS && (index < run.first || index >= run.last);
  return (
    line.kept &&
    line.ended &&
    line.words >= SENTENCE_WORDS &&
    lines[index - 1]?.kept === true &&
    lines[index + 1]?.kept === true
  );
}

/** Whether each line belongs to the story. */
export function belong(forest: Forest, views: readonly LineView[]): boolean[] {
  const rows = rowsOf(LINE_FEATURES, views);
  return views.map(({ line }, at) => {
    const row = rows[at];
    return row !== undefined && reaches(forest, row, sumAt(leastOf(line)));
  });
}

function leastOf({ kept, reason }: JudgedLine): number {
  if (kept) return LEAST_IF_KEPT;
  return reason === 'headline-like' ? LEAST_IF_HEADLINE : LEAST_IF_DROPPED;
}

/** Corrects which lines the rules kept and dropped, unless the page is in another language. */
export function judgeBody(
  lines: readonly JudgedLine[],
  run: BodyRun,
  title: number | null,
  model: BodyModel,
): void {
  if (!isLikeTrainedPages(lines)) return;
  const views = linesToJudge(lines, run, title, model);
  const verdicts = belong(model.forest, views);
  if (!verdicts.includes(true) && !lines.some(({ kept }, index) => kept && isSettled(lines, run, index)))
    return;
  for (const [at, { line }] of views.entries()) {
    const kept = verdicts[at] === true;
    if (kept !== line.kept) line.reason = kept ? reasonToKeep(line) : (line.leftover ?? 'unlike-story');
    line.kept = kept;
  }
}

const HEADING_WORDS = 12;

const reasonToKeep = (line: JudgedLine): Reason => (line.words > HEADING_WORDS ? 'prose' : keptAs(line));
