/** The values that articles are counted by, from the columns of the index. */
import type { Part } from '../../index/index.js';
import type { ArticleKey, PeriodKey } from '../../model/count.js';
import { edtfBounds } from '../../text/edtf.js';
import { remembered } from '../../text/remembered.js';
import { stepIndex, stepName } from '../dates/dates.js';
import { OncePerNumber } from '../once.js';
import type { Values } from './groups.js';

/** The period of a publication date; a date less precise than the period is a period of its own. */
const periodsOf = (step: PeriodKey): ((published: string) => string | null) =>
  remembered((published) => {
    const days = edtfBounds(published);
    if (!days) return null;
    const index = stepIndex(days.earliest, step);
    return index === stepIndex(days.latest, step)
      ? stepName(index, step)
      : (published.split('T', 1)[0] ?? null);
  });

/** The period of a publication date (EDTF) as in counts by this key; null if unknown. */
export const periodOf = (published: string | null, key: PeriodKey): string | null =>
  published === null ? null : periodsOf(key)(published);

/** Maps each article or row of a part to the number of its value. */
export type NumberOf = (at: number) => number;

/** Maps a column whose numbers, from 0 to `most`, stand for texts. Each text is looked up once. */
export function numbersOfTexts(
  column: Uint32Array,
  most: number,
  values: Values,
  textOf: (number: number) => string | null,
): NumberOf {
  const numbers = new OncePerNumber(most + 1, (number) => values.number(textOf(number)));
  return (at) => numbers.of(column[at] ?? 0);
}

/** The first day code whose year has four digits. */
const FIRST_DAY = 10_000_101;

/** If the day is known, the written date need not be read. */
function numbersOfPeriods({ segment }: Part, key: PeriodKey, values: Values): NumberOf {
  const period = periodsOf(key);
  const [first, last] = [segment.columns.get('firstDay'), segment.columns.get('lastDay')];
  const byDay = new Map<number, number>();
  const dayIn = (day: number): number => {
    const text = String(day);
    const number = values.number(period(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`));
    byDay.set(day, number);
    return number;
  };
  return (article) => {
    const day = first[article] ?? 0;
    if (day >= FIRST_DAY && day === last[article]) return byDay.get(day) ?? dayIn(day);
    const published = segment.publishedOf(article);
    return values.number(published === '' ? null : period(published));
  };
}

export function articleNumbers(part: Part, key: ArticleKey, values: Values): NumberOf {
  const { columns, strings, languages } = part.segment;
  switch (key) {
    case 'publisher':
    case 'section':
      return numbersOfTexts(columns.get(key), strings.length, values, (number) => strings.text(number));
    case 'lang':
      return numbersOfTexts(
        columns.get('language'),
        languages.length,
        values,
        (number) => languages[number - 1] ?? null,
      );
    default:
      return numbersOfPeriods(part, key, values);
  }
}
