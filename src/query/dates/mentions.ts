/** Filters date mentions by the days they can refer to. */
import type { Analysis } from '../../model/analysis.js';
import type { DateMention } from '../../model/date-mention.js';
import { dateWindow, mayFallIn } from '../filters.js';

export interface MentionsFilter {
  /** EDTF or a date prefix, inclusive; null for no bound. */
  mentionsFrom: string | null;
  mentionsTo: string | null;
}

/**
 * Mentions that may refer to a day in the range, in article and text order. With a bound, mentions of no known
 * day ("recently") are left out. @throws CorpusError for an invalid date or an inverted range.
 */
export function findMentions(
  analyses: Iterable<Analysis>,
  { mentionsFrom, mentionsTo }: MentionsFilter,
): DateMention[] {
  const window = dateWindow({ from: mentionsFrom, to: mentionsTo }, 'mentions-');
  const open = window.from === null && window.to === null;
  const found: DateMention[] = [];
  for (const { dates } of analyses) {
    for (const mention of dates) {
      const { earliest, latest } = mention;
      if (open || (earliest !== null && latest !== null && mayFallIn(window, { earliest, latest }))) {
        found.push(mention);
      }
    }
  }
  return found;
}
