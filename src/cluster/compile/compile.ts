/** Compiles questions to the engine's query language. */
export {
  byDate,
  compile,
  complete,
  fieldQuery,
  loosenessOf,
  type Setting,
  stemTokens,
  wordQuery,
} from './clauses.js';
export { expressionFor } from './expression.js';
export { mentionsQuery } from './mentions.js';
export { nearDays } from './near-date.js';
export {
  alike,
  all,
  any,
  beginning,
  containing,
  EVERYTHING,
  expression,
  inQuotation,
  like,
  missing,
  NOTHING,
  row,
  term,
  terms,
} from './pieces.js';
export { quotationsQuery } from './quotations.js';
