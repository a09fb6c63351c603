/**
 * Selects the articles whose quotations may contain enough of a wording, from the index only: first by the words of the article, then
 * by those inside its quotations.
 */
import { type Part, readPositions, type Snapshot } from '../../index/index.js';
import { inRoom } from '../../kernel/kernel.js';
import { formsOf, joined } from '../../text/words.js';
import type { WeightOf, Wording } from './compare.js';

/** A word of the wording, with the total weight of its occurrences there. */
interface Sought {
  forms: string[];
  weight: number;
}

function soughtIn({ words }: Wording, weight: WeightOf): Sought[] {
  const found = new Map<string, Sought>();
  for (const word of words) {
    const own = word.parts.reduce((sum, { exact }) => sum + weight(exact), 0);
    const known = found.get(joined(word));
    found.set(joined(word), { forms: formsOf(word), weight: own + (known?.weight ?? 0) });
  }
  return [...found.values()];
}

/** The words of a wording, and the minimum weight of those that must occur together for a given share of it. */
export function neededFor(
  wording: Wording,
  weight: WeightOf,
  share: number,
): { sought: Sought[]; enough: number } {
  const sought = soughtIn(wording, weight);
  return { sought, enough: sought.reduce((sum, one) => sum + one.weight, 0) * share - 1e-9 };
}

/** Marks the articles that contain one of the forms. */
function withAny({ parts, size }: Snapshot, forms: readonly string[]): Uint8Array {
  const found = new Uint8Array(size);
  for (const { segment, base } of parts) {
    for (const form of forms) {
      const entry = segment.find(form);
      if (!entry) continue;
      for (const document of segment.postings(entry).documents) found[base + document] = 1;
    }
  }
  return found;
}

/** The weight of the words that each article contains. */
function sharedWeights(snapshot: Snapshot, sought: readonly Sought[]): Float64Array {
  const shared = new Float64Array(snapshot.size);
  for (const { forms, weight } of sought) {
    const found = withAny(snapshot, forms);
    for (let at = found.indexOf(1); at !== -1; at = found.indexOf(1, at + 1)) {
      shared[at] = (shared[at] ?? 0) + weight;
    }
  }
  return shared;
}

/** The quoted stretches of one article, and what they contain. */
interface Quoted {
  /** Article number within the segment. */
  document: number;
  /** Start and end of each stretch, by position. */
  bounds: readonly number[];
  /** The weight of the sought words in each stretch. */
  shared: Float64Array;
  /** The word last counted in each stretch. */
  counted: Int32Array;
}

function quotedIn({ segment }: Part, document: number): Quoted {
  const bounds = readPositions(segment.places, document, 'quoted');
  const stretches = bounds.length / 2;
  const counted = new Int32Array(stretches).fill(-1);
  return { document, bounds, shared: new Float64Array(stretches), counted };
}

/** Counts a word once in each stretch that contains one of the ascending positions. */
function addWord(
  { bounds, shared, counted }: Quoted,
  places: Uint32Array,
  word: number,
  weight: number,
): void {
  let at = 0;
  for (const place of places) {
    while (at < counted.length && (bounds[2 * at + 1] ?? 0) <= place) at += 1;
    if (at === counted.length) return;
    if ((bounds[2 * at] ?? 0) > place || counted[at] === word) continue;
    counted[at] = word;
    shared[at] = (shared[at] ?? 0) + weight;
  }
}

function addWords({ segment }: Part, sought: readonly Sought[], articles: readonly Quoted[]): void {
  for (const [word, { forms, weight }] of sought.entries()) {
    for (const form of forms) {
      const entry = segment.find(form);
      if (!entry) continue;
      inRoom((room) => {
        const reader = segment.positions(room, entry, segment.placePostings(room, entry));
        for (const quoted of articles) {
          if (!reader.seek(quoted.document)) continue;
          addWord(quoted, reader.positions.subarray(reader.start, reader.end), word, weight);
        }
      });
    }
  }
}

/** A quotation has two stretches if its cue is between them; another stretch may come in between. */
const WITHIN = 3;

function most(shared: Float64Array): number {
  let best = 0;
  for (let at = 0; at < shared.length; at += 1) {
    let sum = 0;
    for (let next = at; next < at + WITHIN; next += 1) sum += shared[next] ?? 0;
    best = Math.max(best, sum);
  }
  return best;
}

/** The selected articles whose quotations may contain this share of the wording, by weight. */
export function candidates(
  snapshot: Snapshot,
  selected: Uint8Array,
  wording: Wording,
  weight: WeightOf,
  share: number,
): Uint8Array {
  const { sought, enough } = neededFor(wording, weight, share);
  const shared = sharedWeights(snapshot, sought);
  const found = new Uint8Array(snapshot.size);
  for (const part of snapshot.parts) {
    const { segment, base } = part;
    const articles: Quoted[] = [];
    for (let document = 0; document < segment.articles; document += 1) {
      const number = base + document;
      if (selected[number] === 1 && (shared[number] ?? 0) >= enough) articles.push(quotedIn(part, document));
    }
    addWords(part, sought, articles);
    for (const { document, shared } of articles) if (most(shared) >= enough) found[base + document] = 1;
  }
  return found;
}
