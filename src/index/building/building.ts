/** Builds and updates an index: analyses files in worker threads, writes and merges segments. */

export { annotateArticles, explainFile } from './again/again.js';
export { analyseFiles, type FileAnalysis } from './analyse-files.js';
export { update } from './update.js';
