/**
 * Quarters and halves of business years, read as calendar quarters: the third quarter of 1984, third-quarter, Q3 2020, the 1988 first
 * half, this year's second quarter; and periods that begin in January: the first nine months.
 */
import { isoYear } from '../../../text/calendar.js';
import { signs } from '../../../text/date-signs.js';
import { chooseYearOfPart, relativeYear } from '../choose.js';
import type { DateContext } from '../context.js';
import type { Scene } from '../draft.js';
import { type Found, patternParser, type Reading } from '../pattern-parser.js';
import { COUNT, countNumber, GAP, ordinalNumber, YEAR } from '../words.js';

const YEAR_BEFORE = `(?:fiscal${GAP})?(?:(?<year>${YEAR})|(?<relative>last|this|next)${GAP}year['\u2019]s|(?<ago>year-ago|year-earlier)|(?:fiscal|same|comparable))(?:${GAP}fiscal)?${GAP}`;
const YEAR_AFTER = `(?:${GAP}(?:of${GAP}|in${GAP})?(?:fiscal${GAP}(?:year${GAP})?)?(?:(?<year2>${YEAR})(?![\\d-]|[,.:]\\d|\\w)|(?<relative2>last|this|next)${GAP}year\\b|(?:the|a)${GAP}(?:fiscal${GAP})?year\\b))?`;
const PATTERN = new RegExp(
  `(?<![\\w-])(?:the${GAP}(?!(?:fiscal${GAP})?[a-z]{5,6}-))?(?:${YEAR_BEFORE})?(?:fiscal${GAP})?(?:(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|final|last)(?:-|${GAP}(?:fiscal${GAP})?)(?:(?<two>two)${GAP})?(?<unit>quarters?|half)(?!['\u2019]?s?-?final|back)|Q(?<q>[1-4])|(?<h>[12])H|H(?<h2>[12])|first${GAP}(?<months>${COUNT})${GAP}months|(?<=the${GAP})(?<stretch>six|nine)${GAP}months(?!${GAP}(?:ended|ending|to)))(?![\\w])${YEAR_AFTER}`,
  'gi',
);

/** EDTF numbers: 33 to 36 quarters, 40 and 41 halves. */
function partOf({ groups }: Found): number | null {
  const { nth = '', unit, q, h, h2, two } = groups;
  if (q !== undefined) return 32 + Number(q);
  if (h !== undefined || h2 !== undefined) return 39 + Number(h ?? h2);
  if (unit === undefined) return null;
  const halves = unit.toLowerCase() === 'half' || two !== undefined;
  const number = /^(?:final|last)$/i.test(nth) ? (halves ? 2 : 4) : ordinalNumber(nth);
  if (two === undefined && unit.toLowerCase() === 'quarters') return null;
  if (halves && number > 2) return null;
  return (halves ? 39 : 32) + number;
}

const firstMonthOf = (part: number): number => (part >= 40 ? (part - 40) * 6 + 1 : (part - 33) * 3 + 1);

function yearOf(scene: Scene, { groups }: Found, firstMonth: number): number | null {
  const written = groups.year ?? groups.year2;
  if (written !== undefined) return Number(written);
  const relative = groups.relative ?? groups.relative2;
  if (relative !== undefined) return relativeYear(scene, relative);
  const chosen = chooseYearOfPart(scene, firstMonth);
  return chosen === null || groups.ago === undefined ? chosen : chosen - 1;
}

function readMonths(found: Found): Reading | null {
  const months = countNumber(found.groups.months ?? found.groups.stretch ?? '') ?? 0;
  if (months < 2 || months > 11) return null;
  // Without its year it is a duration: a business year may begin in any month.
  if (!/\byear\b|\d{4}/i.test(found.text)) return { kind: 'duration', resolve: () => `P${months}M` };
  const end = String(months).padStart(2, '0');
  return {
    kind: 'period',
    resolve: (scene) => {
      const year = yearOf(scene, found, 1);
      return year === null ? null : `${isoYear(year)}-01/${isoYear(year)}-${end}`;
    },
  };
}

function read(found: Found, context: DateContext): Reading | null {
  const { groups, text } = found;
  const written = groups.year ?? groups.year2;
  const dated = written !== undefined || /\byear\b/i.test(text);
  // A sports match has quarters and halves too, and a term of office has first months.
  if (!dated && groups.q === undefined && !context.speaksOfBusiness()) return null;
  if (!dated && groups.h !== undefined) return null;
  if (groups.months !== undefined || groups.stretch !== undefined) return readMonths(found);
  if (/^last$/i.test(groups.nth ?? '') && !dated) return null;
  const part = partOf(found);
  if (part === null) return null;
  const resolve = (scene: Scene): string | null => {
    const year = yearOf(scene, found, firstMonthOf(part));
    return year === null ? null : `${isoYear(year)}-${part}`;
  };
  return written === undefined
    ? { kind: 'period', resolve }
    : { kind: 'period', resolve, year: Number(written) };
}

export const quarter = patternParser('quarter', { needs: [signs('quarter')], pattern: PATTERN }, read);
