/** Resolves overlaps: dates that the corpus declares win, then the longest mention, then that of the earlier parser. */
import type { Refiner } from '../../engine.js';
import type { DateContext } from '../context.js';
import { type Draft, NAMED_DATE } from '../draft.js';

const outranks = (draft: Draft, last: Draft): boolean =>
  (draft.rule === NAMED_DATE) === (last.rule === NAMED_DATE)
    ? draft.end - draft.start > last.end - last.start
    : draft.rule === NAMED_DATE;

export const dropOverlaps: Refiner<DateContext, Draft> = {
  id: 'drop-overlaps',
  refine(drafts) {
    const kept: Draft[] = [];
    const ordered = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end);
    for (const draft of ordered) {
      const last = kept.at(-1);
      if (!last || draft.start >= last.end) kept.push(draft);
      else if (outranks(draft, last)) kept[kept.length - 1] = draft;
    }
    return kept;
  },
};
