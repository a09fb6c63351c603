/** Entry point of the date extractor: an article's date mentions and their values, relative to its publication date. */

import type { MentionKind } from '../../model/date-mention.js';
import type { DateReading } from '../../model/date-reading.js';
import type { Narrative } from '../../model/explanation.js';
import type { ParsedArticle } from '../../parse/parse.js';
import { edtfBounds } from '../../text/edtf.js';
import { extract, type Grammar } from '../engine.js';
import { type DateContext, dateContext } from './context.js';
import type { Draft, FoundDate } from './draft.js';
import { DATE_GRAMMAR, DATES_WITHOUT_VALUES } from './grammar.js';
import { withoutPart } from './periods.js';
import { isHistory } from './refiners/refiners.js';

export type { FoundDate } from './draft.js';
export { type Bound, type PublicationBounds, publicationBounds } from './publication-bounds.js';

/** Values with no first and last day: "now", "recently", durations, sets, and years BC. */
const WITHOUT_DAYS =
  /^(?:(?:PRESENT|PAST|FUTURE)_REF|-\d{2}XX|-\d{3}X|-\d{4}(?:-\d{2}){0,2}(?:\/(?:-\d{4}|0000)(?:-\d{2}){0,2})?|P[\dXT].*|XXXX-.*)$/;

function kindOf({ kind, value }: Draft): MentionKind {
  if (kind === 'duration' || kind === 'set') return kind;
  return kind === 'time' || /\dT/.test(value ?? '') ? 'time' : 'date';
}

/**
 * Date mentions of title, standfirst and body in text order, without overlaps, as UTF-16 ranges of `parsed.text`.
 * Relative ones count from `parsed.published`, never from today; if it is null they have no value.
 */
export function findDates(
  parsed: ParsedArticle,
  reading?: DateReading,
  grammar: Grammar<DateContext, Draft> = DATE_GRAMMAR,
): FoundDate[] {
  return extract(dateContext(parsed, reading), grammar).map((draft) => {
    const { start, end, rule, value, quantity = null, frequency = null, mod = null } = draft;
    const bounds = value === null ? null : edtfBounds(withoutPart(value));
    return {
      start,
      end,
      value: bounds || WITHOUT_DAYS.test(value ?? '') ? value : null,
      kind: kindOf(draft),
      quantity,
      frequency,
      mod,
      earliest: bounds?.earliest ?? null,
      latest: bounds?.latest ?? null,
      rule,
    };
  });
}

/** Whether an article narrates the past in order, so that its short dates count from the date before them. */
export function narrativeBy(parsed: ParsedArticle, reading?: DateReading): Narrative | null {
  const context = dateContext(parsed, reading);
  if (context.narrative) return 'configuration';
  return isHistory(extract(context, DATES_WITHOUT_VALUES), context.reference) ? 'dates' : null;
}
