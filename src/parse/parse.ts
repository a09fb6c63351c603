/** Parses a source file into an article: its fields, each with evidence, and its body. */

export { explainLines } from './explain.js';
export { knownOutlet } from './fields/fields.js';
export { isOneOf } from './page/page.js';
export { parseArticle } from './parse-article.js';
export type { BodyBlock, ParsedArticle } from './parsed-article.js';
