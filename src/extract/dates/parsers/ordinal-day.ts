/** A day by its number alone: on the 15th, the 27th of the same month. Its month is the last one in the text. */

import { signs } from '../../../text/date-signs.js';
import { dayIfAny, dayValue } from '../choose.js';
import { patternParser } from '../pattern-parser.js';
import { GAP } from '../words.js';

// Without a month, only the end of the phrase separates a day from "on the 15th floor".
const PATTERN = new RegExp(
  `(?<=\\bon${GAP})the${GAP}(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)(?:${GAP}of${GAP}(?:that|this|the${GAP}same|the)${GAP}month\\b|(?=\\s{0,2}[,;.)](?!\\w)|${GAP}(?:and|but|when|he|she|they|it|we|the)\\s))`,
  'gi',
);

export const ordinalDay = patternParser(
  'ordinal-day',
  { needs: [signs('digit')], hint: /on\s+the\s+\d/i, pattern: PATTERN },
  ({ groups }) => ({
    kind: 'day',
    resolve: ({ last }) =>
      last.month === null ? null : dayValue(dayIfAny(last.month.year, last.month.month, Number(groups.day))),
  }),
);
