import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.js';

const PUBLISHED = '2012-02-01';
/** Four old years, two with their month: enough to show that the text tells of the past. */
const HISTORY = 'In May 1871 it rose. In June 1872 it fell. In 1872 it rose. In July 1873 it fell. ';
/** The mentions after that beginning. */
const told = (text: string) => datesOf(HISTORY + text, PUBLISHED).slice(4);

type Row = [string, ...[string, string | null][]];

describe('the anchor of a history', () => {
  it.each<Row>([
    ['It was the coldest winter since 1809. In October it thawed.', ['1809', '1809'], ['October', '1873-10']],
    ['The pact held until 1914. In October it was signed.', ['1914', '1914'], ['October', '1873-10']],
    [
      'General Hass (1819–1893) fell ill. In October he left.',
      ['1819–1893', '1819/1893'],
      ['October', '1873-10'],
    ],
    [
      'Otto Brandt (born 3 May 1840) wrote of it. In October he left.',
      ['3 May 1840', '1840-05-03'],
      ['October', '1873-10'],
    ],
    ['As in 1848, crowds gathered. In October they left.', ['1848', '1848'], ['October', '1873-10']],
    [
      'On 8–9 October 1873 it burned. The next day it rained.',
      ['8–9 October 1873', '1873-10-08/1873-10-09'],
      ['The next day', '1873-10-10'],
    ],
    ['Today it is a park.', ['Today', 'PRESENT_REF']],
    ['In 1874 it rose. In May it fell.', ['1874', '1874'], ['May', '1874-05']],
    ['By 1874 it rose. That year it fell.', ['1874', '1874'], ['That year', '1874']],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is the day of publication in news', () => {
    expect(
      datesOf('It was the coldest winter since 1809. In October it thawed. Today it snows.', PUBLISHED),
    ).toEqual([
      ['1809', '1809'],
      ['October', '2011-10'],
      ['Today', '2012-02-01'],
    ]);
  });
});

const ANTIQUITY = 'The war began in 264 BC. In 263 BC Akra fell. In 250 BC it rose. It ended in 241 BC. ';
const ancient = (text: string) => datesOf(ANTIQUITY + text, PUBLISHED).slice(4);

describe('a history of years BC', () => {
  it.each<Row>([
    ['The following year they sailed.', ['The following year', '-0239']],
    ['In the spring of that year they sailed.', ['the spring of that year', '-0240-21']],
    ['Two years later they sailed.', ['Two years later', '-0238']],
    ['In June they sailed.', ['June', '-0240-06']],
    ['In 218, the general crossed the pass.', ['218', '-0217']],
    ['By 201 the city had sued for peace.', ['201', '-0200']],
    ['It lasted from 218 to 201 BC.', ['218', '-0217'], ['201 BC', '-0200']],
    ['In the 5th century BC it was a village.', ['the 5th century BC', '-04XX']],
  ])('%s', (text, ...expected) => {
    expect(ancient(text)).toEqual(expected);
  });

  it.each([
    'In 218 ships they sailed.',
    'He led some 218, all told.',
    'It came in 218.5 seconds.',
    'It lay between 218 and 201 miles off.',
  ])('takes no number of things for a year: %s', (text) => {
    expect(ancient(text)).toEqual([]);
  });

  it('needs several years BC and none AD', () => {
    expect(datesOf('It began in 264 BC. By 218, all was lost.', PUBLISHED)).toEqual([['264 BC', '-0263']]);
    expect(ancient('It was rebuilt in AD 79. In 218, it burned.')).toEqual([['AD 79', '0079']]);
  });
});

describe('a clock time of 24 hours', () => {
  it('needs a word of time before it', () => {
    expect(datesOf('On 3 May 2011 they met. At 04:00 they left.', PUBLISHED).at(-1)).toEqual([
      '04:00',
      '2011-05-03T04:00',
    ]);
    expect(datesOf('They won 04:00 in the end.', PUBLISHED)).toEqual([]);
  });
});
