/**
 * Bounds the publication date of an undated article from its text: not before the latest day it reports as past,
 * not after the first day it announces as coming. Reported speech about a year does not count, nor does a
 * date that is part of a name ("the 2024 election").
 */
import type { ParsedArticle } from '../../parse/parse.js';
import { edtfBounds } from '../../text/edtf.js';
import type { Range } from '../../text/range.js';
import { dateContext } from './context.js';
import type { FoundDate } from './draft.js';
import { signBefore } from './tense.js';

export interface Bound {
  /** `YYYY-MM-DD` */
  day: string;
  rule: string;
  /** The words that are the evidence; null if it is another field of the record. */
  range: Range | null;
}

export interface PublicationBounds {
  notBefore: Bound | null;
  notAfter: Bound | null;
}

/** Prepositions that make a date the time of the verb before it. */
const WHEN = /(?<![\w-])(?:in|on|since|during|at|after)\s{1,8}(?:the\s{1,8})?(?:early\s|late\s|mid-)?$/i;
/**
 * After these verbs a date belongs to what was said or planned, not to the time of the verb. A closed semantic
 * class, compiled from news.
 */
const SAYING =
  /^(?:said|told|had|has|have|did|added|announced|approved|argued|agreed|believed|claimed|committed|decided|delayed|estimated|expected|extended|feared|hoped|imagined|intended|noted|planned|pledged|postponed|predicted|projected|promised|proposed|scheduled|set|signalled|signaled|spoke|stated|suggested|supposed|targeted|thought|vowed|wanted|warned|wished|wrote|earlier|ago|since)$/i;
const TO_COME = /^(?:will|won't|(?:is|are)\s(?:to|due|set|scheduled|expected|going|planned))(?:\s|$)/i;
/** A purpose or a plan between the verb and the date has its own time. */
const PURPOSE = /(?<![\w-])(?:for|to\s(?!the\s|an?\s)[a-z]+)(?!\w)/;
/** Maximum characters between the verb and its date. */
const NEAR = 60;

/**
 * A year, a month or a day with an explicit year. Dates without one depend on other dates of the text, which may
 * be misread.
 */
const WRITTEN_YEAR = /(?<!\d)\d{4}(?!\d)/;
const isPlain = (value: string): boolean => /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?(?:T|$)/.test(value);

/**
 * Both null if the article is dated.
 *
 * @param dates the article's date mentions, each with the quotation that holds it, since a quotation has its own
 * present
 * @param today `YYYY-MM-DD`; a later day cannot be past
 */
export function publicationBounds(
  parsed: ParsedArticle,
  dates: readonly (FoundDate & { quotation: string | null })[],
  today: string,
): PublicationBounds {
  const bounds: PublicationBounds = { notBefore: null, notAfter: null };
  if (parsed.published !== null) return bounds;
  const updated = parsed.updated === null ? null : edtfBounds(parsed.updated);
  if (updated) bounds.notAfter = { day: updated.latest, rule: 'updated', range: null };
  const { text, sentenceAt } = dateContext(parsed);
  for (const { start, end, value, earliest, latest, quotation } of dates) {
    if (value === null || earliest === null || latest === null || !isPlain(value)) continue;
    if (!WRITTEN_YEAR.test(text.slice(start, end))) continue;
    const range = { start, end };
    const sentence = sentenceAt(start);
    const sign = signBefore(text, range, sentence);
    const near = text.slice(Math.max(sentence.start, start - NEAR), start);
    if (!sign || !WHEN.test(near)) continue;
    const verb = near.lastIndexOf(sign.words);
    if (verb < 0 || PURPOSE.test(near.slice(verb + sign.words.length))) continue;
    if (sign.tense === 'past' && !SAYING.test(sign.words)) {
      if (earliest > today || earliest <= (bounds.notBefore?.day ?? '')) continue;
      bounds.notBefore = { day: earliest, rule: 'past-date', range };
    } else if (TO_COME.test(sign.words) && quotation === null) {
      if (latest >= (bounds.notAfter?.day ?? '9999')) continue;
      bounds.notAfter = { day: latest, rule: 'coming-date', range };
    }
  }
  const { notBefore, notAfter } = bounds;
  // If the bounds contradict each other, at least one is wrong, so neither is kept.
  return notBefore && notAfter && notBefore.day > notAfter.day ? { notBefore: null, notAfter: null } : bounds;
}
