/**
 * Units counted back or ahead from publication (two weeks ago, a month from now) or from the last date in the text (three days
 * later). The value is as precise as the unit: "two weeks ago" is a week.
 */

import { signs } from '../../../text/date-signs.js';
import { patternParser } from '../pattern-parser.js';
import { originOf, periodFrom } from '../periods.js';
import { COUNT, countNumber, GAP } from '../words.js';
import { yearBefore } from './quarter-in-talk.js';

const ABOUT = `(?:(?:about|around|nearly|almost|some|just|over|only|more${GAP}than|less${GAP}than|at${GAP}least)${GAP})?`;
const PATTERN = new RegExp(
  `(?<![\\w-])${ABOUT}(?<count>${COUNT})(?:${GAP}|-)(?:and${GAP}a${GAP}half${GAP})?(?<unit>day|week|fortnight|month|year|decade|century|centurie)s?(?:${GAP}or${GAP}so)?${GAP}(?:(?<ago>ago)|(?<on>from${GAP}(?:now|today)|hence)|(?<later>later)|(?<earlier>earlier|before(?=[.,;]|$)))(?![\\w-])`,
  'gi',
);
const HINT = /\s(?:ago|later|earlier|before|hence|from)\b/i;

export const ago = patternParser(
  'ago',
  {
    needs: [signs('away'), signs('day', 'week', 'fortnight', 'months', 'year', 'decade', 'century')],
    hint: HINT,
    pattern: PATTERN,
  },
  ({ groups }) => {
    const count = countNumber(groups.count ?? '');
    const unit = (groups.unit ?? '').toLowerCase().replace('ie', 'y');
    if (count === null || count === 0) return null;
    const back = groups.ago !== undefined || groups.earlier !== undefined;
    const inText = groups.later !== undefined || groups.earlier !== undefined;
    return {
      kind: 'period',
      resolve: (scene) => {
        const aYear = unit === 'year' && count === 1 && back;
        if (aYear && (!inText || scene.last.period !== null)) return yearBefore(scene);
        return periodFrom(inText ? scene.last : originOf(scene.reference), unit, back ? -count : count);
      },
    };
  },
);
