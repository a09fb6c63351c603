/** Positions of the query words in given articles, counted separately for title and text. */

import type { Segment, Snapshot } from '../../index/index.js';
import { inRoom } from '../../kernel/kernel.js';
import type { WordHits } from './word-hits.js';

export interface Places {
  /** Ascending. */
  inTitle: number[];
  inText: number[];
}

/** Positions of a word that an article lacks. */
export const NOWHERE: Places = { inTitle: [], inText: [] };

/** Adds the positions of a form in given articles of a segment. */
function addPlaces(
  found: Map<number, Places>,
  segment: Segment,
  base: number,
  form: string,
  numbers: Uint32Array,
): void {
  const entry = segment.find(form);
  if (!entry) return;
  const textStart = segment.columns.get('textStart');
  inRoom((room) => {
    const reader = segment.positions(room, entry, segment.placePostings(room, entry));
    for (const number of numbers) {
      if (!reader.seek(number - base)) continue;
      const places = found.get(number) ?? { inTitle: [], inText: [] };
      const behindTitle = textStart[number - base] ?? 0;
      for (const position of reader.positions.subarray(reader.start, reader.end)) {
        if (position < behindTitle) places.inTitle.push(position);
        else places.inText.push(position);
      }
      found.set(number, places);
    }
  });
}

const ascending = (a: number, b: number): number => a - b;

/** `numbers`: ascending. */
function placesOfWord(
  { parts }: Snapshot,
  { forms, manyForms }: WordHits,
  numbers: Uint32Array,
): Map<number, Places> {
  const found = new Map<number, Places>();
  if (manyForms) return found;
  for (const { segment, base } of parts) {
    const inside = numbers.filter((number) => number >= base && number < base + segment.articles);
    for (const form of inside.length > 0 ? forms.keys() : []) addPlaces(found, segment, base, form, inside);
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
  const sorted = Uint32Array.from(numbers).sort();
  const found = words.map((word) => placesOfWord(snapshot, word, sorted));
  return { of: (number, word) => found[word]?.get(number) ?? NOWHERE };
}
