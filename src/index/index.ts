/** The index of a corpus: open it, build it, verify it, read snapshots of it. */

export type { ReadingOptions } from '../folder/folder.js';
export type { FileAnalysis } from './building/building.js';
export { IndexDamage } from './bytes/bytes.js';
export { comparedTexts } from './compared-texts.js';
export { eachDead } from './live-articles.js';
export { emptySnapshot, memorySnapshot, type PartedAnalysis } from './memory-snapshot.js';
export { OmittedFromIndex } from './omitted.js';
export {
  annotate,
  buildIndex,
  clearIndex,
  type Environment,
  FilesChanged,
  type IndexOptions,
  type IndexReport,
  indexPlace,
  indexSize,
  openIndex,
  requireUnchanged,
  storedSnapshot,
  verifyIndex,
} from './opening/opening.js';
export { readPositions, readShared } from './records/records.js';
export type { ReadTerm, Segment } from './segment.js';
export { BANDS, overlap, ROWS, shingles, sketchOf } from './shingles.js';
export type { Part, Snapshot } from './snapshot.js';
export { writtenAt } from './state/state.js';
export type { StoredArticle } from './stored-article.js';
export {
  type ArticleColumns,
  dayCode,
  type NameList,
  SKETCH,
} from './tables/tables.js';
export {
  type ArticleWords,
  inTitle,
  type PlacedPostings,
  POSITION_GAP,
  type PositionReader,
  readWords,
  type SharedPosition,
  type TermEntry,
  TermNumbers,
  takingForms,
} from './terms/terms.js';
export { speakerKey, type Whole, type WholeWord, wordKey } from './whole.js';

type Building = typeof import('./building/building.js');

/** Loads the file readers lazily, as most questions read no file. */
const building = (): Promise<Building> => import('./building/building.js');

export const analyseFiles: Building['analyseFiles'] = async (...given) =>
  (await building()).analyseFiles(...given);

export const explainFile: Building['explainFile'] = async (...given) =>
  (await building()).explainFile(...given);
