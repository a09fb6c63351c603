/**
 * Loops over all articles of a corpus, in AssemblyScript: a question runs each of them once, which takes V8 some four
 * milliseconds in JavaScript before it has compiled it, and a fraction of one in WebAssembly.
 *
 * Every function takes addresses in the memory they share, that of a number at a multiple of its size, and trusts lengths;
 * what bytes of the index say is checked.
 */
export { best, roomForBest } from './best';
export { checksum } from './checksum';
export { writeLists } from './lists';
export {
  endOf,
  largestBlock,
  openReader,
  readAt,
  readSought,
  seek,
  sizeOfReader,
  startOf,
} from './places';
export { addForm, addSides, readPostings } from './postings';
export { inRow } from './rows';
export { addNorms, addWord } from './scores';
export { both, countOf, either, numbersOf, without } from './sets';
export { hasForeign, hashRuns, hashWords, sketchRuns } from './shingles';
export { countInWindows, hasWindows, markShared, markWindows, rangesOf, sizeOfBlock } from './windows';
