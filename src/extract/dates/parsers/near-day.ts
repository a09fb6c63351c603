/** Days named by their distance from publication: yesterday, today, tonight, this morning, last night. */

import { signs } from '../../../text/date-signs.js';
import { dayValue } from '../choose.js';
import { patternParser } from '../pattern-parser.js';
import { onPart } from '../periods.js';
import { GAP } from '../words.js';

const PATTERN = new RegExp(
  `(?<![\\w-])(?:(?<beforeLast>the${GAP}day${GAP}before${GAP}yesterday)|(?<afterNext>the${GAP}day${GAP}after${GAP}tomorrow)|(?<yesterday>yesterday|last${GAP}(?:night|evening))|(?<today>today|tonight|(?:earlier${GAP}|later${GAP}|early${GAP}|late${GAP})?this${GAP}(?:morning|afternoon|evening))|(?<tomorrow>tomorrow))(?![\\w-])`,
  'gi',
);
const OFFSETS = { beforeLast: -2, yesterday: -1, today: 0, tomorrow: 1, afterNext: 2 } as const;
/** Rejects the newspaper and broadcasts. */
const NAME_BEFORE = /\b(?:USA|Russia|Ukraine|India|Sports)\s$/i;

export const nearDay = patternParser(
  'near-day',
  {
    needs: [signs('nearDay', 'partOfDay', 'night')],
    hint: /today|to-?night|morrow|yester|last\s+(?:night|ev)|this\s+(?:mor|aft|eve)/i,
    pattern: PATTERN,
  },
  ({ groups, text, before }) => {
    if (NAME_BEFORE.test(before())) return null;
    const entry = Object.entries(OFFSETS).find(([name]) => groups[name] !== undefined);
    if (!entry) return null;
    const offset = entry[1];
    return {
      kind: 'day',
      resolve: ({ reference, history }) => {
        // In a history "today" means nowadays.
        if (history && /^today$/i.test(text)) return 'PRESENT_REF';
        return reference && reference.day !== null ? onPart(dayValue(reference.day + offset), text) : null;
      },
    };
  },
);
