/** JSON files: one article, an array of articles, or one per line. */

export { lastElementStart } from './array-elements.js';
export { readArticleObject } from './article-object.js';
export { arrayOfArticles, readExport } from './read-export.js';
