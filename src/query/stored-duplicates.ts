/** Near-duplicates among indexed articles, from their stored sketches. */
import { comparedTexts, SKETCH, type Snapshot, shingles } from '../index/index.js';
import { findRepeats } from './duplicates.js';

/** Maps the number of each repeated article to its original. */
export type Originals = ReadonlyMap<number, number>;

/** A code after every day. */
const UNDATED = 99_999_999;

/** Orders by publication day, dated before undated, then in corpus order. */
function isEarlier(snapshot: Snapshot, a: number, b: number): boolean {
  const day = (number: number): number => {
    const { segment, base } = snapshot.partOf(number);
    return segment.columns.get('firstDay')[number - base] || UNDATED;
  };
  const [dayA, dayB] = [day(a), day(b)];
  return dayA === dayB ? snapshot.compare(a, b) < 0 : dayA < dayB;
}

/** In articles. With fewer, comparing them is as fast as reading the stored result. */
const WORTH_KEEPING = 500;

/** As stored beside the index, or computed now. */
export function storedOriginals(snapshot: Snapshot): Originals {
  const kept = snapshot.keptRepeats();
  if (kept) return kept;
  const found = comparedOriginals(snapshot);
  if (snapshot.articles >= WORTH_KEEPING) snapshot.keepRepeats(found);
  return found;
}

/** Reads only the texts whose sketches agree in a band. */
const comparedOriginals = (snapshot: Snapshot): Originals =>
  findRepeats([...snapshot.order], {
    look: (number) => {
      const { segment, base } = snapshot.partOf(number);
      const at = number - base;
      return {
        runs: segment.columns.get('runs')[at] ?? 0,
        sketch: segment.columns.get('sketch').subarray(at * SKETCH, (at + 1) * SKETCH),
        set: () => new Set(shingles(comparedTexts(snapshot.article(number)))),
      };
    },
    isEarlier: (a, b) => isEarlier(snapshot, a, b),
  });

/** Keeps the earliest selected article of each group of duplicates. */
export function onceEach(snapshot: Snapshot, selected: Uint8Array, originals: Originals): Uint8Array {
  const chosen = new Map<number, number>();
  for (const number of snapshot.order) {
    if (selected[number] !== 1) continue;
    const original = originals.get(number) ?? number;
    const known = chosen.get(original);
    if (known === undefined || isEarlier(snapshot, number, known)) chosen.set(original, number);
  }
  return selected.map((one, number) =>
    one === 1 && chosen.get(originals.get(number) ?? number) === number ? 1 : 0,
  );
}
