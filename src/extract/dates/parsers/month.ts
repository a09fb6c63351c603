/**
 * A month without day or year: October, last October, this September. "May" and "March" are also verbs and names,
 * and a month before a capital is often a person (April Ryan), so those need a time word before them.
 */
import { addMonths } from '../../../text/calendar.js';
import { signs } from '../../../text/date-signs.js';
import { chooseMonth, monthValue } from '../choose.js';
import type { Scene } from '../draft.js';
import { patternParser } from '../pattern-parser.js';
import { GAP, MONTH_FULL, MONTH_HINT, monthNumber } from '../words.js';

const PATTERN = new RegExp(
  `(?<!\\w|(?<!\\b(?:[Mm]id|[Ll]ate|[Ee]arly))-)(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his${GAP}(?:past|coming))${GAP})?(?<month>${MONTH_FULL})(?![\\w-]|\\.\\w|\\s\\d)`,
  'g',
);
const TIME_WORD =
  /(?:^|[\s(\u2013\u2014-])(?:in|since|by|until|till|from|to|through|of|during|early|late|mid|before|after|and|or|between|for|as|around|about|next|last|this|that|the|a|an|end|beginning)[\s-]\s{0,7}$/i;
/** Months that are also given names: "a letter by August Brandt", "April Lowe and June Fenn". */
const GIVEN_NAME: ReadonlySet<string> = new Set(['April', 'May', 'June', 'August']);
/** Words that come before months, but not before persons. */
const IN_TIME =
  /(?:^|[\s(\u2013\u2014-])(?:in|since|until|till|during|early|late|mid|next|last|this)[\s-]\s{0,7}$/i;
const NAME_AFTER = /^\s[A-Z][a-z]/;
const NAME_BEFORE = /[A-Z][\w'\u2019.]*\s$/;

function nearestBefore(scene: Scene, month: number): string | null {
  const { reference } = scene;
  if (!reference || reference.month === null) return null;
  // "last April" said in May means the previous year, since this year's would be "in April" or "last month". In
  // January, "last December" is the month just over, since "last" can mean the previous year as well.
  const latest = addMonths(reference.year, reference.month, reference.month === 1 ? -1 : -2);
  return monthValue({ year: month <= latest.month ? latest.year : latest.year - 1, month });
}

function nearestAfter(scene: Scene, month: number): string | null {
  const { reference } = scene;
  if (!reference || reference.month === null) return null;
  return monthValue({ year: month > reference.month ? reference.year : reference.year + 1, month });
}

function thisPast(scene: Scene, month: number): string | null {
  const { reference } = scene;
  if (!reference || reference.month === null) return null;
  return monthValue({ year: month <= reference.month ? reference.year : reference.year - 1, month });
}

export const month = patternParser(
  'month',
  { needs: [signs('month')], hint: MONTH_HINT, pattern: PATTERN },
  ({ groups, before, after }) => {
    const name = groups.month ?? '';
    const number = monthNumber(name);
    const which = groups.which?.toLowerCase().replace(/\s+/g, ' ');
    if (which === undefined) {
      const timed = TIME_WORD.test(before());
      if (!timed && (name === 'May' || name === 'March')) return null;
      const person = GIVEN_NAME.has(name) && NAME_AFTER.test(after()) && !IN_TIME.test(before());
      if (person) return null;
      if (!timed && (NAME_AFTER.test(after()) || NAME_BEFORE.test(before()))) return null;
    }
    return {
      kind: 'month',
      resolve: (scene) => {
        switch (which) {
          case undefined:
            return monthValue(chooseMonth(scene, number));
          case 'last':
            return nearestBefore(scene, number);
          case 'next':
          case 'this coming':
            return nearestAfter(scene, number);
          case 'this past':
            return thisPast(scene, number);
          default:
            return scene.reference ? monthValue({ year: scene.reference.year, month: number }) : null;
        }
      },
    };
  },
);
