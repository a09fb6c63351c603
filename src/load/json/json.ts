/** JSON files: one article, an array of them, or one a line. */

export { readArticleObject } from './article-object.js';
export { readExport } from './read-export.js';
