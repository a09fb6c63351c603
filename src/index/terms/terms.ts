/** The inverted index of a segment: sorted terms, posting lists, positions, stems. */
export {
  type ArticleWords,
  POSITION_GAP,
  readWords,
  type SharedPosition,
  takingForms,
  type WordSink,
} from './article-words.js';
export { PositionReader, placePositions } from './position-reader.js';
export { PositionsWriter } from './positions.js';
export {
  inTitle,
  type PlacedPostings,
  type Postings,
  PostingsWriter,
  placePostings,
  postingsOf,
} from './postings.js';
export { SortedStrings, type StringEntry } from './sorted-strings.js';
export { decodeForms, encodeForms, stemKey } from './stem-groups.js';
export { decodeTerm, type TermEntry } from './term-entry.js';
export { TermNumbers } from './term-numbers.js';
export { TermsWriter, writeTerms } from './write-terms.js';
