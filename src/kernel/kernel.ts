/** The kernel: loops over all articles, compiled to WebAssembly. */

export { BYTES_OF_TERM, BYTES_OF_WORD, MOST_LANGUAGES } from './list-sizes.js';
export {
  type Address,
  type Kernel,
  kernel,
  newSums,
  newTerms,
  PAGE,
  type Sums,
  type Terms,
} from './module.js';
export { BLOCK, MOST_LOW, PLAIN_CODE } from './position-code.js';
export { inRoom, type Room } from './room.js';
export { BANDS, ROWS } from './shingle-sizes.js';
export { MARK_LEFT, MARK_NODE, MARK_RIGHT, RANGE_BYTES } from './window-marks.js';
