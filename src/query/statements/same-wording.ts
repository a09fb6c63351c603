/** Decides whether two quotations report the same utterance, by their words in order, their speakers and their days. */
import { align } from '../like/like.js';
import { NOT, type Stem, weightOf } from './content.js';
import type { Said } from './said.js';
import { isSurname, type Relation, relationOf, type Speaking } from './speaking.js';

/** Reports within this many days of each other are on the same occasion. */
const NEAR_DAYS = 10;

interface Limit {
  /** Minimum likeness, and minimum number of shared content words. */
  likeness: number;
  shared: number;
  /** Minimum number of consecutive content words shared. */
  row?: number;
  /** Minimum weight of the shared words. */
  weight?: number;
  /** Whether the longer one must contain all words of the shorter. */
  whole?: boolean;
  /** Minimum number of shared figures. */
  figures?: number;
}

/** Alternative limits, and the lowest likeness that any of them accepts. */
interface AnyOf {
  limits: readonly Limit[];
  /** Above 1 if there are no limits. */
  floor: number;
}

const NEVER = 2;

const anyOf = (...limits: readonly Limit[]): AnyOf => ({
  limits,
  floor: Math.min(NEVER, ...limits.map(({ likeness }) => likeness)),
});

type Limits = Readonly<Record<'near' | 'far', AnyOf>>;

/** Each report may keep a different part of what was said, if both keep this many consecutive words. */
const PART: Limit = { likeness: 0.4, shared: 4, row: 4, weight: 2.1 };
/** The same rarer consecutive words, in two reports with words in quotation marks. */
const PHRASE: Limit = { likeness: 0.45, shared: 4, row: 3, weight: 2 };
/** The same figures for the same things, as in two reports on a poll. */
const FIGURES: Limit = { likeness: 0.5, shared: 5, figures: 2 };
/** A short report of a long utterance. */
const SHORT: Limit = { likeness: 0.65, shared: 3, whole: true };

/** The fewer words are shared, the more similar the wordings must be. */
const LIMITS: Readonly<Record<Relation, Limits>> = {
  same: {
    near: anyOf(
      { likeness: 0.6, shared: 4 },
      { likeness: 0.85, shared: 3 },
      { likeness: 0.75, shared: 3, weight: 2.1 },
      SHORT,
      PART,
      PHRASE,
    ),
    far: anyOf(
      { likeness: 0.75, shared: 8 },
      { likeness: 0.85, shared: 6 },
      { likeness: 0.95, shared: 4 },
      { likeness: 0.4, shared: 8, row: 8 },
    ),
  },
  open: {
    near: anyOf(
      { likeness: 0.7, shared: 6 },
      { likeness: 0.8, shared: 5 },
      { likeness: 0.4, shared: 6, row: 6 },
      FIGURES,
    ),
    far: anyOf({ likeness: 0.8, shared: 8 }, { likeness: 0.9, shared: 6 }),
  },
  other: {
    near: anyOf({ likeness: 0.85, shared: 5 }),
    far: anyOf({ likeness: 0.95, shared: 5 }),
  },
};

/** If only one has quotation marks: the two may share no more than the subject. */
const HALF_QUOTED: Readonly<Record<Relation, Limits>> = {
  same: {
    near: anyOf({ likeness: 0.6, shared: 4 }, SHORT, PART),
    far: anyOf({ likeness: 0.9, shared: 8 }),
  },
  open: {
    near: anyOf({ likeness: 0.75, shared: 6 }, { likeness: 0.9, shared: 5 }, FIGURES),
    far: anyOf(),
  },
  other: { near: anyOf(), far: anyOf() },
};

const UNQUOTED: Readonly<Record<Relation, Limits>> = {
  same: {
    near: anyOf({ likeness: 0.65, shared: 3 }),
    far: anyOf({ likeness: 0.9, shared: 8 }),
  },
  open: HALF_QUOTED.open,
  other: HALF_QUOTED.other,
};

/** Indexed by how many of the two have quotation marks. */
const BY_QUOTED = [UNQUOTED, HALF_QUOTED, LIMITS] as const;

/** Two quotations in one article are usually two utterances, so their likeness must be higher. */
const WITHIN_ARTICLE = 0.85;
/** From this many shared words on, a negation is taken for a reporting error rather than another utterance. */
const TURNED = 8;

export const isNear = (a: Said, b: Said): boolean =>
  a.day !== null && b.day !== null && Math.abs(a.day - b.day) <= NEAR_DAYS;

const negations = (list: readonly Stem[]): number => list.filter(({ exact }) => exact === NOT).length;

export interface Compared {
  likeness: number;
  shared: number;
  /** Longest run of consecutive shared words. */
  row: number;
  /** Weight of the shared words. */
  weight: number;
  /** Whether the longer one contains all words of the shorter. */
  whole: boolean;
  /** Shared numbers that are not years. */
  figures: number;
  /** Whether one contains a negation that the other lacks. */
  turned: boolean;
}

const YEAR = /^(?:19|20)\d\d$/u;
const isFigure = (stem: string): boolean => /^\d/u.test(stem) && !YEAR.test(stem);

/** The likeness of the shorter wording and the most similar stretch of the longer one; null below `floor`. */
export function compared(a: Said, b: Said, floor: number): Compared | null {
  const [short, long] = a.weight <= b.weight ? [a, b] : [b, a];
  const inBoth = short.sharedWith(long);
  if (inBoth.weight < floor * short.weight) return null;
  const [words, others] = [short.words, long.words];
  const found = align(words, others, floor);
  if (!found) return null;
  const [first, last] = [found.pairs[0], found.pairs.at(-1)];
  const [from, to] = [first?.[1] ?? 0, last?.[1] ?? 0];
  const stretch = others.slice(from, to + 1);
  // A negation right before the first shared word belongs to it: "not ready to support" beside "would not support".
  const missing = negations(words) - negations(stretch);
  const before = others.slice(Math.max(0, from - (missing > 0 ? 2 : 1)), from);
  const turned = missing !== Math.min(1, negations(before));
  const shared = found.pairs.flatMap(([at]) => words[at] ?? []);
  return {
    likeness: found.likeness,
    shared: shared.length,
    row: rowOf(found.pairs),
    weight: weightOf(shared),
    whole: inBoth.count === words.length,
    figures: new Set(shared.filter(({ exact }) => isFigure(exact))).size,
    turned,
  };
}

/** Length of the longest run of pairs that are consecutive on both sides. */
function rowOf(pairs: readonly (readonly [number, number])[]): number {
  let [most, row] = [0, 0];
  for (const [at, [i, j]] of pairs.entries()) {
    const before = pairs[at - 1];
    row = before && i - before[0] === 1 && j - before[1] === 1 ? row + 1 : 1;
    most = Math.max(most, row);
  }
  return most;
}

const reaches = ({ likeness, shared, row, weight, whole, figures }: Compared, limit: Limit): boolean =>
  likeness >= limit.likeness &&
  shared >= limit.shared &&
  row >= (limit.row ?? 0) &&
  weight >= (limit.weight ?? 0) &&
  figures >= (limit.figures ?? 0) &&
  (whole || !limit.whole);

/** Whether the words name a person, who then probably is not their unnamed speaker. */
const areAbout = (words: readonly Stem[], speaking: Speaking, by: Speaking): boolean =>
  speaking.person !== null && by.person === null && words.some(({ exact }) => isSurname(exact, speaking));

interface Between {
  by: Relation;
  /** Whether both are in the same article. */
  within: boolean;
  /** Whether they are on the same occasion. */
  isNear: boolean;
}

/** What two quotations of the same utterance share; null if they probably report two. */
export function sameUtterance(
  a: Said,
  b: Said,
  { by = relationOf(a.by, b.by), within = false, isNear: near = isNear(a, b) }: Partial<Between> = {},
): Compared | null {
  if (by === 'open' && (areAbout(a.words, b.by, a.by) || areAbout(b.words, a.by, b.by))) return null;
  const { limits, floor } =
    BY_QUOTED[a.quoted ? (b.quoted ? 2 : 1) : b.quoted ? 1 : 0][by][near ? 'near' : 'far'];
  const found = compared(a, b, within ? Math.max(WITHIN_ARTICLE, floor) : floor);
  if (!found || (found.turned && found.shared < TURNED)) return null;
  return limits.some((limit) => reaches(found, limit)) ? found : null;
}
