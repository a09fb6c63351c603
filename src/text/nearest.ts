/** Finds the closest match for a misspelt name. */
import { editDistance } from './edit-distance.js';
import { foldSpaces } from './fold.js';

/** Null if no name is within a distance of a third of the longer name's length. */
export function nearest(wanted: string, names: readonly string[]): string | null {
  const key = foldSpaces(wanted).slice(0, 200);
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const other = foldSpaces(name).slice(0, 200);
    const edits = editDistance(key, other);
    if (edits < least && edits * 3 <= Math.max(key.length, other.length)) {
      best = name;
      least = edits;
    }
  }
  return best;
}
