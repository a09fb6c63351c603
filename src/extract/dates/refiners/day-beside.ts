/** Moves a day or week by the words before it: the day after Christmas, the week before March 6. */
import { dayNumber } from '../../../text/calendar.js';
import type { Refiner } from '../../engine.js';
import type { DateContext } from '../context.js';
import type { Draft, Resolve } from '../draft.js';
import { onPart, originOf, periodFrom } from '../periods.js';

const BESIDE = /(?<![\w-])the\s{1,8}(?<unit>day|night|week)\s{1,8}(?<side>before|after)\s{1,8}$/i;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const moved =
  (resolve: Resolve, unit: string, count: number): Resolve =>
  (scene) => {
    const [, year, month, date] = DAY.exec(resolve(scene) ?? '') ?? [];
    if (year === undefined) return null;
    const day = dayNumber(Number(year), Number(month), Number(date));
    return onPart(periodFrom({ ...originOf(null), day }, unit, count), unit);
  };

export const dayBeside: Refiner<DateContext, Draft> = {
  id: 'day-beside',
  refine: (drafts, { text, zoneAt }) =>
    drafts.map((draft, index) => {
      if (draft.kind !== 'day' && draft.kind !== 'weekday') return draft;
      const from = Math.max(zoneAt(draft.start)?.start ?? 0, drafts[index - 1]?.end ?? 0, draft.start - 40);
      const match = BESIDE.exec(text.slice(from, draft.start));
      if (!match) return draft;
      const unit = (match.groups?.unit ?? '').toLowerCase();
      // "The week before last Friday" may mean the Friday before last.
      if (unit === 'week' && draft.kind === 'weekday') return draft;
      const count = /before/i.test(match.groups?.side ?? '') ? -1 : 1;
      return {
        ...draft,
        start: draft.start - match[0].length,
        kind: unit === 'week' ? 'period' : 'day',
        resolve: moved(draft.resolve, unit, count),
      };
    }),
};
