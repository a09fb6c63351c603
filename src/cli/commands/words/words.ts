/** Entry of the commands about words: where they occur, with what others, how often, and what sets articles apart. */
export { declareCollocations } from './collocations.js';
export { declareCompare } from './compare.js';
export { declareConcordance } from './concordance.js';
export { declareFrequency } from './frequency.js';
