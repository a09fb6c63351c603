/** Where the corpus is that a user means: a folder, one file, standard input. */

export { type CorpusPlace, checkedPlace, configurationFor, corpusPlace } from './corpus-place.js';
export { findCorpusFolder } from './find-corpus-folder.js';
export { type KeptStream, keepStream, MAX_STREAM_BYTES } from './kept-stream.js';
