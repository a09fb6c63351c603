/**
 * Loops over all articles of a corpus, in AssemblyScript. A question runs each loop once: in JavaScript that takes V8 some four
 * milliseconds before the loop is compiled, in WebAssembly a fraction of one.
 *
 * Every function takes addresses in the shared memory, aligned to the size of the numbers there. Lengths are trusted; bytes from the
 * index are checked.
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
