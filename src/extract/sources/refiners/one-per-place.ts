/** Removes duplicates: if two rules find the same words, the first keeps them. Sorts the rest in text order. */
import { overlaps } from '../../../text/range.js';
import type { Refiner } from '../../engine.js';
import type { FoundCitation, SourceContext } from '../context.js';

export const onePerPlace: Refiner<SourceContext, FoundCitation> = {
  id: 'one-per-place',
  refine(found) {
    const kept: FoundCitation[] = [];
    for (const citation of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
      const last = kept.at(-1);
      if (!last || !overlaps(last, citation)) kept.push(citation);
    }
    return kept;
  },
};
