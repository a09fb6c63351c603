/** How often a form occurs in texts of selected articles, titles left out, and how many words those have. */

import { inTitle, type Postings, type Snapshot } from '../../index/index.js';
import type { Analysis } from '../../model/analysis.js';
import type { WordHits } from '../hits/hits.js';

/** The texts of an article whose words count: standfirst and paragraphs, without the title. */
export const textsIn = ({ article, body }: Analysis): string[] => [
  ...(article.standfirst === null ? [] : [article.standfirst]),
  ...body.map(({ text }) => text),
];

/** Words of the selected texts. */
export function wordsIn({ parts }: Snapshot, selected: Uint8Array): number {
  let sum = 0;
  for (const { segment, base } of parts) {
    const lengths = segment.columns.get('textLength');
    for (let at = 0; at < segment.articles; at += 1) if (selected[base + at] === 1) sum += lengths[at] ?? 0;
  }
  return sum;
}

/** Words of one article's text. */
export function lengthOf(snapshot: Snapshot, number: number): number {
  const { segment, base } = snapshot.partOf(number);
  return segment.columns.get('textLength')[number - base] ?? 0;
}

/**
 * Adds the occurrences of a term of one segment, whose first article has the number `base`, to the sums of two sets. `sides`: by
 * article, 1 for the first set, 2 for the second, 3 for both. Runs over all postings of a corpus, so it is written for speed.
 */
export function addOccurrences(
  postings: Postings,
  base: number,
  sides: Uint8Array,
  sums: Float64Array,
): void {
  const { documents, frequencies, titles } = postings;
  const hasTitles = titles.places.length > 0;
  let [first, second] = [0, 0];
  for (let place = 0; place < documents.length; place += 1) {
    const side = sides[base + (documents[place] ?? 0)] ?? 0;
    if (side === 0) continue;
    const count = (frequencies[place] ?? 0) - (hasTitles ? inTitle(postings, place) : 0);
    if ((side & 1) !== 0) first += count;
    if ((side & 2) !== 0) second += count;
  }
  sums[0] = (sums[0] ?? 0) + first;
  sums[1] = (sums[1] ?? 0) + second;
}

/** Occurrences of one form in the selected texts. */
export function occurrencesOf({ parts }: Snapshot, selected: Uint8Array, form: string): number {
  const sums = new Float64Array(2);
  for (const part of parts) {
    const entry = part.segment.find(form);
    if (entry) addOccurrences(part.segment.postings(entry), part.base, selected, sums);
  }
  return sums[0] ?? 0;
}

/** How often articles have some words, by number; those without are left out. */
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
