import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.js';

const PUBLISHED = '2021-03-10';

describe('a month', () => {
  it.each([
    ['It opened in March 2021.', 'March 2021', '2021-03'],
    ['It opened in October of 2019.', 'October of 2019', '2019-10'],
    ['It opened in Oct. 2019.', 'Oct. 2019', '2019-10'],
    ['It opened in June last year.', 'June last year', '2020-06'],
    ["It opened in Dec '98.", "Dec '98", '1998-12'],
    ['It ran from January-March 2020.', 'January-March 2020', '2020-01/2020-03'],
    ['It ran in January nineteen ninety-seven.', 'January nineteen ninety-seven', '1997-01'],
    ['It opened in October.', 'October', '2020-10'],
    ['In June Fenn sang.', 'June', '2020-06'],
    ['Since August Hartwell has sung.', 'August', '2020-08'],
    ['It will open in October.', 'October', '2021-10'],
    ['It expires in February.', 'February', '2022-02'],
    ['It opened in May.', 'May', '2020-05'],
    ['It opened last October.', 'last October', '2020-10'],
    ['It opened last February.', 'last February', '2020-02'],
    ['It opens this September.', 'this September', '2021-09'],
    ['It opens next January.', 'next January', '2022-01'],
    ['It opened in early January.', 'early January', '2021-01'],
    ['The late-November trip was short.', 'late-November', '2020-11'],
    ['It opened in mid-November.', 'mid-November', '2020-11'],
    ['It opened at the end of November.', 'the end of November', '2020-11'],
  ])('%s', (sentence, text, value) => {
    expect(datesOf(sentence, PUBLISHED)).toEqual([[text, value]]);
  });

  it('takes the year of the other month in a range', () => {
    expect(datesOf('It ran between March and May 2019.', PUBLISHED)).toEqual([
      ['March', '2019-03'],
      ['May 2019', '2019-05'],
    ]);
  });

  it.each([
    'He may go.',
    'May the best side win.',
    'March on, they said.',
    'Theresa May resigned.',
    'April Hartwell sang.',
    'It is a letter by August Hartwell.',
    'The hall heard May Hartwell and June Fenn.',
    'Police charged April Hartwell and June Fenn with it.',
    'An august house fell.',
    'They march each August.',
  ])('does not match: %s', (sentence) => {
    expect(datesOf(sentence, PUBLISHED)).toEqual([]);
  });
});

describe('a year', () => {
  it.each([
    ['The bridge fell in 1988.', '1988', '1988'],
    ['After a 2018 training exercise they left.', '2018', '2018'],
    ['The 1996 games were held there.', '1996', '1996'],
    ['It was 1990’s best song.', '1990', '1990'],
    ['It ends by 2060.', '2060', '2060'],
    ['Since 1066 nothing changed.', '1066', '1066'],
    ['In 2000 soldiering was hard.', '2000', '2000'],
    ['The early 1991 talks failed.', 'The early 1991', '1991'],
    ['It shut in mid-1996.', 'mid-1996', '1996'],
    ['The post-1959 order held.', 'post-1959', '1959'],
    ['Sales hit a high in late 1991.', 'late 1991', '1991'],
    ['The town fell in AD 79.', 'AD 79', '0079'],
    ['He died in 44 BC.', '44 BC', '-0043'],
    ["It shut in '98.", "'98", '1998'],
    ['The war of 1914-18 began.', '1914-18', '1914/1918'],
    ['The war of 1939–1945 began.', '1939–1945', '1939/1945'],
    ['The 2019/20 season began.', '2019/20', '2019/2020'],
    ['It was built in nineteen ninety-six.', 'nineteen ninety-six', '1996'],
    ['By the year two thousand it was gone.', 'the year two thousand', '2000'],
    ['In twenty twenty it shut.', 'twenty twenty', '2020'],
  ])('%s', (sentence, text, value) => {
    expect(datesOf(sentence, PUBLISHED)).toEqual([[text, value]]);
  });

  it('matches at both ends of a range in words', () => {
    expect(datesOf('It fell between 1982 and 1992.', PUBLISHED)).toEqual([
      ['1982', '1982'],
      ['1992', '1992'],
    ]);
  });

  it.each([
    'Some 1,900 people came.',
    'About 2000 soldiers came.',
    '2000 soldiers came.',
    'In 1500 homes the power failed.',
    'It costs $1999.',
    'It costs 1999 dollars.',
    'Call 555-1999.',
    'She lives at 1600 Harbour Street.',
    'Flight 1986 was late.',
    'It measured 1850.5 units.',
    'It has 2000 members.',
    'Version 2.2012 is out.',
    'At 1945 hours they left.',
    'Two thousand soldiers came.',
    'Part X1999 failed.',
    'A 2000-strong force came.',
    'The RTX 2060 chip shipped.',
  ])('does not match: %s', (sentence) => {
    expect(datesOf(sentence, PUBLISHED)).toEqual([]);
  });
});

describe('a decade or century', () => {
  it.each([
    ['It began in the 1960s.', 'the 1960s', '196X'],
    ['It began in the early 1980s.', 'the early 1980s', '198X'],
    ["It began in the '90s.", "the '90s", '199X'],
    ['It began in the seventies.', 'the seventies', '197X'],
    ['It began in the 2010s.', 'the 2010s', '201X'],
    ['It began in the 20th century.', 'the 20th century', '19XX'],
    ['It began in the nineteenth century.', 'the nineteenth century', '18XX'],
  ])('%s', (sentence, text, value) => {
    expect(datesOf(sentence, PUBLISHED)).toEqual([[text, value]]);
  });

  it('matches twice if two are named', () => {
    expect(datesOf('It fell in the 1960s and 1990s.', PUBLISHED)).toEqual([
      ['the 1960s', '196X'],
      ['1990s', '199X'],
    ]);
  });

  it.each(['She is in her 60s.', 'Temperatures in the 70s are rare.', 'It sold for 50s.'])(
    'does not match: %s',
    (sentence) => {
      expect(datesOf(sentence, PUBLISHED)).toEqual([]);
    },
  );
});

describe('a season', () => {
  it.each([
    ['It fell in the summer of 2001.', 'the summer of 2001', '2001-22'],
    ['It fell in the winter of 1941-42.', 'the winter of 1941-42', '1941-24'],
    ['It fell last fall.', 'last fall', '2020-23'],
    ['It opens this summer.', 'this summer', '2021-22'],
    ['It fell this winter.', 'this winter', '2021-24'],
    ['It fell in the autumn.', 'the autumn', '2020-23'],
    ['It fell in early autumn.', 'early autumn', '2020-23'],
    ['It fell in the spring of last year.', 'the spring of last year', '2020-21'],
  ])('%s', (sentence, text, value) => {
    expect(datesOf(sentence, PUBLISHED)).toEqual([[text, value]]);
  });

  it.each(['Prices fall and rise.', 'The fall of the tower shocked them.', 'The Summer Olympics shut.'])(
    'does not match: %s',
    (sentence) => {
      expect(datesOf(sentence, PUBLISHED)).toEqual([]);
    },
  );
});
