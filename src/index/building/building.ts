/** Builds and updates an index: analyses files in worker threads, writes and merges segments. */

export { analyseFiles, type FileAnalysis } from './analyse-files.js';
export { explainFile } from './explain-file.js';
export { update } from './update.js';
