/** Occurrences of words and phrases: in context, with their neighbours, and by frequency. */
export { logLikelihood, logRatio } from './association.js';
export { type CollocationsOptions, collocations, type FoundCollocates } from './collocations.js';
export { type Comparison, compareSets } from './compare-sets.js';
export { CONCORDANCE, type Concordance, concordance } from './concordance.js';
export { frequencies } from './frequency.js';
export { soughtClauses } from './sought.js';
export { occurrencesOf, wordsIn } from './word-totals.js';
