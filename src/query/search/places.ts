/** Where the words of a query stand in some articles, any of their forms; title and text each counted by itself. */
import type { Snapshot } from '../../store/snapshot.js';
import { eachPositions } from './positions.js';
import type { WordHits } from './word-hits.js';

export interface Places {
  /** Ascending. */
  inTitle: number[];
  inText: number[];
}

/** A word that answers to more forms has none of them looked up: it was asked for by its beginning. */
export const MOST_FORMS = 64;

/** Of a word that an article lacks. */
export const NOWHERE: Places = { inTitle: [], inText: [] };

const ascending = (a: number, b: number): number => a - b;

function placesOfWord(snapshot: Snapshot, { forms }: WordHits, wanted: Uint8Array): Map<number, Places> {
  const found = new Map<number, Places>();
  if (forms.size > MOST_FORMS) return found;
  for (const form of forms.keys()) {
    eachPositions(snapshot, form, wanted, (number, positions) => {
      const { segment, base } = snapshot.partOf(number);
      const textStart = segment.columns.get('textStart')[number - base] ?? 0;
      const places = found.get(number) ?? { inTitle: [], inText: [] };
      for (const position of positions) {
        if (position < textStart) places.inTitle.push(position);
        else places.inText.push(position);
      }
      found.set(number, places);
    });
  }
  if (forms.size > 1) {
    for (const places of found.values()) {
      places.inTitle.sort(ascending);
      places.inText.sort(ascending);
    }
  }
  return found;
}

export function placesOf(
  snapshot: Snapshot,
  words: readonly WordHits[],
  numbers: readonly number[],
): { of(number: number, word: number): Places } {
  const wanted = new Uint8Array(snapshot.size);
  for (const number of numbers) wanted[number] = 1;
  const found = words.map((word) => placesOfWord(snapshot, word, wanted));
  return { of: (number, word) => found[word]?.get(number) ?? NOWHERE };
}
