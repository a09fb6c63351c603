/**
 * The other days of a list that names its month once: the 6 and the 7 in "June 5, 6 and 7, 2019", the 5 in "5 and
 * 6 June". The rules for a month and a day find the day beside the month.
 */

import { hasSigns, signs } from '../../../text/date-signs.js';
import { chooseDay, dayIfAny, dayValue } from '../choose.js';
import type { Draft } from '../draft.js';
import type { DateParser } from '../pattern-parser.js';
import { COUNTED_NOUNS } from '../vocabulary.js';
import { DAY, DAY_ENDING, GAP, MONTH, MONTH_HINT, monthNumber, YEAR } from '../words.js';

const RULE = 'day-list';

const NEEDS = [signs('month'), signs('digit')];

const ONE = `${DAY}${DAY_ENDING}`;
const JOIN = `,?${GAP}(?:and|or|to|through|until)${GAP}(?:the${GAP})?`;
/** Rejects a number with a unit, a sign or a decimal. */
const ENDS = '(?!\\w|[-\u2013:./%$]\\d|,\\d|\\s?(?:%|percent|p\\.?m|a\\.?m))';
const AFTER_MONTH = new RegExp(
  `(?<![\\w-])(?<month>${MONTH})${GAP}${ONE}(?<days>(?:,${GAP}${ONE}){0,5}${JOIN}${ONE})${ENDS}(?:,?${GAP}(?<year>${YEAR})(?![\\d-]|[,.:]\\d|\\w))?`,
  'gd',
);
const BEFORE_MONTH = new RegExp(
  `(?<![\\w.,:/$£€-])(?<days>(?:the${GAP})?(?:${ONE},${GAP}){0,5}${ONE})${JOIN}${ONE}${GAP}(?:of${GAP})?(?<month>${MONTH})(?!\\w)(?:,?${GAP}(?<year>${YEAR})(?![\\d-]|[,.:]\\d|\\w))?`,
  'gd',
);
const NUMBER = new RegExp(`(?<!\\w)(?:the${GAP})?(?<day>${DAY})${DAY_ENDING}(?!\\w)`, 'g');

/** A number of things after the list: "June 5 and 6 people". */
const THINGS = new RegExp(`^${GAP}(?:${COUNTED_NOUNS.join('|')})\\b`);

export const dayList: DateParser = {
  id: RULE,
  parse({ zones }) {
    const drafts: Draft[] = [];
    for (const zone of zones) {
      const stretch = zone.text;
      if (!hasSigns(zone.signs, NEEDS) || !MONTH_HINT.test(stretch)) continue;
      for (const pattern of [AFTER_MONTH, BEFORE_MONTH]) {
        for (const match of stretch.matchAll(pattern)) {
          const { month: name = '', year: written, days = '' } = match.groups ?? {};
          const from = match.indices?.groups?.days?.[0];
          const month = monthNumber(name);
          const end = match.index + match[0].length;
          if (from === undefined || THINGS.test(stretch.slice(end, end + 24))) continue;
          const year = written === undefined ? null : Number(written);
          for (const found of days.matchAll(NUMBER)) {
            const day = Number(found.groups?.day);
            if (dayIfAny(2000, month, day) === null) continue;
            const start = zone.start + from + found.index;
            const closes = pattern === AFTER_MONTH && found.index + found[0].length === days.length;
            drafts.push({
              start,
              end: closes ? zone.start + end : start + found[0].length,
              rule: RULE,
              kind: 'day',
              year,
              resolve: (scene) =>
                dayValue(year === null ? chooseDay(scene, month, day) : dayIfAny(year, month, day)),
              value: null,
            });
          }
        }
      }
    }
    return drafts;
  },
};
