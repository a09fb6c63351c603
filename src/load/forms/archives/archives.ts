/** Files that hold others: compressed ones, and archives of web pages. */
export { compressed } from './compressed.js';
export { WARC } from './warc.js';
