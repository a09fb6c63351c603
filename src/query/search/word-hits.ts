/** One word of a query over the whole corpus: how often each article has it in any of the forms that answer it. */
import type { Postings } from '../../store/segment/postings.js';
import type { Snapshot } from '../../store/snapshot.js';
import { TITLE_COUNT } from '../ranking.js';
import { type Answer, expand, type Looseness } from './expand.js';

/** What a word counts that stands once, as it is written. */
export const ONCE = 1_000;

/** Arrays have a place for every article of the snapshot. */
export interface WordHits {
  /** In thousandths, as other forms than the word's own count for less. */
  inTitle: Uint32Array;
  /** Outside the title. */
  inText: Uint32Array;
  /** 1 where the article has the word at all. */
  has: Uint8Array;
  /** Articles that have it and count. */
  articles: number;
  /** The forms that answer it and are there. */
  forms: ReadonlyMap<string, Answer>;
}

/** How often an article has the word, each time in the title counting for more. */
export const frequencyIn = ({ inTitle, inText }: WordHits, number: number): number =>
  ((inTitle[number] ?? 0) * TITLE_COUNT + (inText[number] ?? 0)) / ONCE;

/** For each language's number in a segment, whether it is among the ones named; null where all are. */
function languageMask(languages: readonly string[], wanted: Answer['languages']): Uint8Array | null {
  if (wanted === null) return null;
  const mask = Uint8Array.from(['', ...languages], (code) => (wanted.has(code) ? 1 : 0));
  return mask.includes(0) ? mask : null;
}

/** Adds one form's articles of one segment, each time `weight`; `counts`: whether an article of the segment counts, null where all do. */
function addForm(
  hits: WordHits,
  { documents, frequencies, inTitle }: Postings,
  base: number,
  weight: number,
  counts: ((document: number) => boolean) | null,
): void {
  for (let at = 0; at < documents.length; at += 1) {
    const document = documents[at] ?? 0;
    if (counts !== null && !counts(document)) continue;
    const number = base + document;
    const title = inTitle[at] ?? 0;
    if (hits.has[number] === 0) {
      hits.has[number] = 1;
      hits.articles += 1;
    }
    if (title > 0) hits.inTitle[number] = (hits.inTitle[number] ?? 0) + title * weight;
    hits.inText[number] = (hits.inText[number] ?? 0) + ((frequencies[at] ?? 0) - title) * weight;
  }
}

export function wordHits(snapshot: Snapshot, form: string, looseness: Looseness): WordHits {
  const hits = {
    inTitle: new Uint32Array(snapshot.size),
    inText: new Uint32Array(snapshot.size),
    has: new Uint8Array(snapshot.size),
    articles: 0,
    forms: new Map<string, Answer>(),
  };
  const wanted = expand(snapshot, form, looseness);
  for (const { segment, base, live } of snapshot.parts) {
    for (const [other, answer] of wanted) {
      const entry = segment.find(other);
      if (!entry) continue;
      hits.forms.set(other, answer);
      const mask = languageMask(segment.languages, answer.languages);
      const language = mask && segment.columns.get('language');
      const counts = (document: number): boolean =>
        (live === null || live[document] === 1) &&
        (mask === null || language === null || mask[language[document] ?? 0] === 1);
      addForm(
        hits,
        segment.postings(entry),
        base,
        Math.round(answer.weight * ONCE),
        live || mask ? counts : null,
      );
    }
  }
  return hits;
}
