/** Web pages: parsed by linkedom, reduced to the article by Readability, then turned into text. */
export { decodeDeclared } from './declared-encoding.js';
export { htmlText, readSavedPage } from './read-page.js';
