/**
 * The quarter that an article on results is about, and the one it is compared with: the latest quarter, the
 * year-ago period.
 */
import { addMonths, isoYear } from '../../../text/calendar.js';
import { signs } from '../../../text/date-signs.js';
import { chooseMonth } from '../choose.js';
import type { Scene } from '../draft.js';
import { patternParser } from '../pattern-parser.js';
import { GAP, MONTH, monthNumber } from '../words.js';

const QUARTER_VALUE = /^(\d{4})-(3[3-6])$/;

/** The quarter `offset` quarters from the one of publication. */
function nearQuarter({ reference }: Scene, offset: number): string | null {
  if (!reference || reference.month === null) return null;
  const { year, month } = addMonths(reference.year, reference.month, offset * 3);
  return `${isoYear(year)}-${33 + Math.floor((month - 1) / 3)}`;
}

/** The last quarter named, if it is at most twelve months old; else null. */
function namedQuarter({ last, reference }: Scene): string | null {
  const [, year] = QUARTER_VALUE.exec(last.period ?? '') ?? [];
  return year === undefined || (reference && Number(year) < reference.year - 1) ? null : last.period;
}

/** A quarter or half, or the months from January to one of them. */
const PART_VALUE = /^(\d{4})(?:(-(?:3[3-6]|4[01]))$|-01\/)/;

/** The year before the period that the text is about: of a quarter or half if the text names one, otherwise of the year. */
export function yearBefore({ last, reference }: Scene): string | null {
  const [, year, part = ''] = PART_VALUE.exec(last.period ?? '') ?? [];
  if (year !== undefined && (!reference || Number(year) >= reference.year - 1)) {
    return `${isoYear(Number(year) - 1)}${part}`;
  }
  return reference ? isoYear(reference.year - 1) : null;
}

/** The quarter that contains the day on which it ended. */
const ENDED = new RegExp(`^${GAP}end(?:ed|ing)${GAP}(?:(?:on|in)${GAP})?(?<month>${MONTH})`);

function endedQuarter(scene: Scene, name: string): string | null {
  const at = chooseMonth(scene, monthNumber(name));
  return at && `${isoYear(at.year)}-${33 + Math.floor((at.month - 1) / 3)}`;
}

const TALK = new RegExp(
  `(?<![\\w-])(?:(?<latest>the${GAP}(?:latest|most${GAP}recent|just-ended|recent)${GAP}(?:fiscal${GAP})?(?:quarter|period))|(?<this>(?:this|the${GAP}current)${GAP}quarter)|(?<last>last${GAP}quarter|the${GAP}(?:previous|preceding|prior)${GAP}quarter)|(?<next>(?:the${GAP})?next${GAP}quarter)|(?<named>(?:the|that)${GAP}quarter)(?!${GAP}(?:of|century)))(?![\\w-])`,
  'gi',
);

export const quarterInTalk = patternParser(
  'quarter-in-talk',
  { needs: [signs('talk')], pattern: TALK },
  ({ groups, after }, context) => {
    if (!context.speaksOfBusiness()) return null;
    const ended = groups.named === undefined ? undefined : ENDED.exec(after())?.groups?.month;
    return {
      kind: 'period',
      resolve: (scene) => {
        if (ended !== undefined) return endedQuarter(scene, ended);
        if (groups.this !== undefined) return nearQuarter(scene, 0);
        if (groups.last !== undefined) return nearQuarter(scene, -1);
        if (groups.next !== undefined) return nearQuarter(scene, 1);
        return namedQuarter(scene) ?? (groups.latest === undefined ? null : nearQuarter(scene, -1));
      },
    };
  },
);

const YEAR_AGO = new RegExp(
  `(?<![\\w-])(?:the${GAP}(?:comparable${GAP})?(?:year-ago|year-earlier|prior-year)${GAP}(?:quarter|period)|the${GAP}(?:quarter|period)${GAP}a${GAP}year${GAP}(?:ago|earlier)|(?:year-ago|year-earlier)(?:${GAP}(?:quarter|period))?)(?![\\w-])`,
  'gi',
);

export const yearAgoPeriod = patternParser(
  'year-ago-period',
  { needs: [signs('year')], hint: /year-|-year|(?:quarter|period)\s{1,8}a\s/i, pattern: YEAR_AGO },
  () => ({
    kind: 'period',
    resolve: yearBefore,
  }),
);
