/** Which date mentions answer a question: by the days they may stand for. */
import type { Analysis } from '../../model/analysis.js';
import type { DateMention } from '../../model/date-mention.js';
import { dateWindow, mayFallIn } from '../filters.js';

export interface MentionsFilter {
  /** EDTF or the beginning of a date, inclusive; null for no bound. */
  mentionsFrom: string | null;
  mentionsTo: string | null;
}

/**
 * The mentions that may stand for a day between the two, in the order of the articles and of their texts. Where
 * a bound is given, mentions that stand for no known day ("recently") are left out.
 * @throws CorpusError for an invalid date, and dates in the wrong order.
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
