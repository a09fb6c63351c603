/** The date refiners: they merge drafts, then anchor them in the publication date or in the text. */
export { dropOverlaps } from './drop-overlaps.js';
export { dropSets } from './drop-sets.js';
export { joinNeighbours } from './join-neighbours.js';
export { resolveInOrder } from './resolve-in-order.js';
export { shareYear } from './share-year.js';
export { widen } from './widen.js';
