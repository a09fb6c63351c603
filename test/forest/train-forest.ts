/** Trains boosted regression trees on the logistic loss: leaf by leaf, each split the one that gains most. */
import { type Forest, LEAF, logistic } from '../../src/forest/forest.js';
import { seeded } from '../bench/generate.js';

export interface Growing {
  trees: number;
  leaves: number;
  rate: number;
  /** Rows that a leaf must have at least. */
  fewest: number;
  /** The share of columns a tree may ask. */
  columns: number;
  seed: number;
}

export const GROWING: Growing = { trees: 150, leaves: 15, rate: 0.06, fewest: 40, columns: 0.8, seed: 7 };

const MOST_BINS = 48;
const STEADY = 1;

/** The values of a column that may split it, and the bin of each row: the number of limits below its value. */
function binned(rows: readonly Float64Array[], column: number): { limits: number[]; bins: Uint8Array } {
  const values = Float64Array.from(rows, (row) => Math.fround(row[column] ?? 0)).sort();
  const distinct = [...new Set(values)];
  const last = distinct.length - 1;
  const limits =
    distinct.length <= MOST_BINS
      ? distinct.slice(0, last)
      : [
          ...new Set(
            Array.from(
              { length: MOST_BINS - 1 },
              (_, at) => values[Math.floor(((at + 1) * values.length) / MOST_BINS)] ?? 0,
            ),
          ),
        ].filter((limit) => limit !== distinct[last]);
  const bins = Uint8Array.from(rows, (row) => {
    const value = Math.fround(row[column] ?? 0);
    let bin = 0;
    while (bin < limits.length && value > (limits[bin] ?? 0)) bin += 1;
    return bin;
  });
  return { limits, bins };
}

interface Split {
  column: number;
  bin: number;
  gain: number;
}

interface GrowingLeaf {
  node: number;
  rows: Int32Array;
  split: Split | null;
}

class TreeGrower {
  readonly nodes: { column: number; limit: number; child: number; value: number }[] = [];
  readonly roots: number[] = [];
  readonly #table;

  constructor(
    rows: readonly Float64Array[],
    private readonly options: Growing,
    private readonly slopes: Float64Array,
    private readonly curves: Float64Array,
  ) {
    const width = rows[0]?.length ?? 0;
    this.#table = Array.from({ length: width }, (_, column) => binned(rows, column));
  }

  /** Adds a tree for the present slopes; calls back with each leaf's rows and value. */
  grow(columns: readonly number[], all: Int32Array, leaf: (rows: Int32Array, value: number) => void): void {
    const root = this.#node();
    this.roots.push(root);
    const open: GrowingLeaf[] = [{ node: root, rows: all, split: this.#bestSplit(all, columns) }];
    while (open.length < this.options.leaves) {
      const next = open.reduce((top, one) => ((one.split?.gain ?? 0) > (top.split?.gain ?? 0) ? one : top));
      if (!next.split) break;
      open.splice(open.indexOf(next), 1);
      for (const child of this.#divide(next, next.split))
        open.push({ ...child, split: this.#bestSplit(child.rows, columns) });
    }
    for (const { node, rows } of open) {
      const value = this.#valueOf(rows);
      const known = this.nodes[node];
      if (known) known.value = value;
      leaf(rows, value);
    }
  }

  #node(): number {
    return this.nodes.push({ column: LEAF, limit: 0, child: 0, value: 0 }) - 1;
  }

  #valueOf(rows: Int32Array): number {
    let slope = 0;
    let curve = 0;
    for (const row of rows) {
      slope += this.slopes[row] ?? 0;
      curve += this.curves[row] ?? 0;
    }
    return Math.fround((-slope / (curve + STEADY)) * this.options.rate);
  }

  #divide({ node, rows }: GrowingLeaf, { column, bin }: Split): { node: number; rows: Int32Array }[] {
    const { limits, bins } = this.#table[column] ?? { limits: [], bins: new Uint8Array(0) };
    const left = this.#node();
    const right = this.#node();
    const known = this.nodes[node];
    if (known) Object.assign(known, { column, limit: Math.fround(limits[bin] ?? 0), child: left });
    const below = (row: number): boolean => (bins[row] ?? 0) <= bin;
    return [
      { node: left, rows: rows.filter(below) },
      { node: right, rows: rows.filter((row) => !below(row)) },
    ];
  }

  #bestSplit(rows: Int32Array, columns: readonly number[]): Split | null {
    if (rows.length < this.options.fewest * 2) return null;
    let best: Split | null = null;
    for (const column of columns) {
      const found = this.#splitOf(rows, column);
      if (found && found.gain > (best?.gain ?? 1e-6)) best = found;
    }
    return best;
  }

  #splitOf(rows: Int32Array, column: number): Split | null {
    const { limits, bins } = this.#table[column] ?? { limits: [], bins: new Uint8Array(0) };
    const slope = new Float64Array(MOST_BINS + 1);
    const curve = new Float64Array(MOST_BINS + 1);
    const count = new Int32Array(MOST_BINS + 1);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      const bin = bins[row] ?? 0;
      slope[bin] = (slope[bin] ?? 0) + (this.slopes[row] ?? 0);
      curve[bin] = (curve[bin] ?? 0) + (this.curves[row] ?? 0);
      count[bin] = (count[bin] ?? 0) + 1;
    }
    const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
    const [slopes, curves] = [sum(slope), sum(curve)];
    const worth = (slope: number, curve: number): number => (slope * slope) / (curve + STEADY);
    let best: Split | null = null;
    let [left, leftCurve, leftCount] = [0, 0, 0];
    for (let bin = 0; bin < limits.length; bin += 1) {
      left += slope[bin] ?? 0;
      leftCurve += curve[bin] ?? 0;
      leftCount += count[bin] ?? 0;
      if (leftCount < this.options.fewest) continue;
      if (rows.length - leftCount < this.options.fewest) break;
      const gain = worth(left, leftCurve) + worth(slopes - left, curves - leftCurve) - worth(slopes, curves);
      if (gain > (best?.gain ?? 0)) best = { column, bin, gain };
    }
    return best;
  }
}

/**
 * @param targets between 0 and 1
 * @param weights how much each row counts; all the same if none are given
 */
export function trainForest(
  rows: readonly Float64Array[],
  targets: Float64Array,
  options: Growing = GROWING,
  weights: Float64Array | null = null,
): Forest {
  const slopes = new Float64Array(rows.length);
  const curves = new Float64Array(rows.length);
  const mean = targets.reduce((sum, value) => sum + value, 0) / Math.max(1, targets.length);
  const base = Math.log(Math.max(mean, 1e-6) / Math.max(1 - mean, 1e-6));
  const sums = new Float64Array(rows.length).fill(base);
  const grower = new TreeGrower(rows, options, slopes, curves);
  const random = seeded(options.seed);
  const all = Int32Array.from(rows.keys());
  const width = rows[0]?.length ?? 0;
  for (let tree = 0; tree < options.trees; tree += 1) {
    for (let row = 0; row < rows.length; row += 1) {
      const probability = logistic(sums[row] ?? 0);
      const weight = weights?.[row] ?? 1;
      slopes[row] = weight * (probability - (targets[row] ?? 0));
      curves[row] = weight * probability * (1 - probability);
    }
    const columns = Array.from({ length: width }, (_, column) => column).filter(
      () => random() < options.columns,
    );
    grower.grow(columns, all, (leaf, value) => {
      for (const row of leaf) sums[row] = (sums[row] ?? 0) + value;
    });
  }
  const { nodes, roots } = grower;
  return {
    roots: Uint16Array.from(roots),
    columns: Uint8Array.from(nodes, ({ column }) => column),
    limits: Float32Array.from(nodes, ({ limit }) => limit),
    children: Uint16Array.from(nodes, ({ child }) => child),
    values: Float32Array.from(nodes, ({ value }) => value),
    base,
  };
}
