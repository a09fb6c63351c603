/** Entry point of the commands about words: where they occur, with which others, how often, and which ones distinguish articles. */
export { declareCollocations } from './collocations.js';
export { declareCompare } from './compare.js';
export { declareConcordance } from './concordance.js';
export { declareFrequency } from './frequency.js';
