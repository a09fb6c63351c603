/** Files that hold others: compressed ones, and archives of web pages. */
export { compressed, problemsOf, renamed, tooMuch, unpackedName } from './compressed.js';
export { Unpacking } from './unpacking.js';
export { WARC } from './warc.js';
