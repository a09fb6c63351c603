/** An article and its cues as columns of numbers, and the templates that make features of them. */
export { AroundCue } from './around-cue.js';
export { type Columns, columnsOf, type Places, placesOf, wordsAt } from './columns.js';
export { hashText } from './hash.js';
export { HashedFeatures } from './hashed-features.js';
export {
  CUE_TEMPLATES,
  compiled,
  PART_TEMPLATES,
  TEMPLATES_HASH,
} from './templates.js';
export { WeightSums } from './weight-sums.js';
export { endingClass } from './word-class.js';
