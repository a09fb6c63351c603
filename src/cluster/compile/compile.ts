/** Compiles questions to the engine's query language. */
export { compile, complete, fieldQuery, loosenessOf, type Setting, wordQuery } from './clauses.js';
export { mentionsQuery } from './mentions.js';
export { nearDays } from './near-date.js';
export {
  alike,
  all,
  any,
  beginning,
  containing,
  EVERYTHING,
  inQuotation,
  like,
  NOTHING,
  row,
  term,
  terms,
} from './pieces.js';
export { quotationsQuery } from './quotations.js';
