/** The names on a page that may be its publisher's, and the kinds of places where each occurs. */
import type { Range } from '../../../text/range.js';
import { outletKey } from '../outlets.js';

export interface Candidate {
  key: string;
  name: string;
  /** Occurrences by the id of a phrase in `patterns.ts`, or by a place that `WORTH` lists. */
  places: Map<string, number>;
  /** Occurrences in all places. */
  total: number;
  /** Indexes of the first and last line that it occurs in. */
  first: number;
  last: number;
  /** Range of its best place so far. */
  range: Range;
  worth: number;
}

/** How strong the evidence of each place is. It decides which names to examine and which line to give as evidence. */
const WORTH: Readonly<Record<string, number>> = {
  notice: 5,
  'notice-cut': 5,
  phrase: 3,
  owner: 3,
  top: 3,
  domain: 2,
  handle: 2,
  'title-tail': 4,
  foot: 2,
  alone: 0.8,
  'short-line': 0.8,
  capitalised: 0.5,
  credit: 0.5,
  origin: 1,
};
const PATTERN_WORTH = 4;

const CHARACTERS_LEAST = 2;
const CHARACTERS_MOST = 45;
const WORDS_MOST = 6;

const EDGES = /^[^\p{L}\p{N}]{1,9}|[^\p{L}\p{N}!?]{1,9}$/gu;
const DOMAIN_END =
  /\.(?:com|org|net|info|news|tv|co\.uk|co|uk|de|at|ch|fr|es|it|nl|be|pt|eu|in|ca|au|ie|com\.br|com\.au)$/iu;

/** One key for all forms of a name: "The Daily Doe", "dailydoe.com". */
export const publisherKey = (name: string): string =>
  outletKey(name.replace(DOMAIN_END, '')).replace(/^the(?=.{4})/u, '');

/** Occurrences of one spelling of a name; usually all in one kind of place. */
interface Written {
  place: string;
  count: number;
  /** Occurrences in other places; null while there are none. */
  others: Map<string, number> | null;
  first: number;
  last: number;
  range: Range;
  worth: number;
}

/** Collects occurrences by name. Most names occur once, in passing, and are never examined. */
export class Candidates {
  readonly #written = new Map<string, Written>();

  add(written: string, place: string, index: number, range: Range): void {
    if (written.length < CHARACTERS_LEAST || written.length > CHARACTERS_MOST + 5) return;
    const known = this.#written.get(written);
    const worth = WORTH[place] ?? PATTERN_WORTH;
    if (!known) {
      this.#written.set(written, { place, count: 1, others: null, first: index, last: index, range, worth });
      return;
    }
    if (known.place === place) known.count += 1;
    else {
      known.others ??= new Map();
      known.others.set(place, (known.others.get(place) ?? 0) + 1);
    }
    known.last = index;
    if (worth <= known.worth) return;
    known.worth = worth;
    known.range = range;
  }

  /** The `count` candidates with the most evidence. */
  best(count: number): Candidate[] {
    const byKey = new Map<string, Candidate>();
    for (const [written, found] of this.#written) {
      if (found.count === 1 && found.others === null && found.worth < WORTH_ALONE) continue;
      const name = nameIn(written);
      const key = name === null ? '' : publisherKey(name);
      if (name === null || key.length < CHARACTERS_LEAST || /^\d+$/u.test(key)) continue;
      const known = byKey.get(key);
      if (known) addTo(known, name, found);
      else byKey.set(key, candidateOf(key, name, found));
    }
    return [...byKey.values()]
      .map((candidate) => ({ candidate, sum: evidenceOf(candidate) }))
      .sort((a, b) => b.sum - a.sum || a.candidate.first - b.candidate.first)
      .slice(0, count)
      .map(({ candidate }) => {
        candidate.total = [...candidate.places.values()].reduce((sum, times) => sum + times, 0);
        return candidate;
      });
  }
}

/** Minimum worth of a name that occurs once. */
const WORTH_ALONE = 1;

function nameIn(written: string): string | null {
  const name = written.replace(EDGES, '');
  if (name.length < CHARACTERS_LEAST || name.length > CHARACTERS_MOST) return null;
  return name.split(/\s+/u, WORDS_MOST + 1).length > WORDS_MOST ? null : name;
}

function candidateOf(key: string, name: string, found: Written): Candidate {
  const { first, last, worth } = found;
  const { start, end } = found.range;
  const candidate = { key, name, places: new Map(), total: 0, first, last, range: { start, end }, worth };
  addPlaces(candidate, found);
  return candidate;
}

function addPlaces({ places }: Candidate, { place, count, others }: Written): void {
  places.set(place, (places.get(place) ?? 0) + count);
  for (const [other, times] of others ?? []) places.set(other, (places.get(other) ?? 0) + times);
}

/** Adds another spelling of the same name. */
function addTo(known: Candidate, name: string, found: Written): void {
  addPlaces(known, found);
  known.first = Math.min(known.first, found.first);
  known.last = Math.max(known.last, found.last);
  if (formOf(name) > formOf(known.name)) known.name = name;
  if (found.worth <= known.worth) return;
  known.worth = found.worth;
  known.range = { start: found.range.start, end: found.range.end };
}

const SAME_PLACE = 4;

const evidenceOf = ({ places }: Candidate): number =>
  [...places].reduce(
    (sum, [place, count]) => sum + (WORTH[place] ?? PATTERN_WORTH) * Math.min(count, SAME_PLACE),
    0,
  );

/** Ranks spellings: mixed case before capitals, those before lower case, and addresses last. */
const formOf = (name: string): number =>
  (/\p{Ll}/u.test(name) && /\p{Lu}/u.test(name) ? 4 : 0) +
  (DOMAIN_END.test(name) ? 0 : 2) +
  (/^the\s/iu.test(name) ? 1 : 0);
