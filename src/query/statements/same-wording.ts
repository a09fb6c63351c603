/** Decides whether two quotations report the same utterance, by their words in order, their speakers and their days. */
import { align } from '../like/like.js';
import { NOT, type Stem, weightOf } from './content.js';
import { type Relation, relationOf, type Speaking } from './speaking.js';

/** A quotation as it is compared. */
export interface Said {
  words: readonly Stem[];
  weight: number;
  by: Speaking;
  /** Whether any of it is in quotation marks. */
  quoted: boolean;
  /** Publication day, in days since 1970; null if undated. */
  day: number | null;
  /** Of the article. */
  number: number;
}

/** Reports within so many days are on one occasion. */
const NEAR_DAYS = 7;

interface Limit {
  /** Least likeness, and least number of shared content words. */
  likeness: number;
  shared: number;
}

type Limits = Readonly<Record<'near' | 'far', readonly Limit[]>>;

/** Any of these is enough. The fewer words are shared, the more alike the rest must be. */
const LIMITS: Readonly<Record<Relation, Limits>> = {
  same: {
    near: [
      { likeness: 0.6, shared: 5 },
      { likeness: 0.7, shared: 4 },
      { likeness: 0.9, shared: 3 },
    ],
    far: [
      { likeness: 0.75, shared: 8 },
      { likeness: 0.85, shared: 6 },
      { likeness: 0.95, shared: 4 },
    ],
  },
  open: {
    near: [
      { likeness: 0.7, shared: 6 },
      { likeness: 0.8, shared: 5 },
    ],
    far: [
      { likeness: 0.8, shared: 8 },
      { likeness: 0.9, shared: 6 },
    ],
  },
  other: {
    near: [{ likeness: 0.95, shared: 5 }],
    far: [{ likeness: 0.95, shared: 5 }],
  },
};

/** Where one has no quotation marks: the subject may be all that is shared. */
const UNQUOTED: Readonly<Record<Relation, Limits>> = {
  same: {
    near: [
      { likeness: 0.65, shared: 6 },
      { likeness: 0.7, shared: 5 },
      { likeness: 0.8, shared: 4 },
      { likeness: 0.95, shared: 3 },
    ],
    far: [{ likeness: 0.9, shared: 8 }],
  },
  open: {
    near: [
      { likeness: 0.75, shared: 6 },
      { likeness: 0.9, shared: 5 },
    ],
    far: [],
  },
  other: { near: [], far: [] },
};

/** Of two quotations in one article, most are two utterances. */
const WITHIN_ARTICLE = 0.85;
/** From so many shared words on, a negation alone is a difference in the report and not another utterance. */
const TURNED = 8;

const isNear = (a: Said, b: Said): boolean =>
  a.day !== null && b.day !== null && Math.abs(a.day - b.day) <= NEAR_DAYS;

const negations = (list: readonly Stem[]): number => list.filter(({ exact }) => exact === NOT).length;

export interface Compared {
  likeness: number;
  shared: number;
  /** Whether one has a negation that the other lacks. */
  turned: boolean;
}

/** The likeness of the shorter wording and the nearest stretch of the longer one; null below `floor`. */
export function compared(a: Said, b: Said, floor: number): Compared | null {
  const [short, long] = a.weight <= b.weight ? [a, b] : [b, a];
  const known = new Set(long.words);
  const most = weightOf(short.words.filter((word) => known.has(word)));
  if (most < floor * short.weight) return null;
  const found = align(short.words, long.words, floor);
  if (!found) return null;
  const [first, last] = [found.pairs[0], found.pairs.at(-1)];
  const [from, to] = [first?.[1] ?? 0, last?.[1] ?? 0];
  // A negation right before the first shared word belongs to it.
  const before = long.words[from - 1]?.exact === NOT ? 1 : 0;
  const stretch = long.words.slice(from - before, to + 1);
  const turned = negations(stretch) !== negations(short.words);
  return { likeness: found.likeness, shared: found.pairs.length, turned };
}

const reaches = ({ likeness, shared }: Compared, limit: Limit): boolean =>
  likeness >= limit.likeness && shared >= limit.shared;

/** Least likeness that any limit accepts. */
const FLOOR = 0.6;

/** How alike two quotations of one utterance are; null if they are likely of two. */
export function sameUtterance(
  a: Said,
  b: Said,
  { by = relationOf(a.by, b.by), within = false }: { by?: Relation; within?: boolean } = {},
): number | null {
  const found = compared(a, b, within ? WITHIN_ARTICLE : FLOOR);
  if (!found || (found.turned && found.shared < TURNED)) return null;
  const limits = (a.quoted && b.quoted ? LIMITS : UNQUOTED)[by][isNear(a, b) ? 'near' : 'far'];
  return limits.some((limit) => reaches(found, limit)) ? found.likeness : null;
}
