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

/** Adds the occurrences of a term of one segment, whose first article has the number `base`, to a sum for each of the selections. */
export function addOccurrences(
  postings: Postings,
  base: number,
  selections: readonly Uint8Array[],
  sums: Float64Array,
): void {
  const { documents, frequencies, titles } = postings;
  const hasTitles = titles.places.length > 0;
  for (const [place, document] of documents.entries()) {
    for (const [at, selected] of selections.entries()) {
      if (selected[base + document] !== 1) continue;
      sums[at] = (sums[at] ?? 0) + (frequencies[place] ?? 0) - (hasTitles ? inTitle(postings, place) : 0);
    }
  }
}

/** Occurrences of one form in the selected texts. */
export function occurrencesOf({ parts }: Snapshot, selected: Uint8Array, form: string): number {
  const sums = new Float64Array(1);
  for (const part of parts) {
    const entry = part.segment.find(form);
    if (entry) addOccurrences(part.segment.postings(entry), part.base, [selected], sums);
  }
  return sums[0] ?? 0;
}

/** Occurrences of any of the forms in the text, or in the title, of each article of `having` that has some there. */
export function countsByArticle(
  { parts }: Snapshot,
  having: Uint8Array,
  forms: WordHits['forms'],
  where: 'text' | 'title' = 'text',
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { segment, base } of parts) {
    const languages = segment.columns.get('language');
    for (const [form, { languages: wanted }] of forms) {
      const entry = segment.find(form);
      const postings = entry && segment.postings(entry);
      for (const [place, document] of postings?.documents.entries() ?? []) {
        const number = base + document;
        if (having[number] !== 1) continue;
        if (wanted && !wanted.has(segment.languages[(languages[document] ?? 0) - 1] ?? '')) continue;
        if (!postings) continue;
        const titled = inTitle(postings, place);
        const count = where === 'title' ? titled : (postings.frequencies[place] ?? 0) - titled;
        if (count > 0) counts.set(number, (counts.get(number) ?? 0) + count);
      }
    }
  }
  return counts;
}
