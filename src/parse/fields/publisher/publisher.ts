/** Finds the publisher of the article: the most probable of the names on its page, or none. */
import { occurrences } from '../../../text/occurrences.js';
import type { JudgedLine } from '../../page/page.js';
import { confidenceOf, type Furniture, likeliest, type Ranking, withRows } from '../../ranking/ranking.js';
import type { Byline } from '../byline/byline.js';
import { isPersonName } from '../byline/byline.js';
import { knownOutlet } from '../outlets.js';
import { type Candidate, publisherKey } from './candidates.js';
import { PUBLISHER_FEATURES } from './features.js';
import { type HintedPublisher, hintedPublisher, type PublishedBy } from './hints.js';
import { gatherNames } from './places.js';

export { hintedPublisher } from './hints.js';
export { PUBLISHER_FEATURES };

const MOST_CANDIDATES = 20;
const PARAGRAPH_WORDS = 17;

export interface PublisherCandidate {
  found: Candidate;
  row: Float64Array;
}

/** The names that may be the publisher's, with their features. */
export function publisherCandidates(
  lines: readonly JudgedLine[],
  story: number,
  { answer, scores, phrases }: HintedPublisher,
  furniture: Furniture,
): PublisherCandidate[] {
  const names = gatherNames(lines, phrases);
  if (answer) names.add(answer.name, 'rules', lineAt(lines, answer.range.start), answer.range);
  const candidates = names.best(MOST_CANDIDATES);
  const text = lines
    .filter(({ words }) => words >= PARAGRAPH_WORDS)
    .map((line) => line.text)
    .join('\n');
  const most = Math.max(1, ...candidates.map(({ total }) => total));
  const byScore = new Map([...scores].map(([key, score]) => [publisherKey(key), score]));
  const ruledKey = answer ? publisherKey(answer.name) : null;
  const views = candidates.map((candidate) => {
    const { key, name } = candidate;
    const known = knownOutlet(name);
    return {
      candidate,
      most,
      lines: lines.length,
      story,
      inText: occurrences(text, name),
      characters: text.length,
      within: candidates.filter((other) => other.key !== key && other.key.includes(key)).length,
      around: candidates.filter((other) => other.key !== key && key.includes(other.key)).length,
      sites: furniture.sites(name.toLowerCase()),
      known: known ? (known.agency ? ('agency' as const) : ('newsroom' as const)) : null,
      isPerson: isPersonName(name),
      score: byScore.get(key) ?? 0,
      ruled: key === ruledKey,
      hasRuled: answer !== null,
    };
  });
  return withRows(PUBLISHER_FEATURES, views, ({ candidate }) => ({ found: candidate }));
}

const lineAt = (lines: readonly JudgedLine[], start: number): number =>
  Math.max(
    0,
    lines.findIndex((line) => line.end > start),
  );

/** Null if no name is probable enough. Without a ranking, the rules decide. `story` is the first line of the story. */
export function findPublisher(
  lines: readonly JudgedLine[],
  story: number,
  byline: Byline | null,
  ranking: Ranking | null,
): PublishedBy | null {
  const hinted = hintedPublisher(lines, byline);
  if (!ranking) return hinted.answer;
  const { ranker, furniture } = ranking;
  const best = likeliest(ranker, publisherCandidates(lines, story, hinted, furniture));
  if (!best) return null;
  const { name, range, key } = best.candidate.found;
  const ruled = hinted.answer && publisherKey(hinted.answer.name) === key ? hinted.answer : null;
  return {
    name: ruled?.name ?? knownOutlet(name)?.name ?? name,
    rule: ruled?.rule ?? 'ranked-name',
    range: ruled?.range ?? range,
    confidence: confidenceOf(ranker, best.score),
  };
}
