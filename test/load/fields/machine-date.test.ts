import { describe, expect, it } from 'vitest';
import { machineDate } from '../../../src/load/fields/machine-date.js';
import { readWrittenDate } from '../../../src/text/written-date.js';

const read = (text: string) => readWrittenDate(machineDate(text));

describe('machineDate', () => {
  it.each([
    ['20190311', '2019-03-11'],
    ['20190311T081500Z', '2019-03-11T08:15Z'],
    ['20190311081500', '2019-03-11T08:15'],
    ['11-Mar-19', '2019-03-11'],
    ['11-MAR-1998', '1998-03-11'],
    ['11/Mar/2019', '2019-03-11'],
    ['3 Mar 87', '1987-03-03'],
    ['1552292100', '2019-03-11T08:15:00Z'],
    ['1552292100000', '2019-03-11T08:15:00Z'],
    ['1552292100.0', '2019-03-11T08:15:00Z'],
    ['Mon, 11 Mar 2019 08:15:00 +0000', '2019-03-11T08:15:00+00:00'],
    ['Mon, 11 Mar 2019 08:15:00 GMT', '2019-03-11T08:15:00Z'],
    ['Mon Mar 11 08:15:00 +0000 2019', '2019-03-11T08:15:00+00:00'],
    ['Mon Mar  4 08:15:00 2019', '2019-03-04T08:15:00'],
    ['2019-03-11 08:15:00 +8', '2019-03-11T08:15:00+08:00'],
    ['2019-03-11 08:15:00 -5', '2019-03-11T08:15:00-05:00'],
    ['2019-03-11T08:15:00.123+01:00', '2019-03-11T08:15:00+01:00'],
  ])('reads %s as a date', (written, value) => {
    expect(read(written)).toBe(value);
  });

  it.each(['20191311', '7', '17283', '99999999999', '5/4/2019', '31-Foo-19'])(
    'leaves %s unchanged',
    (written) => {
      expect(machineDate(written)).toBe(written);
      expect(read(written)).toBeNull();
    },
  );

  it('settles the order of day and month by other dates', () => {
    expect(machineDate('5/4/2019', 'day-first')).toBe('2019-04-05');
    expect(machineDate('5/4/2019', 'month-first')).toBe('2019-05-04');
  });
});
