/**
 * Aligns a wording with the most similar stretch of a text.
 *
 * The likeness of the wording and a stretch is M / (S + A / 2): M is the weight of the words they share in the same order, S that of
 * the wording, A that of the other words of the stretch. The best stretch of all is found by Dinkelbach's method: while a stretch
 * scores above 0 with M - d(S + A / 2), d becomes its likeness. Each round is a local alignment in which a missing word costs
 * nothing, as S already counts it.
 */

export interface Weighed {
  exact: string;
  weight: number;
}

export interface Alignment {
  likeness: number;
  /** Indices of shared words, in the wording and in the text, ascending. */
  pairs: [number, number][];
}

const STOP = 0;
const SAME = 1;
const MISSING = 2;
const ADDED = 3;

/** An added word counts half as much as a missing one: quotations are shortened more often than they are padded. */
const OF_ADDED = 0.5;

/** Maximum rounds until the likeness is stable; two or three are usual. */
const MOST_ROUNDS = 20;

const EPSILON = 1e-9;

const NO_WORD: Weighed = { exact: '', weight: 0 };

const weightOf = (words: readonly Weighed[]): number => words.reduce((sum, { weight }) => sum + weight, 0);

/** Scratch memory, reused because one question may compare many texts. */
class Table {
  moves = new Uint8Array(1 << 12);
  above = new Float64Array(1 << 6);
  row = new Float64Array(1 << 6);

  /** Clears the row above the first; all moves are overwritten. */
  begin(rows: number, columns: number): void {
    if (rows * columns > this.moves.length) this.moves = new Uint8Array(2 * rows * columns);
    if (columns > this.row.length) {
      this.above = new Float64Array(2 * columns);
      this.row = new Float64Array(2 * columns);
    }
    this.above.fill(0, 0, columns);
  }
}

const TABLE = new Table();

/** The pairs of the stretch with the highest score at likeness `d`; none if all score 0. */
function round(wording: readonly Weighed[], text: readonly Weighed[], d: number): [number, number][] {
  const columns = text.length + 1;
  TABLE.begin(wording.length + 1, columns);
  const { moves } = TABLE;
  let { above, row } = TABLE;
  let [best, bestI, bestJ] = [0, 0, 0];
  for (let i = 0; i < wording.length; i += 1) {
    const { exact, weight } = wording[i] ?? NO_WORD;
    row[0] = 0;
    for (let j = 0; j < text.length; j += 1) {
      const found = text[j] ?? NO_WORD;
      let [score, move] = [above[j + 1] ?? 0, MISSING];
      const added = (row[j] ?? 0) - d * OF_ADDED * found.weight;
      if (added > score) [score, move] = [added, ADDED];
      // Weights are compared first, as comparing numbers is faster than comparing words.
      if (found.weight === weight && found.exact === exact) {
        const same = (above[j] ?? 0) + found.weight;
        if (same >= score) [score, move] = [same, SAME];
      }
      row[j + 1] = score > 0 ? score : 0;
      moves[(i + 1) * columns + j + 1] = score > 0 ? move : STOP;
      if (score > best + EPSILON) [best, bestI, bestJ] = [score, i + 1, j + 1];
    }
    [above, row] = [row, above];
  }
  const pairs: [number, number][] = [];
  let [i, j] = [bestI, bestJ];
  while (i > 0 && j > 0) {
    const move = moves[i * columns + j] ?? STOP;
    if (move === STOP) break;
    if (move === SAME) pairs.push([i - 1, j - 1]);
    if (move !== ADDED) i -= 1;
    if (move !== MISSING) j -= 1;
  }
  return pairs.reverse();
}

function likenessOf(
  wording: readonly Weighed[],
  text: readonly Weighed[],
  pairs: readonly [number, number][],
): number {
  const [first, last] = [pairs[0]?.[1] ?? 0, pairs.at(-1)?.[1] ?? -1];
  const shared = weightOf(pairs.flatMap(([at]) => wording[at] ?? []));
  const added = weightOf(text.slice(first, last + 1)) - shared;
  const whole = weightOf(wording) + OF_ADDED * added;
  return whole > 0 ? shared / whole : 0;
}

const isSame = (a: Weighed, b: Weighed): boolean => a.weight === b.weight && a.exact === b.exact;

/** Index of the first place where the wording occurs word for word in the text; -1 if there is none. */
function placeOf(wording: readonly Weighed[], text: readonly Weighed[]): number {
  const last = text.length - wording.length;
  for (let at = 0; at <= last; at += 1) {
    if (wording.every((word, index) => isSame(word, text[at + index] ?? NO_WORD))) return at;
  }
  return -1;
}

/** The most similar stretch; null if none reaches `floor`. A word has the same weight on both sides. */
export function align(
  wording: readonly Weighed[],
  text: readonly Weighed[],
  floor: number,
): Alignment | null {
  const place = wording.length === 0 ? -1 : placeOf(wording, text);
  if (place >= 0) return { likeness: 1, pairs: wording.map((_, at) => [at, place + at]) };
  let found: Alignment | null = null;
  for (let count = 0; count < MOST_ROUNDS; count += 1) {
    const pairs = round(wording, text, found?.likeness ?? 0);
    const likeness = likenessOf(wording, text, pairs);
    if (likeness <= (found?.likeness ?? 0) + EPSILON) break;
    found = { likeness, pairs };
  }
  return found && found.likeness >= floor ? found : null;
}
