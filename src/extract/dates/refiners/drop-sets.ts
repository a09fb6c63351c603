/** Drops recurring times, which are not dates: "every Tuesday", "each March". */
import type { Refiner } from '../../engine.js';
import type { DateContext } from '../context.js';
import type { Draft } from '../draft.js';

const SET_BEFORE = /\b(?:every|each|most|many|any)\s{1,8}(?:other\s{1,8})?$/i;

export const dropSets: Refiner<DateContext, Draft> = {
  id: 'drop-sets',
  refine: (drafts, { text }) =>
    drafts.filter(
      ({ start, kind }) =>
        kind === 'vague' ||
        kind === 'duration' ||
        kind === 'set' ||
        !SET_BEFORE.test(text.slice(Math.max(0, start - 20), start)),
    ),
};
