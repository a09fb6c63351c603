/**
 * Seasons: the summer of 1990, winter 2001, the 1990 summer, last year's spring, last fall, this spring, in the autumn. A winter
 * belongs to the year it begins in.
 */
import { isoYear } from '../../../text/calendar.js';
import { signs } from '../../../text/date-signs.js';
import { chooseYearOfPart } from '../choose.js';
import type { Scene } from '../draft.js';
import { patternParser } from '../pattern-parser.js';
import { SEASONS } from '../vocabulary.js';
import { GAP, YEAR } from '../words.js';

const PATTERN = new RegExp(
  `(?<![\\w-])(?<head>(?:the${GAP})?(?:early|late|mid)(?:${GAP}|-)|(?<which>last|this(?:${GAP}past|${GAP}coming)?|next|that|the${GAP}(?:same|following|next|previous))${GAP}|the${GAP})?(?:(?<yearFirst>${YEAR})(?:['\u2019]s)?${GAP}|(?<relativeFirst>last|this|next)${GAP}year['\u2019]s${GAP})?(?<season>spring|summer|autumn|fall|winter)(?:(?:${GAP}of)?${GAP}(?<year>${YEAR})(?:[-/\u2013](?<to>\\d{2}))?(?![\\d-]|,\\d|\\w)|(?:${GAP}of)?${GAP}(?<relative>last|this|next|that)${GAP}year\\b)?(?![\\w-])`,
  'gi',
);
const TIME_BEFORE = /\b(?:in|since|by|until|during|over|through|before|after|for|of)\s$/i;
/** "the fall of the wall", "a spring of water", "the Summer Olympics". */
const OTHER_AFTER = /^\s(?:of|in|from|to|into|Games|Olympics|Palace|Offensive)\b/i;

/** "Prices will fall next year", "is expected to fall this year": a verb, except in "from spring to fall". */
const VERB_BEFORE =
  /(?<![\w-])(?:will|would|shall|should|may|might|could|can|must|did|does|do|not|never|\w{2,8}n['\u2019]t|(?<!\bfrom\b.{0,40})to)\s{1,8}$/;

const RELATIVE: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const FIRST_MONTH: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** The season's year relative to the last date in the text: that summer, the following spring. */
function yearFromText({ last }: Scene, which: string, firstMonth: number): number | null {
  if (last.year === null || which === 'that' || which === 'the same') return last.year;
  const month = last.month?.year === last.year ? last.month.month : null;
  if (which === 'the previous') return month !== null && firstMonth + 2 < month ? last.year : last.year - 1;
  return month !== null && firstMonth > month ? last.year : last.year + 1;
}

function yearOf(scene: Scene, which: string | undefined, firstMonth: number): number | null {
  const { reference } = scene;
  if (which === undefined) return chooseYearOfPart(scene, firstMonth);
  if (/^th(?:at|e\s.*)$/.test(which)) return yearFromText(scene, which, firstMonth);
  if (!reference || reference.month === null) return null;
  const begun = firstMonth <= reference.month;
  const ended = firstMonth + 2 < reference.month;
  // January and February belong to the winter that began the year before.
  if (which === 'this')
    return firstMonth === 12 && reference.month <= 2 ? reference.year - 1 : reference.year;
  if (which === 'last') return ended ? reference.year : reference.year - 1;
  if (which === 'this past') return begun ? reference.year : reference.year - 1;
  return begun ? reference.year + 1 : reference.year;
}

export const season = patternParser(
  'season',
  { needs: [signs('season')], pattern: PATTERN },
  ({ groups, text, before, after }) => {
    const number = SEASONS[groups.season?.toLowerCase() ?? ''] ?? 0;
    const { head } = groups;
    const year = groups.year ?? groups.yearFirst;
    const relative = groups.relative ?? groups.relativeFirst;
    // "the 2012 Summer Games", "1990 Spring Street", "the 1989 fall of the wall".
    if (groups.yearFirst !== undefined && (/^\s[A-Z]/.test(after()) || OTHER_AFTER.test(after())))
      return null;
    const which = groups.which?.toLowerCase().replace(/\s+/g, ' ');
    const value = (at: number | null) => (at === null ? null : `${isoYear(at)}-${number}`);
    if (year !== undefined) return { kind: 'period', year: Number(year), resolve: () => value(Number(year)) };
    if (relative !== undefined) {
      if (/^fall\b/i.test(text) && VERB_BEFORE.test(before())) return null;
      const offset = RELATIVE[relative.toLowerCase()];
      return {
        kind: 'period',
        resolve: ({ reference, last }) =>
          value(offset === undefined ? last.year : reference ? reference.year + offset : null),
      };
    }
    if (which === undefined) {
      const late = head !== undefined && !/^the\s+$/i.test(head);
      if (!late && (head === undefined || !TIME_BEFORE.test(before()))) return null;
      if (OTHER_AFTER.test(after())) return null;
    }
    return { kind: 'period', resolve: (scene) => value(yearOf(scene, which, FIRST_MONTH[number] ?? 1)) };
  },
);
