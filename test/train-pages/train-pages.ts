/**
 * Trains the rankers in the order in which a page is read. What one learns from the one before comes from a ranker that has
 * not seen the page's site.
 */

import {
  type Furniture,
  furnitureOf,
  type LineTrees,
  type RankedField,
  type Ranker,
} from '../../src/parse/ranking/ranking.js';
import { RANKED } from '../../src/parse/rankings.js';
import type { AnnotatedPage } from './annotated-pages.js';
import { type BodyExample, bodyExample } from './body-examples.js';
import { overall } from './body-score.js';
import type { BodyRow, CardRow } from './card.js';
import { authorsExample, type Example, headlineExample, pageWith, publisherExample } from './examples.js';
import { foldsOf } from './folds.js';
import { countFurniture } from './furniture.js';
import { lineTreesOf, trainedScore } from './train-body.js';
import {
  type Answer,
  figuresOf,
  forestOf,
  forestsOf,
  outcomeOf,
  type RankedKind,
  rankerOf,
  unseenAnswers,
} from './train-ranker.js';

export const FOLDS = 4;

/** Candidates below these scores are not given, because a wrong headline or publisher is worse than null. */
const LEAST: Readonly<Record<RankedField, number>> = { headline: 0.05, publisher: 0.27, authors: 0.3 };

const KINDS: Readonly<Record<RankedField, RankedKind>> = {
  headline: { several: false, quietRuled: true },
  publisher: { several: false, quietRuled: true },
  authors: { several: true, quietRuled: false },
};

export interface Trained {
  furniture: ReadonlyMap<number, number>;
  rankers: { field: RankedField; features: readonly string[]; ranker: Ranker }[];
  rows: CardRow[];
  lineTrees: LineTrees | null;
  bodyRows: BodyRow[];
}

const GROUPS: readonly [string, (page: AnnotatedPage) => boolean][] = [
  ['all', () => true],
  ['news, English', ({ gold }) => gold.kind === 'news' && gold.lang === 'en'],
  ['other, English', ({ gold }) => gold.kind !== 'news' && gold.lang === 'en'],
  ['German', ({ gold }) => gold.lang === 'de'],
  ['other languages', ({ gold }) => gold.lang !== 'de' && gold.lang !== 'en'],
];

export function trainPages(pages: readonly AnnotatedPage[], log: (line: string) => void): Trained {
  const counts = countFurniture(pages);
  const furniture = furnitureOf(Int32Array.from(counts.keys()), Uint8Array.from(counts.values()));
  const folds = foldsOf(pages, FOLDS);
  const foldOfPage = new Map(pages.map((page, at) => [page, folds[at] ?? 0]));
  const foldOf = ({ page }: Example): number => foldOfPage.get(page) ?? 0;
  const trained: Trained = { furniture: counts, rankers: [], rows: [], lineTrees: null, bodyRows: [] };

  /** Returns the ranker of each fold. */
  const train = (field: RankedField, examples: readonly Example[]): Ranker[] => {
    const forests = forestsOf(examples, foldOf, FOLDS);
    const answers = unseenAnswers(examples, foldOf, forests);
    const least = LEAST[field];
    trained.rows.push(...rowsOf(field, examples, answers, least));
    trained.rankers.push({
      field,
      features: RANKED[field],
      ranker: rankerOf(forestOf(examples), answers, least),
    });
    log(`${field}: ${examples.length} pages`);
    return forests.map((forest) => ({ forest, least, calibration: [] }));
  };

  const headlines = train(
    'headline',
    examplesOf(pages, (page) => headlineExample(page, furniture)),
  );
  const headlinesOf = (page: AnnotatedPage): Ranker | undefined => headlines[foldOfPage.get(page) ?? 0];
  const bodies = examplesOf(pages, (page) => bodyExample(page, headlinesOf(page), furniture));
  const treesOfFolds = Array.from({ length: FOLDS }, (_, fold) =>
    lineTreesOf(
      bodies.filter(({ page }) => foldOfPage.get(page) !== fold),
      furniture,
    ),
  );
  const treesFor = (page: AnnotatedPage): LineTrees | undefined => treesOfFolds[foldOfPage.get(page) ?? 0];
  trained.bodyRows.push(...bodyRowsOf(bodies, treesFor, furniture));
  trained.lineTrees = lineTreesOf(bodies, furniture);
  log(`body: ${bodies.length} pages`);
  const read = (page: AnnotatedPage) => pageWith(page, headlinesOf(page), treesFor(page), furniture);
  train(
    'authors',
    examplesOf(pages, (page) => authorsExample(page, read(page), furniture)),
  );
  train(
    'publisher',
    examplesOf(pages, (page) => publisherExample(page, read(page), furniture)),
  );
  return trained;
}

const examplesOf = <Kind>(
  pages: readonly AnnotatedPage[],
  of: (page: AnnotatedPage) => Kind | null,
): Kind[] => pages.flatMap((page) => of(page) ?? []);

/** The groups of pages for which figures are given: the sets and those above. */
function groupsOf(examples: readonly { page: AnnotatedPage }[]): typeof GROUPS {
  const sets = [...new Set(examples.map(({ page }) => page.folder))];
  return [...sets.map((name): (typeof GROUPS)[number] => [name, ({ folder }) => folder === name]), ...GROUPS];
}

function bodyRowsOf(
  examples: readonly BodyExample[],
  treesFor: (page: AnnotatedPage) => LineTrees | undefined,
  furniture: Furniture,
): BodyRow[] {
  const trained = examples.map((example) => {
    const trees = treesFor(example.page);
    return trees ? trainedScore(example, trees, furniture) : example.rules;
  });
  return groupsOf(examples).map(([group, holds]) => {
    const of = examples.flatMap(({ page }, at) => (holds(page) ? [at] : []));
    return {
      group,
      asked: of.length,
      rules: overall(of.flatMap((at) => examples[at]?.rules ?? [])),
      trained: overall(of.flatMap((at) => trained[at] ?? [])),
    };
  });
}

function rowsOf(
  field: RankedField,
  examples: readonly Example[],
  answers: readonly Answer[],
  least: number,
): CardRow[] {
  const kind = KINDS[field];
  return groupsOf(examples).map(([group, holds]) => ({
    field,
    group,
    rules: figuresOf(
      examples.filter(({ page }) => holds(page)).map(({ ruled }) => ruled),
      kind.several,
    ),
    ranked: figuresOf(
      answers.filter(({ example }) => holds(example.page)).map((answer) => outcomeOf(answer, least, kind)),
      kind.several,
    ),
  }));
}
