/**
 * Extends a mention over the part of the day beside it (Thursday night, the night of 14 August), which is added to its value, and
 * over the part of the year or week before it (early 1991, late last week, the end of November), which becomes its `mod`.
 */
import type { Refiner } from '../../engine.js';
import type { DateContext } from '../context.js';
import type { Draft } from '../draft.js';
import { modOfDate } from '../modifiers.js';
import { onPart } from '../periods.js';

const PART_OF_DAY = /^\s{1,8}(?:morning|afternoon|evening|night)(?![\w-])/;
const PART_OF_DAY_BEFORE =
  /(?<![\w-])(?:the\s{1,8})?(?:(?:early|late)\s{1,8}|mid-?)?(?<part>morning|afternoon|evening|night)\s{1,8}of\s{1,8}(?:the\s{1,8})?$/i;
const PART_BEFORE =
  /(?:^|(?<=[\s("'\u2018\u201C\u2013\u2014]))(?:(?:the\s{1,8})?(?:early|late|mid)\s{1,8}|(?:early|late|mid)-|(?:earlier|later)\s{1,8}|(?:the\s{1,8})?(?:end|beginning|start|middle)\s{1,8}of\s{1,8})$/i;
const LATE_ON_DAY = /(?:early|late|earlier|later)\s+$/i;

export const widen: Refiner<DateContext, Draft> = {
  id: 'widen',
  refine: (drafts, { text, zoneAt }) =>
    drafts.map((draft, index) => {
      const edge = zoneAt(draft.start);
      if (!edge || draft.kind === 'vague' || draft.kind === 'duration' || draft.kind === 'set') return draft;
      const next = drafts[index + 1]?.start ?? edge.end;
      let { start, end, resolve } = draft;
      if (draft.kind === 'day' || draft.kind === 'weekday') {
        const part = PART_OF_DAY.exec(text.slice(end, Math.min(edge.end, next)));
        if (part) {
          end += part[0].length;
          const inner = draft.resolve;
          resolve = (scene) => onPart(inner(scene), part[0]);
        }
      }
      const from = Math.max(edge.start, drafts[index - 1]?.end ?? 0, start - 40);
      const ofDay = draft.kind === 'day' ? PART_OF_DAY_BEFORE.exec(text.slice(from, start)) : null;
      if (ofDay) {
        const inner = resolve;
        start -= ofDay[0].length;
        resolve = (scene) => onPart(inner(scene), ofDay.groups?.part ?? '');
      }
      const part = PART_BEFORE.exec(text.slice(from, start));
      if (part && !(draft.kind === 'weekday' && LATE_ON_DAY.test(part[0]))) start -= part[0].length;
      const mod = draft.mod ?? modOfDate(text.slice(start, end), text.slice(from, start));
      return { ...draft, start, end, resolve, ...(mod === undefined ? {} : { mod }) };
    }),
};
