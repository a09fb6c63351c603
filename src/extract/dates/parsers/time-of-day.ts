/**
 * A clock time: 9 a.m., 10:35 p.m. EST, noon, 21:30 GMT. A refiner joins it with a day beside it; alone, it belongs to the last day
 * in the text, or to that of publication.
 */
import { isoDay } from '../../../text/calendar.js';
import { signs } from '../../../text/date-signs.js';
import { patternParser } from '../pattern-parser.js';
import { SPOKEN_ZONES } from '../vocabulary.js';
import { GAP } from '../words.js';

const ZONE = `(?:${GAP}(?<zone>${Object.keys(SPOKEN_ZONES).join('|')})\\b)`;
const PATTERN = new RegExp(
  `(?<![\\w.:,$/-])(?:(?<![Hh]igh\\s)(?<word>[Nn]oon|[Mm]idday|[Mm]idnight)(?![\\w-])|(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>[ap])(?:\\.m\\b\\.?|m\\b)${ZONE}?|(?<hour24>[01]?\\d|2[0-3])[:.](?<minute24>[0-5]\\d)(?:${ZONE.replace('zone', 'zone24')}|(?=${GAP}(?:local|Moscow|Kyiv|Kiev)${GAP}time\\b)|(?<=(?<![\\w-])(?:at|by|until|from|before|after)\\s(?:[01]\\d|2[0-3]):[0-5]\\d)(?![\\w:.]\\d|\\sto\\s)))`,
  'gi',
);

const two = (value: number): string => String(value).padStart(2, '0');

/** `T21:30-05:00`: a clock time to append to a day. */
export const timeOfDay = patternParser(
  'time-of-day',
  {
    needs: [signs('digit', 'noon')],
    hint: /noon|midday|midnight|\d\s?[ap]\.?m|\d[:.]\d\d(?:\s|[,.;)]|$)/i,
    pattern: PATTERN,
  },
  ({ groups }) => {
    const { word, half, hour24 } = groups;
    let hour = Number(groups.hour ?? hour24 ?? 0);
    if (word !== undefined) hour = /midnight/i.test(word) ? 0 : 12;
    if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    const zone = SPOKEN_ZONES[(groups.zone ?? groups.zone24)?.toUpperCase() ?? ''] ?? '';
    const time = `T${two(hour)}:${groups.minute ?? groups.minute24 ?? '00'}${zone}`;
    return {
      kind: 'time',
      resolve: ({ last, history, reference }) => {
        const day = last.day ?? (history ? null : (reference?.day ?? null));
        return day === null ? null : isoDay(day) + time;
      },
    };
  },
);
