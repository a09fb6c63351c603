import { describe, expect, it } from 'vitest';
import { HOLIDAYS } from '../../../src/extract/dates/holidays.js';
import { isoDay } from '../../../src/text/calendar.js';

const dayOf = (name: string, year: number): string => {
  const day = HOLIDAYS[name]?.(year);
  return day === undefined ? 'unknown' : isoDay(day);
};

describe('a day with a fixed date', () => {
  it.each([
    ["new year's day", '2024-01-01'],
    ["valentine's day", '2024-02-14'],
    ["international women's day", '2024-03-08'],
    ["st. patrick's day", '2024-03-17'],
    ['april fools day', '2024-04-01'],
    ['anzac day', '2024-04-25'],
    ['may day', '2024-05-01'],
    ['juneteenth', '2024-06-19'],
    ['fourth of july', '2024-07-04'],
    ['bastille day', '2024-07-14'],
    ['halloween', '2024-10-31'],
    ['armistice day', '2024-11-11'],
    ['veterans day', '2024-11-11'],
    ['christmas eve', '2024-12-24'],
    ['christmas day', '2024-12-25'],
    ['christmas', '2024-12-25'],
    ['boxing day', '2024-12-26'],
    ["new year's eve", '2024-12-31'],
  ])('%s: %s', (name, expected) => {
    expect(dayOf(name, 2024)).toBe(expected);
  });
});

/** In a year in which the month begins early in the week, and in one in which it begins late. */
describe('a day bound to a weekday', () => {
  it.each<[string, ...[number, string][]]>([
    ['martin luther king day', [2018, '2018-01-15'], [2017, '2017-01-16'], [2019, '2019-01-21']],
    ["presidents' day", [2021, '2021-02-15'], [2020, '2020-02-17'], [2022, '2022-02-21']],
    ['memorial day', [2020, '2020-05-25'], [2021, '2021-05-31'], [2023, '2023-05-29']],
    ['labor day', [2025, '2025-09-01'], [2024, '2024-09-02'], [2026, '2026-09-07']],
    ['columbus day', [2018, '2018-10-08'], [2024, '2024-10-14'], [2023, '2023-10-09']],
    ['election day', [2021, '2021-11-02'], [2022, '2022-11-08'], [2024, '2024-11-05']],
    ['thanksgiving day', [2018, '2018-11-22'], [2024, '2024-11-28'], [2023, '2023-11-23']],
    ['thanksgiving', [2018, '2018-11-22'], [2024, '2024-11-28'], [2023, '2023-11-23']],
    ['black friday', [2018, '2018-11-23'], [2024, '2024-11-29'], [2023, '2023-11-24']],
    ['cyber monday', [2018, '2018-11-26'], [2024, '2024-12-02'], [2023, '2023-11-27']],
  ])('%s', (name, ...years) => {
    for (const [year, expected] of years) expect(dayOf(name, year)).toBe(expected);
  });
});

describe('Easter', () => {
  it.each([
    // The earliest and the latest that there are, the exceptions of the rule, and years of each century around.
    [1818, '1818-03-22'],
    [1886, '1886-04-25'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [1900, '1900-04-15'],
    [1999, '1999-04-04'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2016, '2016-03-27'],
    [2018, '2018-04-01'],
    [2019, '2019-04-21'],
    [2020, '2020-04-12'],
    [2021, '2021-04-04'],
    [2022, '2022-04-17'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2106, '2106-04-18'],
    [2285, '2285-03-22'],
  ])('%i: %s', (year, expected) => {
    expect(dayOf('easter', year)).toBe(expected);
    expect(dayOf('easter sunday', year)).toBe(expected);
  });

  it.each([
    ['ash wednesday', '2024-02-14'],
    ['palm sunday', '2024-03-24'],
    ['good friday', '2024-03-29'],
    ['easter monday', '2024-04-01'],
  ])('sets %s: %s', (name, expected) => {
    expect(dayOf(name, 2024)).toBe(expected);
  });
});
