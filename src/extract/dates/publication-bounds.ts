/**
 * What the text of an article without a publication date says of when it was written: not before the latest day
 * that it tells of as past, and not after the first that it says will come. Inferences, and strict ones: what
 * somebody said about a year is no evidence, nor is a date that only names a thing ("the 2024 election").
 */
import type { ParsedArticle } from '../../parse/parse.js';
import { edtfBounds } from '../../text/edtf.js';
import type { Range } from '../../text/range.js';
import { dateContext } from './context.js';
import type { FoundDate } from './found-date.js';
import { signBefore } from './tense.js';

export interface Bound {
  /** `YYYY-MM-DD` */
  day: string;
  rule: string;
  /** The words that show it; null if it is another field of the record. */
  range: Range | null;
}

export interface PublicationBounds {
  notBefore: Bound | null;
  notAfter: Bound | null;
}

/** What ties a date to the verb before it as the time of what happened. */
const WHEN = /(?<![\w-])(?:in|on|since|during|at|after)\s{1,8}(?:the\s{1,8})?(?:early\s|late\s|mid-)?$/i;
/** After these verbs a date is the content of words or plans, not the time of the deed. Closed by meaning; from reading news. */
const SAYING =
  /^(?:said|told|had|has|have|did|added|announced|approved|argued|agreed|believed|claimed|committed|decided|delayed|estimated|expected|extended|feared|hoped|imagined|intended|noted|planned|pledged|postponed|predicted|projected|promised|proposed|scheduled|set|signalled|signaled|spoke|stated|suggested|supposed|targeted|thought|vowed|wanted|warned|wished|wrote|earlier|ago|since)$/i;
const TO_COME = /^(?:will|won't|(?:is|are)\s(?:to|due|set|scheduled|expected|going|planned))(?:\s|$)/i;
/** Between the verb and the date: a purpose or a plan has its own time. */
const PURPOSE = /(?<![\w-])(?:for|to\s(?!the\s|an?\s)[a-z]+)(?!\w)/;
/** How many characters may stand between the verb and its date. */
const NEAR = 60;

/** A year, a month or a day, written with its year: what leans on other dates of the text may lean on the wrong one. */
const WRITTEN_YEAR = /(?<!\d)\d{4}(?!\d)/;
const isPlain = (value: string): boolean => /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?(?:T|$)/.test(value);

/**
 * Both null if the article is dated.
 *
 * @param dates the article's date mentions, and the quotation each stands in, where somebody else's present counts
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
    const verb = sign ? near.lastIndexOf(sign.words) : -1;
    if (!sign || verb < 0 || !WHEN.test(near)) continue;
    if (PURPOSE.test(near.slice(verb + sign.words.length))) continue;
    if (sign.tense === 'past' && !SAYING.test(sign.words)) {
      if (earliest > today || earliest <= (bounds.notBefore?.day ?? '')) continue;
      bounds.notBefore = { day: earliest, rule: 'past-date', range };
    } else if (TO_COME.test(sign.words) && quotation === null) {
      if (latest >= (bounds.notAfter?.day ?? '9999')) continue;
      bounds.notAfter = { day: latest, rule: 'coming-date', range };
    }
  }
  const { notBefore, notAfter } = bounds;
  // Of two that contradict each other at least one is wrong.
  return notBefore && notAfter && notBefore.day > notAfter.day ? { notBefore: null, notAfter: null } : bounds;
}
