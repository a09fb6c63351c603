/** The shipped rankers with the features they were trained on. Each is read when a page first needs it. */
import { AUTHOR_FEATURES, PUBLISHER_FEATURES } from './fields/fields.js';
import { HEADLINE_FEATURES } from './page/page.js';
import { type Ranking, shippedFurniture, shippedRanker } from './ranking/ranking.js';

const namesOf = (features: readonly { name: string }[]): string[] => features.map(({ name }) => name);

/** The names of the features of each ranker, in the order of their columns. */
export const RANKED = {
  headline: namesOf(HEADLINE_FEATURES),
  publisher: namesOf(PUBLISHER_FEATURES),
  authors: namesOf(AUTHOR_FEATURES),
} as const;

export const rankingOf = (field: keyof typeof RANKED): Ranking => ({
  ranker: shippedRanker(field, RANKED[field]),
  furniture: shippedFurniture(),
});
