/** Term frequency of one query word in every article, over all forms that match it. */

import { eachDead, inTitle, type Part, type Snapshot, type TermEntry, wordKey } from '../../index/index.js';
import { type Address, inRoom, kernel } from '../../kernel/kernel.js';
import { TITLE_COUNT } from '../ranking.js';
import { type AnsweringForm, expand, type Looseness } from './expand.js';

/** Count of one occurrence of the exact form. */
export const ONCE = 1_000;

/** Arrays are indexed by article number in the snapshot. */
export interface WordHits {
  /** Weighted frequency in thousandths: title occurrences count more, other forms less. */
  counts: Uint32Array;
  /** 1 if the article contains the word at all. */
  has: Uint8Array;
  /** Live articles that contain it. */
  articles: number;
  /** The indexed forms that match it. */
  forms: ReadonlyMap<string, AnsweringForm>;
  /** Whether there are too many forms to look up positions, as a prefix may have. */
  manyForms: boolean;
}

/** With more forms than this, as of prefixes, positions are not looked up. */
export const MOST_FORMS = 64;

/** For each language number of a segment, whether it is in `wanted`; null if all are. */
function languageMask(languages: readonly string[], wanted: AnsweringForm['languages']): Uint8Array | null {
  if (wanted === null) return null;
  const mask = Uint8Array.from(['', ...languages], (code) => (wanted.has(code) ? 1 : 0));
  return mask.includes(0) ? mask : null;
}

/** Weight of one occurrence, in thousandths. */
export const weightOf = ({ weight }: AnsweringForm): number => Math.round(weight * ONCE);

/** A word's arrays in the kernel's memory. */
interface PlacedHits {
  has: Address;
  counts: Address;
}

/** Adds one form's articles of one segment. */
function addForm(
  { has, counts }: PlacedHits,
  { segment, base }: Part,
  entry: TermEntry,
  answer: AnsweringForm,
): void {
  const mask = languageMask(segment.languages, answer.languages);
  const weight = weightOf(answer);
  inRoom((room) => {
    const { documents, frequencies, count, titles, titled } = segment.placePostings(room, entry);
    kernel().addForm(
      documents,
      frequencies,
      count,
      titles,
      titled,
      weight,
      weight * (TITLE_COUNT - 1),
      mask ? room.put(mask) : 0,
      mask?.length ?? 0,
      mask ? room.put(segment.columns.get('language')) : 0,
      has + base,
      counts + base * 4,
    );
  });
}

export function wordHits(snapshot: Snapshot, form: string, looseness: Looseness): WordHits {
  const { size } = snapshot;
  const forms = new Map<string, AnsweringForm>();
  const wanted = expand(snapshot, form, looseness);
  return inRoom((room) => {
    const placed = { has: room.zeros(size), counts: room.zeros(size * 4) };
    for (const part of snapshot.parts) {
      for (const [other, answer] of wanted) {
        const entry = part.segment.find(other);
        if (!entry) continue;
        forms.set(other, answer);
        addForm(placed, part, entry, answer);
      }
    }
    const has = room.bytes(placed.has, size);
    const counts = room.numbers(placed.counts, size);
    let articles = kernel().countOf(placed.has, size);
    // Tombstoned articles are few; checking every article would take longer.
    for (const { base, live } of snapshot.parts) {
      eachDead(live, (article) => {
        articles -= has[base + article] ?? 0;
        has[base + article] = 0;
        counts[base + article] = 0;
      });
    }
    const known = snapshot.whole?.words.get(wordKey(form, looseness));
    return { has, counts, forms, articles, manyForms: forms.size > MOST_FORMS, ...known };
  });
}

/** Frequency of the word in one article's title and text, in thousandths, without the title weight. */
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
