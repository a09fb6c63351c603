/** Finds the headline: the rules' answer on clean articles, otherwise the most probable of the lines near the top of the story. */
import { confidenceOf, type Furniture, likeliest, type Ranking, withRows } from '../../ranking/ranking.js';
import type { BodyRun } from '../body.js';
import type { JudgedLine, LeftoverKind } from '../judged-line.js';
import { longWordsOf } from '../line-words.js';
import { HEADLINE_FEATURES } from './features.js';
import { linesAround } from './lines-around.js';
import { type Headline, type RuledHeadline, ruledHeadline } from './rules.js';

export type { Headline } from './rules.js';
export { HEADLINE_FEATURES, ruledHeadline };

const WORDS_LEAST = 2;
const WORDS_MOST = 35;
const CHARACTERS_MOST = 300;
const REACH_ABOVE = 80;
const REACH_BELOW = 25;

export interface HeadlineCandidate {
  index: number;
  row: Float64Array;
}

/** The lines that may be the headline, with their features. */
export function headlineCandidates(
  lines: readonly JudgedLine[],
  run: BodyRun,
  { headline, from, scores }: RuledHeadline,
  furniture: Furniture,
): HeadlineCandidate[] {
  const around = linesAround(lines, run);
  const ruled = headline?.index ?? null;
  const views = likelyLines(lines, run, (index) => scores[index - from] ?? 0).map(
    ({ line, index, score }) => {
      const own = longWordsOf(line);
      return { around, line, index, ruled, own, score, sites: furniture.sites(line.plain) };
    },
  );
  return withRows(HEADLINE_FEATURES, views, ({ index }) => ({ index }));
}

const MOST_ABOVE = 12;
const MOST_BELOW = 6;

interface LikelyLine {
  line: JudgedLine;
  index: number;
  score: number;
}

/** The lines above the story with the best scores by the rules, and the first lines from its start on, which have no score. */
function likelyLines(
  lines: readonly JudgedLine[],
  run: BodyRun,
  scoreOf: (index: number) => number,
): LikelyLine[] {
  const above: LikelyLine[] = [];
  const below: LikelyLine[] = [];
  const last = Math.min(lines.length, run.first + REACH_BELOW);
  for (let index = Math.max(0, run.first - REACH_ABOVE); index < last; index += 1) {
    const line = lines[index];
    if (!line || !canBeHeadline(line)) continue;
    if (index < run.first) above.push({ line, index, score: scoreOf(index) });
    else if (below.length < MOST_BELOW) below.push({ line, index, score: 0 });
  }
  const best = above.sort((a, b) => b.score - a.score || b.index - a.index).slice(0, MOST_ABOVE);
  return [...best.sort((a, b) => a.index - b.index), ...below];
}

const canBeHeadline = ({ words, text, leftover }: JudgedLine): boolean =>
  words >= WORDS_LEAST &&
  words <= WORDS_MOST &&
  text.length <= CHARACTERS_MOST &&
  (leftover === null || !NEVER.has(leftover)) &&
  /\p{L}/u.test(text);

/** Kinds of lines whose wording rules out a headline. */
const NEVER: ReadonlySet<LeftoverKind> = new Set([
  'navigation',
  'share',
  'copyright',
  'advertisement',
  'running-head',
]);

/** Null if no line looks like a headline. If `given` is set, the title from front matter, the rules decide. */
export function findHeadline(
  lines: readonly JudgedLine[],
  run: BodyRun,
  quiet: boolean,
  given: string | null,
  ranking: () => Ranking | null,
): Headline | null {
  const ruled = ruledHeadline(lines, run, quiet, given);
  if (quiet || given !== null || ruled.headline?.rule === 'markdown-heading') return ruled.headline;
  const ranked = ranking();
  if (!ranked) return ruled.headline;
  const { ranker, furniture } = ranked;
  const best = likeliest(ranker, headlineCandidates(lines, run, ruled, furniture));
  if (!best) return null;
  const { index } = best.candidate;
  const rule = ruled.headline?.index === index ? ruled.headline.rule : 'ranked-headline';
  return { index, rule, confidence: confidenceOf(ranker, best.score) };
}
