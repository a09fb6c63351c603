/** Files that contain others: compressed files, and archives of web pages. */
export { compressed, problemsOf, renamed, tooMuch, unpackedName } from './compressed.js';
export { Unpacking } from './unpacking.js';
export { WARC } from './warc.js';
