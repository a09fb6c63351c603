/** A day of the week: Tuesday, last Friday, this coming Sunday, the previous Friday. */

import { mondayOf } from '../../../text/calendar.js';
import { signs } from '../../../text/date-signs.js';
import { chooseWeekday, dayValue, weekdayFrom, weekdayUpTo } from '../choose.js';
import type { Scene } from '../draft.js';
import { patternParser } from '../pattern-parser.js';
import { GAP, WEEKDAY, WEEKDAY_SHORT, weekdayNumber } from '../words.js';

const PATTERN = new RegExp(
  `(?<![\\w-])(?:(?<which>[Ll]ast|[Tt]his(?:${GAP}(?:past|coming))?|[Nn]ext|[Tt]he${GAP}(?:previous|following|next))${GAP})?(?:(?<day>${WEEKDAY})(?![\\w-])|(?<short>${WEEKDAY_SHORT})\\b\\.?(?=,?\\s(?:\\d|[A-Z][a-z]{2,8}\\.?\\s\\d)))`,
  'g',
);
/** Rejects historic and church days: Bloody Sunday, Super Tuesday. */
const NAME_BEFORE =
  /\b(?:Bloody|Black|Super|Holy|Maundy|Shrove|Giving|Cyber|Palm|Easter|Good|Ash|Fat|Ruby|Freaky)\s$/;
/** Rejects newspapers and broadcasts. */
const NAME_AFTER =
  /^\s(?:Times|Telegraph|Mirror|Post|Express|Mail|Herald|Independent|Night\s(?:Live|Football))\b/;

/** "The first Tuesday of each month" recurs. */
const OF_MONTHS = /^\s(?:of|in)\s(?:each|every)\s/;

function resolveWeekday(scene: Scene, which: string | undefined, wanted: number): number | null {
  const from = scene.reference?.day ?? null;
  const last = scene.last.day;
  switch (which) {
    case undefined:
      return chooseWeekday(scene, wanted);
    case 'the previous':
      return last === null ? null : weekdayUpTo(last - 1, wanted);
    case 'the following':
    case 'the next':
      return last === null ? null : weekdayFrom(last + 1, wanted);
    case 'last':
    case 'this past':
      return from === null ? null : weekdayUpTo(from - 1, wanted);
    case 'next':
    case 'this coming':
      return from === null ? null : weekdayFrom(from + 1, wanted);
    default:
      return from === null ? null : mondayOf(from) + wanted;
  }
}

export const weekdayParser = patternParser(
  'weekday',
  { needs: [signs('shortWeekday')], hint: /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/, pattern: PATTERN },
  ({ groups, before, after }) => {
    if (NAME_BEFORE.test(before()) || NAME_AFTER.test(after()) || OF_MONTHS.test(after())) return null;
    const wanted = weekdayNumber(groups.day ?? groups.short ?? '');
    if (wanted === null) return null;
    const which = groups.which?.toLowerCase().replace(/\s+/g, ' ');
    return { kind: 'weekday', resolve: (scene) => dayValue(resolveWeekday(scene, which, wanted)) };
  },
);
