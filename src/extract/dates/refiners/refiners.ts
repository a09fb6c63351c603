/** The date refiners: they merge drafts, then resolve them against the publication date or the text. */
export { dayBeside } from './day-beside.js';
export { dropOverlaps } from './drop-overlaps.js';
export { dropSets } from './drop-sets.js';
export { joinNeighbours } from './join-neighbours.js';
export { isHistory, resolveInOrder } from './resolve-in-order.js';
export { shareYear } from './share-year.js';
export { widen } from './widen.js';
