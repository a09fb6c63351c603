/** The next day: a date may be tomorrow's in another time zone. */
import { civilDate, dayNumber, isoDay } from '../text/calendar.js';

const numberOf = (day: string): number =>
  dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));

/** The day after a `YYYY-MM-DD` date; the last representable day is returned unchanged. */
export function dayAfter(day: string): string {
  const next = numberOf(day) + 1;
  return civilDate(next).year > 9999 ? day : isoDay(next);
}
