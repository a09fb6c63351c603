/** Boosted regression trees: the sum of the trees' values for a row, as a probability. */

export { type Calibration, calibrated } from './calibration.js';
export { readSections, sectionsFile } from './sections.js';

/** All trees in one list of nodes; a tree's first node is at its root, a node's children follow one another. */
export interface Forest {
  roots: Uint16Array;
  /** The column that a node asks; `LEAF` where it has an answer. */
  columns: Uint8Array;
  /** A row goes on to the first child where its value is at most this. */
  limits: Float32Array;
  /** The first child of a node. */
  children: Uint16Array;
  /** A leaf's part of the sum. */
  values: Float32Array;
  base: number;
}

/** The trees of a file, from the bytes of each array. */
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
export function forestSum(
  { roots, columns, limits, children, values, base }: Forest,
  row: Float64Array,
): number {
  let sum = base;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let node = roots[tree] ?? 0;
    for (let column = columns[node] ?? LEAF; column !== LEAF; column = columns[node] ?? LEAF) {
      const below = (row[column] ?? 0) <= (limits[node] ?? 0);
      node = (children[node] ?? 0) + (below ? 0 : 1);
    }
    sum += values[node] ?? 0;
  }
  return sum;
}
