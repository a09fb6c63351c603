/** Locates the corpus the user means: a folder, a single file, or standard input. */

export { type CorpusPlace, checkedPlace, configurationFor, corpusPlace } from './corpus-place.js';
export { findCorpusFolder } from './find-corpus-folder.js';
export { type KeptStream, keepStream, MAX_STREAM_BYTES } from './kept-stream.js';
