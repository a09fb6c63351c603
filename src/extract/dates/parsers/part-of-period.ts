/** A part of the current period: the end of the year, the rest of the month, later in the week, year's end. */

import { signs } from '../../../text/date-signs.js';
import { followsText } from '../choose.js';
import { patternParser } from '../pattern-parser.js';
import { originOf, periodFrom } from '../periods.js';
import { GAP } from '../words.js';

const PATTERN = new RegExp(
  `(?<![\\w-])(?:(?:the${GAP})?(?:end|start|beginning|middle|rest|remainder|close)${GAP}of${GAP}the${GAP}(?<of>week|month|year|decade|century)|(?:early|late|earlier|later)${GAP}in${GAP}the${GAP}(?<in>week|month|year|decade|century)|(?:the${GAP})?year['\u2019]s${GAP}end)(?![\\w-])`,
  'gi',
);

export const partOfPeriod = patternParser(
  'part-of-period',
  { needs: [signs('week', 'months', 'year', 'decade', 'century')], pattern: PATTERN },
  ({ groups }) => {
    const unit = (groups.of ?? groups.in ?? 'year').toLowerCase();
    return {
      kind: 'period',
      resolve: (scene) => periodFrom(followsText(scene) ? scene.last : originOf(scene.reference), unit, 0),
    };
  },
);
