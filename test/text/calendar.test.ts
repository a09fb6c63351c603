import { describe, expect, it } from 'vitest';
import {
  addMonths,
  addMonthsToDay,
  civilDate,
  dayNumber,
  isDate,
  isoDay,
  mondayOf,
  weekday,
} from '../../src/text/calendar.js';
import { fc } from '../properties.js';

describe('calendar', () => {
  it('counts days from 1970-01-01', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(1969, 12, 31)).toBe(-1);
    expect(dayNumber(2000, 3, 1) - dayNumber(2000, 2, 28)).toBe(2);
  });

  it('converts numbers to dates and back, like the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (number) => {
        const { year, month, day } = civilDate(number);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(isoDay(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  it('knows the day of the week', () => {
    expect(weekday(dayNumber(2020, 10, 22))).toBe(3);
    expect(weekday(dayNumber(1969, 12, 28))).toBe(6);
    expect(isoDay(mondayOf(dayNumber(2020, 10, 25)))).toBe('2020-10-19');
  });

  it('knows which dates exist', () => {
    expect(isDate(2020, 2, 29)).toBe(true);
    expect(isDate(2021, 2, 29)).toBe(false);
    expect(isDate(2021, 13, 1)).toBe(false);
    expect(isDate(2021, 0, 1)).toBe(false);
  });

  it('adds months across years, and clamps to the end of shorter months', () => {
    expect(addMonths(2020, 1, -1)).toEqual({ year: 2019, month: 12 });
    expect(addMonths(2020, 11, 14)).toEqual({ year: 2022, month: 1 });
    expect(isoDay(addMonthsToDay(dayNumber(2021, 3, 31), -1))).toBe('2021-02-28');
  });
});
