/** Reads single articles again, for data that no index stores or that this one was built without. */

export { annotateArticles } from './annotate-articles.js';
export { explainFile } from './explain-file.js';
