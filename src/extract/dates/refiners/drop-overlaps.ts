/** Resolves overlaps: the longest mention stays; of equal ones, that of the earlier parser. */
import type { Refiner } from '../../engine.js';
import type { DateContext } from '../context.js';
import type { Draft } from '../draft.js';

export const dropOverlaps: Refiner<DateContext, Draft> = {
  id: 'drop-overlaps',
  refine(drafts) {
    const kept: Draft[] = [];
    const ordered = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end);
    for (const draft of ordered) {
      const last = kept.at(-1);
      if (!last || draft.start >= last.end) kept.push(draft);
      else if (draft.end - draft.start > last.end - last.start) kept[kept.length - 1] = draft;
    }
    return kept;
  },
};
