/** JSON files: one article, an array of them, or one a line. */
export { readExport } from './read-export.js';
