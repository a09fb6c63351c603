/** Finds the authors: the most probable of the persons named near the story, or on clean articles the rules' answer. */
import { occurrences } from '../../../text/occurrences.js';
import type { BodyRun, JudgedLine } from '../../page/page.js';
import { confidenceOf, type Furniture, likely, type Ranking, withRows } from '../../ranking/ranking.js';
import { knownOutlet } from '../outlets.js';
import { type AuthorCandidate, authorCandidates, keyOf, type Surroundings } from './candidates.js';
import { AUTHOR_FEATURES } from './features.js';
import { personsAmong } from './no-person.js';
import { type Byline, ruledByline } from './rules.js';

export { personsAmong } from './no-person.js';
export { isPersonName } from './person-name.js';
export type { Byline } from './rules.js';
export { ruledByline, withoutDate } from './rules.js';
export { AUTHOR_FEATURES };

export interface RankedAuthor {
  found: AuthorCandidate;
  row: Float64Array;
}

const STORY_LINES = 60;
const NEAR_TITLE = 16;

/** The persons who may be authors, with their features. */
export function rankedAuthors(
  around: Surroundings,
  ruled: Byline | null,
  furniture: Furniture,
): RankedAuthor[] {
  const { lines, run, title } = around;
  const found = authorCandidates(around);
  if (found.length === 0) return [];
  const story = lines
    .slice(run?.first ?? 0, Math.min(run?.last ?? 0, (run?.first ?? 0) + STORY_LINES))
    .filter(({ words, kept }) => kept && words > 16)
    .map(({ text }) => text)
    .join('\n');
  const headline = title === null ? '' : keyOf(lines[title]?.text ?? '');
  const answers = new Set(ruled?.authors.map(keyOf));
  const marked = found.filter(
    ({ mark, labelled, index }) =>
      (labelled || mark !== null) && Math.abs(index - (title ?? run?.first ?? 0)) <= NEAR_TITLE,
  ).length;
  const longer = lines.filter(({ words }) => words > 5);
  const views = found.map((candidate) => {
    const begin = `${candidate.name} `;
    return {
      around,
      candidate,
      inStory: occurrences(story, candidate.name),
      inTitle: headline.includes(candidate.key),
      noted: longer.some(({ text }) => text.startsWith(begin)),
      marked,
      candidates: found.length,
      sites: furniture.sites(candidate.name.toLowerCase()),
      known: knownOutlet(candidate.name) !== null,
      ruled: answers.has(candidate.key),
      answers: answers.size,
      confidence: ruled?.confidence ?? 0,
    };
  });
  return withRows(AUTHOR_FEATURES, views, ({ candidate }) => ({ found: candidate }));
}

const AUTHORS_MOST = 8;

/**
 * Null if no line near the story names a person as its author. The rules decide if there is no ranking, and on clean articles
 * (`quiet`) if no candidate is probable enough.
 */
export function findByline(
  lines: readonly JudgedLine[],
  run: BodyRun | null,
  title: number | null,
  quiet = false,
  ranking: Ranking | null = null,
): Byline | null {
  const ruled = ruledByline(lines, run, title);
  if (!ranking) return ruled;
  const { ranker, furniture } = ranking;
  const around = { lines, run, title, quiet };
  const ranked = likely(ranker, rankedAuthors(around, ruled, furniture));
  const chosen = personsAmong(ranked, around, ({ candidate }) => candidate.found);
  const [best] = chosen;
  if (!best) return quiet ? ruled : null;
  const { line } = best.candidate.found;
  const same = ruled?.range.start === line.start;
  const authors = chosen
    .slice(0, AUTHORS_MOST)
    .map(({ candidate }) => candidate.found)
    .sort((a, b) => a.index - b.index || a.before - b.before)
    .map(({ name }) => name);
  return {
    authors,
    range: { start: line.start, end: line.end },
    rule: same ? ruled.rule : 'ranked-name',
    confidence: confidenceOf(ranker, best.score),
    rest: same ? ruled.rest : '',
  };
}
