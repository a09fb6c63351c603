/** The source refiners. */
export { onePerPlace } from './one-per-place.js';
