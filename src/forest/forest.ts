/** Boosted regression trees: the sum of the trees' values for a row, and that sum as a probability. */

export { type Calibration, calibrated } from './calibration.js';
export { readSections, sectionsFile } from './sections.js';

/** All trees in one list of nodes. `roots` has the first node of each tree; the two children of a node are adjacent. */
export interface Forest {
  roots: Uint16Array;
  /** The column that a node tests; `LEAF` for a leaf. */
  columns: Uint8Array;
  /** A row continues at the first child if its value is at most this. */
  limits: Float32Array;
  /** The first child of each node. */
  children: Uint16Array;
  /** The value that a leaf adds to the sum. */
  values: Float32Array;
  base: number;
}

/** Reads the trees of a file from the bytes of each array. */
export const readForest = (section: (name: string) => ArrayBuffer, base: number): Forest => ({
  roots: new Uint16Array(section('roots')),
  columns: new Uint8Array(section('columns')),
  limits: new Float32Array(section('limits')),
  children: new Uint16Array(section('children')),
  values: new Float32Array(section('values')),
  base,
});

export const LEAF = 255;

export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** The sum of all trees for a row. */
export const forestSum = (forest: Forest, row: Float64Array): number =>
  sumOf(forest, row, forest.base, 0, forest.roots.length);

/** Sums the values of the trees from `first` to before `last` for a row. */
function sumOf(
  { roots, columns, limits, children, values }: Forest,
  row: Float64Array,
  before: number,
  first: number,
  last: number,
): number {
  let sum = before;
  for (let tree = first; tree < last; tree += 1) {
    let node = roots[tree] ?? 0;
    for (let column = columns[node] ?? LEAF; column !== LEAF; column = columns[node] ?? LEAF) {
      // Arithmetic instead of a branch, which the processor could not predict.
      node = (children[node] ?? 0) + Number((row[column] ?? 0) > (limits[node] ?? 0));
    }
    sum += values[node] ?? 0;
  }
  return sum;
}

const TREES_A_STEP = 10;
/** Exceeds the accumulated rounding error. */
const SLACK = 1e-6;

/** The maximum and minimum that the trees from each step on can add to a sum. */
interface Bounds {
  most: number[];
  least: number[];
}

const known = new WeakMap<Forest, Bounds>();

function boundsOf(forest: Forest): Bounds {
  const bounds = known.get(forest) ?? {
    most: remaining(forest, (values) => Math.max(...values)),
    least: remaining(forest, (values) => Math.min(...values)),
  };
  known.set(forest, bounds);
  return bounds;
}

function remaining({ roots, values }: Forest, extreme: (values: Float32Array) => number): number[] {
  const sums = [0];
  for (let tree = roots.length - 1, sum = 0; tree >= 0; tree -= 1) {
    sum += extreme(values.subarray(roots[tree], roots[tree + 1] ?? values.length));
    if (tree % TREES_A_STEP === 0) sums.unshift(sum);
  }
  return sums;
}

/** The sum of all trees for a row if it may reach `least`; null, without evaluating all trees, if it cannot. */
export function forestSumFrom(forest: Forest, row: Float64Array, least: number): number | null {
  const { most } = boundsOf(forest);
  let sum = forest.base;
  for (let tree = 0, step = 0; tree < forest.roots.length; tree += TREES_A_STEP, step += 1) {
    if (sum + (most[step] ?? 0) < least - SLACK) return null;
    sum = sumOf(forest, row, sum, tree, Math.min(tree + TREES_A_STEP, forest.roots.length));
  }
  return sum;
}

/** Whether the sum of all trees for a row is at least `limit`; stops as soon as that is certain. */
export function reaches(forest: Forest, row: Float64Array, limit: number): boolean {
  const { most, least } = boundsOf(forest);
  let sum = forest.base;
  for (let tree = 0, step = 0; tree < forest.roots.length; tree += TREES_A_STEP, step += 1) {
    if (sum + (most[step] ?? 0) < limit - SLACK) return false;
    if (sum + (least[step] ?? 0) > limit + SLACK) return true;
    sum = sumOf(forest, row, sum, tree, Math.min(tree + TREES_A_STEP, forest.roots.length));
  }
  return sum >= limit;
}
