/** Reads single articles again, for what no index stores or this one was built without. */

export { annotateArticles } from './annotate-articles.js';
export { explainFile } from './explain-file.js';
