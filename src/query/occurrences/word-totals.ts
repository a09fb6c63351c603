/** How often a form occurs in the texts of selected articles, without titles, and how many words those texts have. */

import { inTitle, type PlacedPostings, type Snapshot } from '../../index/index.js';
import { type Address, inRoom, kernel, type Room } from '../../kernel/kernel.js';
import type { Analysis } from '../../model/analysis.js';
import type { WordHits } from '../hits/hits.js';

/** The texts of an article whose words count: standfirst and paragraphs, but not the title. */
export const textsIn = ({ article, body }: Analysis): string[] => [
  ...(article.standfirst === null ? [] : [article.standfirst]),
  ...body.map(({ text }) => text),
];

/** Number of words in the selected texts. */
export function wordsIn({ parts }: Snapshot, selected: Uint8Array): number {
  let sum = 0;
  for (const { segment, base } of parts) {
    const lengths = segment.columns.get('textLength');
    for (let at = 0; at < segment.articles; at += 1) if (selected[base + at] === 1) sum += lengths[at] ?? 0;
  }
  return sum;
}

/** Number of words in one article's text. */
export function lengthOf(snapshot: Snapshot, number: number): number {
  const { segment, base } = snapshot.partOf(number);
  return segment.columns.get('textLength')[number - base] ?? 0;
}

/** Sums the occurrences of a segment's terms in the texts of two sets of its articles. */
export class SideSums {
  readonly #sides: Address;
  readonly #sums: Address;

  /** `sides`: one byte per article of the segment: 1 for the first set, 2 for the second, 3 for both. */
  constructor(
    private readonly room: Room,
    sides: Uint8Array,
  ) {
    this.#sides = room.put(sides);
    this.#sums = room.zeros(16);
  }

  of({ documents, frequencies, count, titles, titled }: PlacedPostings): readonly [a: number, b: number] {
    kernel().addSides(documents, frequencies, count, titles, titled, this.#sides, this.#sums);
    const [a = 0, b = 0] = this.room.doubles(this.#sums, 2);
    return [a, b];
  }
}

/** Occurrences of one form in the selected texts. */
export function occurrencesOf({ parts }: Snapshot, selected: Uint8Array, form: string): number {
  let sum = 0;
  for (const { segment, base } of parts) {
    const entry = segment.find(form);
    if (!entry) continue;
    sum += inRoom((room) => {
      const sums = new SideSums(room, selected.subarray(base, base + segment.articles));
      return sums.of(segment.placePostings(room, entry))[0];
    });
  }
  return sum;
}

/** Occurrences per article number; articles without any are left out. */
export interface CountsByArticle {
  texts: Map<number, number>;
  titles: Map<number, number>;
}

const addTo = (counts: Map<number, number>, number: number, count: number): void => {
  if (count > 0) counts.set(number, (counts.get(number) ?? 0) + count);
};

/** Occurrences of any of the forms in the texts and titles of the articles of `having`. */
export function countsByArticle(
  { parts }: Snapshot,
  having: Uint8Array,
  forms: WordHits['forms'],
): CountsByArticle {
  const counts: CountsByArticle = { texts: new Map(), titles: new Map() };
  for (const { segment, base } of parts) {
    const languages = segment.columns.get('language');
    for (const [form, { languages: wanted }] of forms) {
      const entry = segment.find(form);
      if (!entry) continue;
      const postings = segment.postings(entry);
      for (const [place, document] of postings.documents.entries()) {
        const number = base + document;
        if (having[number] !== 1) continue;
        if (wanted && !wanted.has(segment.languages[(languages[document] ?? 0) - 1] ?? '')) continue;
        const titled = inTitle(postings, place);
        addTo(counts.titles, number, titled);
        addTo(counts.texts, number, (postings.frequencies[place] ?? 0) - titled);
      }
    }
  }
  return counts;
}
