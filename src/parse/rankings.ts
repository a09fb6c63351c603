/** The shipped rankers with the features they were trained on. Each is read when a page first needs it. */
import { AUTHOR_FEATURES, PUBLISHER_FEATURES } from './fields/fields.js';
import { HEADLINE_FEATURES, LINE_FEATURES, type PageModels } from './page/page.js';
import { type Ranking, shippedFurniture, shippedLineTrees, shippedRanker } from './ranking/ranking.js';

const namesOf = (features: readonly { name: string }[]): string[] => features.map(({ name }) => name);

/** The feature names of each ranker, in column order. */
export const RANKED = {
  headline: namesOf(HEADLINE_FEATURES),
  publisher: namesOf(PUBLISHER_FEATURES),
  authors: namesOf(AUTHOR_FEATURES),
} as const;

export const rankingOf = (field: keyof typeof RANKED): Ranking => ({
  ranker: shippedRanker(field, RANKED[field]),
  furniture: shippedFurniture(),
});

/** The feature names of a line, by which trees decide whether it belongs to the story. */
export const LINE_COLUMNS: readonly string[] = namesOf(LINE_FEATURES);

export const PAGE_MODELS: PageModels = {
  headline: () => rankingOf('headline'),
  body: () => ({ ...shippedLineTrees(LINE_COLUMNS), furniture: shippedFurniture() }),
};
