/** Opens and maintains an index: location, lock, freshness of its files. */

export { annotate } from './annotate.js';
export { type Environment, indexPlace } from './location.js';
export {
  buildIndex,
  clearIndex,
  type IndexOptions,
  type IndexReport,
  indexSize,
  verifyIndex,
} from './maintenance.js';
export { openIndex, storedSnapshot } from './open-index.js';
export { FilesChanged, requireUnchanged } from './shown-files.js';
