/** The position of a unit relative to a cue, and what lies between them, packed into one number. */

/** The lowest bit of each field. */
const FIRST = {
  side: 0,
  distance: 2,
  commas: 6,
  quotesBetween: 8,
  joinsBetween: 10,
  cuesBetween: 12,
  verbsBetween: 14,
  isCue: 16,
} as const;

export const SIDE = { cue: 0, before: 1, behind: 2, continued: 3 } as const;

/** The bits of each column that templates name; a distance includes its side. */
export const RELATION: Readonly<Record<string, number>> = {
  side: 3 << FIRST.side,
  distance: (3 << FIRST.side) | (15 << FIRST.distance),
  commas: 3 << FIRST.commas,
  quotesBetween: 3 << FIRST.quotesBetween,
  joinsBetween: 3 << FIRST.joinsBetween,
  cuesBetween: 3 << FIRST.cuesBetween,
  verbsBetween: 3 << FIRST.verbsBetween,
  isCue: 1 << FIRST.isCue,
};

/** Buckets: 1, 2, 3, 4, up to 6, up to 9, up to 14, more. */
const bucketOf = (distance: number): number =>
  distance <= 4 ? distance : distance <= 6 ? 5 : distance <= 9 ? 6 : distance <= 14 ? 7 : 8;

/** Counts of what lies between a cue and a unit. */
export interface Between {
  commas: number;
  quotes: number;
  joins: number;
  cues: number;
  verbs: number;
}

export const nothingBetween = (): Between => ({ commas: 0, quotes: 0, joins: 0, cues: 0, verbs: 0 });

export const relationOf = (side: number, distance: number, isCue: boolean, between: Between): number =>
  side |
  (bucketOf(distance) << FIRST.distance) |
  (Math.min(between.commas, 3) << FIRST.commas) |
  (Math.min(between.quotes, 2) << FIRST.quotesBetween) |
  (Math.min(between.joins, 2) << FIRST.joinsBetween) |
  (Math.min(between.cues, 2) << FIRST.cuesBetween) |
  (Math.min(between.verbs, 3) << FIRST.verbsBetween) |
  ((isCue ? 1 : 0) << FIRST.isCue);
