/** Articles that match each clause of a query, one byte per article. */

export { byField } from './article-hits.js';
export { ClauseHits, type Widening } from './clause-hits.js';
export { expand, formCount, type KnownForms, type Looseness, MOST_EXPANDED } from './expand.js';
export { both, countOf, numbersOf } from './hit-sets.js';
export { inRowAmong, LONGEST } from './phrase-hits.js';
export { NOWHERE, type Places, placesOf } from './places.js';
export { countsIn, MOST_FORMS, ONCE, type WordHits, weightOf } from './word-hits.js';
