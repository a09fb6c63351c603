/** The context passed to every date rule: the zones to search, and sentences split on demand. */
import { type DateReading, type NamedDate, NO_DATE_READING } from '../../model/date-reading.js';
import type { ParsedArticle } from '../../parse/parse.js';
import { dayNumber, isDate } from '../../text/calendar.js';
import { signsIn } from '../../text/date-signs.js';
import { globMatcher } from '../../text/glob.js';
import type { Range } from '../../text/range.js';
import { sentences } from '../../text/sentences.js';
import type { Reference } from './draft.js';

interface Zone extends Range {
  text: string;
  /** Bits of `signs`. */
  signs: number;
}

export interface DateContext {
  text: string;
  /** Title, standfirst and body blocks in text order; a mention never crosses from one to the next. */
  zones: readonly Zone[];
  reference: Reference | null;
  /** Words that the corpus declares to mean a date. */
  named: readonly NamedDate[];
  /** Whether the corpus declares that this article narrates the past in order. */
  narrative: boolean;
  /** The zone that holds an offset. */
  zoneAt(offset: number): Range | null;
  /** The sentence that holds an offset of a zone. */
  sentenceAt(offset: number): Range;
  /** Whether the text contains words for company results or the economy, where quarters are dates. */
  speaksOfBusiness(): boolean;
  /** Whether the text has several years BC and none AD, so that its three-digit years are BC too. */
  speaksOfAntiquity(): boolean;
}

const BUSINESS =
  /\b(?:earnings|profits?|revenues?|net income|net loss|sales|GDP|gross domestic product|dividend|shareholders|quarterly|fiscal|economy|inflation)\b/i;

const BEFORE_CHRIST = /\d\s?(?:BCE?\b|B\.C\.)/g;
const AFTER_CHRIST = /\d\s?(?:AD|CE)\b|\bAD\s?\d|\d\sA\.D\./;
const SEVERAL = 3;

const PUBLISHED = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

function readReference(published: string | null): Reference | null {
  const [, year, month, day] = PUBLISHED.exec(published ?? '') ?? [];
  if (year === undefined) return null;
  if (month === undefined || !isDate(Number(year), Number(month), 1)) {
    return { year: Number(year), month: null, day: null };
  }
  const whole = day !== undefined && isDate(Number(year), Number(month), Number(day));
  return {
    year: Number(year),
    month: Number(month),
    day: whole ? dayNumber(Number(year), Number(month), Number(day)) : null,
  };
}

function zonesOf(parsed: ParsedArticle): Zone[] {
  const all: Range[] = [...parsed.standfirstRanges, ...parsed.body];
  if (parsed.titleRange) all.push(parsed.titleRange);
  all.sort((a, b) => a.start - b.start);
  const { text } = parsed;
  const zones: Zone[] = [];
  let reached = 0;
  for (const { start, end } of all) {
    if (start < reached) continue;
    zones.push({ start, end, text: text.slice(start, end), signs: signsIn(text, { start, end }) });
    reached = end;
  }
  return zones;
}

/** The last range that begins at or before the offset; ranges are in order. */
function lastBefore(ranges: readonly Range[], offset: number): Range | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return ranges[low - 1];
}

const matchers = new WeakMap<readonly string[], (path: string) => boolean>();

function isNarrative(path: string, narratives: readonly string[]): boolean {
  if (narratives.length === 0) return false;
  const known = matchers.get(narratives) ?? globMatcher(narratives);
  matchers.set(narratives, known);
  return known(path);
}

export function dateContext(
  parsed: ParsedArticle,
  { dates, narratives }: DateReading = NO_DATE_READING,
): DateContext {
  const { text } = parsed;
  const zones = zonesOf(parsed);
  const sentencesOf = new Map<Range, Range[]>();
  let business: boolean | null = null;
  let antiquity: boolean | null = null;
  const zoneAt = (offset: number): Range | null => lastBefore(zones, offset) ?? null;
  return {
    text,
    zones,
    reference: readReference(parsed.published),
    named: dates,
    narrative: isNarrative(parsed.path, narratives),
    zoneAt,
    sentenceAt(offset) {
      const zone = zoneAt(offset);
      if (!zone) return { start: offset, end: offset };
      let within = sentencesOf.get(zone);
      if (!within) {
        within = sentences(text, zone);
        sentencesOf.set(zone, within);
      }
      return lastBefore(within, offset) ?? zone;
    },
    speaksOfBusiness() {
      business ??= BUSINESS.test(text);
      return business;
    },
    speaksOfAntiquity() {
      antiquity ??= (text.match(BEFORE_CHRIST)?.length ?? 0) >= SEVERAL && !AFTER_CHRIST.test(text);
      return antiquity;
    },
  };
}
