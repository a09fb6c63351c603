/** One word of a query over the whole corpus: how often each article has it in any of the forms that answer it. */
import { eachDead } from '../../store/segment/live-articles.js';
import { inTitle, type Postings } from '../../store/segment/postings.js';
import type { Snapshot } from '../../store/snapshot.js';
import { TITLE_COUNT } from '../ranking.js';
import { type Answer, expand, type Looseness } from './expand.js';
import { countOf } from './hits.js';

/** What a word counts that stands once, as it is written. */
export const ONCE = 1_000;

/** Arrays have a place for every article of the snapshot. */
export interface WordHits {
  /** How often the article has it, in thousandths: a time in the title counts for more, one of another form for less. */
  counts: Uint32Array;
  /** 1 where the article has the word at all. */
  has: Uint8Array;
  /** Articles that have it and count. */
  articles: number;
  /** The forms that answer it and are there. */
  forms: ReadonlyMap<string, Answer>;
}

/** For each language's number in a segment, whether it is among the ones named; null where all are. */
function languageMask(languages: readonly string[], wanted: Answer['languages']): Uint8Array | null {
  if (wanted === null) return null;
  const mask = Uint8Array.from(['', ...languages], (code) => (wanted.has(code) ? 1 : 0));
  return mask.includes(0) ? mask : null;
}

const weightOf = ({ weight }: Answer): number => Math.round(weight * ONCE);

/** Adds one form's articles of one segment, each time `weight`; `answers`: whether the form does in an article of the segment, null where it does in all. */
function addForm(
  { has, counts }: Pick<WordHits, 'has' | 'counts'>,
  { documents, frequencies, titles }: Postings,
  base: number,
  weight: number,
  answers: ((document: number) => boolean) | null,
): void {
  for (let at = 0; at < documents.length; at += 1) {
    const document = documents[at] ?? 0;
    if (answers !== null && !answers(document)) continue;
    has[base + document] = 1;
    counts[base + document] = (counts[base + document] ?? 0) + (frequencies[at] ?? 0) * weight;
  }
  const more = weight * (TITLE_COUNT - 1);
  for (const [index, place] of titles.places.entries()) {
    const document = documents[place] ?? 0;
    if (answers !== null && !answers(document)) continue;
    counts[base + document] = (counts[base + document] ?? 0) + (titles.counts[index] ?? 0) * more;
  }
}

export function wordHits(snapshot: Snapshot, form: string, looseness: Looseness): WordHits {
  const hits = {
    counts: new Uint32Array(snapshot.size),
    has: new Uint8Array(snapshot.size),
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
      const answers = (document: number): boolean => mask?.[language?.[document] ?? 0] === 1;
      addForm(hits, segment.postings(entry), base, weightOf(answer), mask ? answers : null);
    }
    // Those that no longer count are few, and asking of each article takes longer.
    eachDead(live, (article) => {
      hits.has[base + article] = 0;
      hits.counts[base + article] = 0;
    });
  }
  return { ...hits, articles: countOf(hits.has) };
}

/** How often one article has the word in its title and in its text, in thousandths; what the title's count for more left out. */
export function countsIn(
  snapshot: Snapshot,
  { counts, forms }: WordHits,
  number: number,
): { inTitle: number; inText: number } {
  const { segment, base } = snapshot.partOf(number);
  const language = segment.languages[(segment.columns.get('language')[number - base] ?? 0) - 1] ?? '';
  let title = 0;
  for (const [form, answer] of forms) {
    const entry = segment.find(form);
    if (!entry || answer.languages?.has(language) === false) continue;
    const postings = segment.postings(entry);
    const place = postings.documents.indexOf(number - base);
    if (place >= 0) title += inTitle(postings, place) * weightOf(answer);
  }
  return { inTitle: title, inText: (counts[number] ?? 0) - title * TITLE_COUNT };
}
