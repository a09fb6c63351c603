/** The dates of publication and update: those near the story, or in its first lines. */

import { dayNumber, daysInMonth } from '../../text/calendar.js';
import { MONTHS, WEEKDAYS } from '../../text/calendar-words.js';
import type { Range } from '../../text/range.js';
import { type WrittenDate, writtenDates } from '../../text/written-date.js';
import type { BodyRun, JudgedLine } from '../page/page.js';
import { orderOnPage } from './figure-order.js';

export interface DatedBy {
  value: string;
  range: Range;
  rule: 'published-label' | 'date-by-story' | 'dateline' | 'weekday-and-day';
  confidence: number;
}

const HAS_YEAR = /(?:19|20)\d\d/u;
const PUBLISHED = /(?:publish|posted|issued|created|first|uploaded|released)[\p{L}\s:.,|-]{0,24}$/iu;
const UPDATED = /(?:updat|modified|edited|revis|amend|last)[\p{L}\s:.,|-]{0,24}$/iu;
const COPYRIGHT = /©|copyright|\(c\)/iu;
const LINE_WORDS = 30;
/** The first lines of the story may still be a date stamp; they are treated as lines between headline and story. */
const STAMP_LINES = 6;
const STAMP_SCORE = 4;
/** The score that a publication date needs if another date is labelled as the update. */
const MASTHEAD_SCORE = 3.5;

/** The best date outside the prose of the story, and the first one labelled as an update. */
export function findPageDates(
  text: string,
  lines: readonly JudgedLine[],
  run: BodyRun | null,
  titleIndex: number | null,
  today: string,
): { published: DatedBy | null; updated: DatedBy | null } {
  const first = run?.first ?? 0;
  const order = orderOnPage(lines);
  const latest = nextDay(today);
  let published: DatedBy | null = null;
  let publishedScore = 0;
  let updated: DatedBy | null = null;
  for (const [index, line] of lines.entries()) {
    const stamp = line.kept && index - first < STAMP_LINES;
    if (
      (line.kept && !stamp) ||
      line.words > LINE_WORDS ||
      !HAS_YEAR.test(line.text) ||
      COPYRIGHT.test(line.text)
    )
      continue;
    let previous = 0;
    for (const date of writtenDates(line.text, order)) {
      if (date.value.slice(0, 10) > latest) continue;
      const before = line.text.slice(Math.max(previous, date.start - 40), date.start);
      previous = date.end;
      if (stamp && !isStamp(line.text, date)) continue;
      const found = asDated(line, date, PUBLISHED.test(before) ? 'published-label' : 'date-by-story');
      if (UPDATED.test(before) && !/first\s|publish/iu.test(before)) {
        updated ??= found;
        continue;
      }
      const score =
        (stamp ? STAMP_SCORE : weigh(index, first, run?.last ?? lines.length, titleIndex)) +
        (found.rule === 'published-label' ? 3 : 0) +
        (line.leftover === 'date-stamp' || line.leftover === 'byline' ? 1.5 : 0) -
        (line.leftover === 'caption' ? 4 : 0);
      if (score <= publishedScore) continue;
      publishedScore = score;
      published = { ...found, confidence: Math.min(0.95, 0.4 + score / 12) };
    }
  }
  if (updated && publishedScore < MASTHEAD_SCORE) published = updated;
  published ??= toldInStory(text, lines, today);
  return { published, updated };
}

/** Maximum characters beside the date in a stamp that was kept as a line of the story. */
const STAMP_REST = 30;
const STAMP_LABEL =
  /^[^\p{L}\d]{0,3}(?:(?:first |originally )?(?:published|posted)|publi[ée]e?|publicado|veröffentlicht)(?!\p{L})/iu;

/** Whether a line is little more than a date, or begins with a date label: "PUBLISHED: May 3, 2021 | UPDATED: May 4, 2021". */
const isStamp = (text: string, { start, end }: WrittenDate): boolean =>
  text.length - (end - start) <= STAMP_REST || STAMP_LABEL.test(text);

const asDated = (line: JudgedLine, date: WrittenDate, rule: DatedBy['rule']): DatedBy => ({
  value: date.value,
  range: { start: line.start + date.start, end: line.start + date.end },
  rule,
  confidence: 0.5,
});

/** Weighs a line by where mastheads occur: between headline and story, then above them, then below. */
function weigh(index: number, first: number, last: number, title: number | null): number {
  if (title !== null && index > title && index < first) return 5 - Math.min(2, (index - title) * 0.1);
  if (index < first) return Math.max(0.2, 3.5 - (Math.min(title ?? first, first) - index) * 0.25);
  if (index >= last) return Math.max(0.2, 2 - (index - last) * 0.1);
  return 1.5 - Math.min(1.2, (index - first) * 0.1);
}

export const nextDay = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const STORY_LINES = 3;
const DATELINE = 90;
const MONTH_NAMES = MONTHS.flat();
const WEEKDAY_DAY = new RegExp(
  `(?<![\\p{L}])(${WEEKDAYS.join('|')})[\\s,]{1,2}\\(?(?:(\\d{1,2})(?:st|nd|rd|th)?\\s(${MONTH_NAMES.join('|')})|(${MONTH_NAMES.join('|')})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?)(?![\\p{L}\\d])(?!,?\\s\\d{4})`,
  'iu',
);

/** A full date in the dateline; or a weekday with day and month, in the latest year in which they match. */
function toldInStory(text: string, lines: readonly JudgedLine[], today: string): DatedBy | null {
  const story = lines.filter((line) => line.kept).slice(0, STORY_LINES);
  const [opening] = story;
  if (opening) {
    const head = opening.text.slice(0, DATELINE);
    const dash = /[–—]|\s-{1,2}\s|\)\s?:/u.exec(head);
    const [date] = dash ? writtenDates(head.slice(0, dash.index)) : [];
    if (date) return { ...asDated(opening, date, 'dateline'), confidence: 0.6 };
  }
  for (const line of story) {
    const match = WEEKDAY_DAY.exec(text.slice(line.start, Math.min(line.end, line.start + 400)));
    if (!match) continue;
    const month = MONTHS.findIndex((names) => names.includes((match[3] ?? match[4] ?? '').toLowerCase())) + 1;
    const value = latestYear(
      WEEKDAYS.indexOf((match[1] ?? '').toLowerCase()),
      month,
      Number(match[2] ?? match[5]),
      today,
    );
    if (!value) continue;
    const start = line.start + match.index;
    return {
      value,
      range: { start, end: start + match[0].length },
      rule: 'weekday-and-day',
      confidence: 0.3,
    };
  }
  return null;
}

const CYCLE = 28;

function latestYear(weekday: number, month: number, day: number, today: string): string | null {
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear; year > thisYear - CYCLE; year -= 1) {
    if (day < 1 || day > daysInMonth(year, month)) continue;
    const value = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    // Day 0, 1970-01-01, was a Thursday.
    if (value <= today && (((dayNumber(year, month, day) + 4) % 7) + 7) % 7 === weekday) return value;
  }
  return null;
}
