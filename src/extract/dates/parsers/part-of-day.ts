/** A part of the last day in the text, or of the day of publication: by mid-afternoon, in the morning. */

import { signs } from '../../../text/date-signs.js';
import { dayValue } from '../choose.js';
import { patternParser } from '../pattern-parser.js';
import { onPart } from '../periods.js';
import { GAP } from '../words.js';

const PATTERN = new RegExp(
  `(?<=(?<![\\w-])(?:by|in|until|during)${GAP})(?:the${GAP})?(?:(?:early|late)${GAP}|mid(?:-|${GAP})?)?(?:morning|afternoon|evening)(?![\\w'\u2019-]|${GAP}(?:of|or|and|hours?|on|to)\\b)`,
  'gi',
);
/** "At three in the morning", "late in the afternoon, they drink tea": an hour, or a habit. */
const HOUR_BEFORE =
  /(?:\d|o['\u2019]clock|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|up|early|late|first\sthing))\s{1,8}(?:in|by|until)\s{1,8}$/i;

export const partOfDay = patternParser(
  'part-of-day',
  { needs: [signs('partOfDay')], pattern: PATTERN },
  ({ text, before }) => {
    const by = /\b(?:by|until)\s{1,8}$/i.test(before());
    if (HOUR_BEFORE.test(before())) return null;
    // "In evening" without an article is part of a name; "by evening" is not.
    if (!by && !/^the\s/i.test(text)) return null;
    return {
      kind: 'time',
      resolve: (scene) => {
        if (scene.last.day === null && (scene.history || (!by && scene.tense() !== 'past'))) return null;
        return onPart(dayValue(scene.last.day ?? scene.reference?.day ?? null), text);
      },
    };
  },
);
