import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates/dates.js';
import { publicationBounds } from '../../../src/extract/dates/publication-bounds.js';
import { article } from './dates-of.js';

interface Given {
  published?: string | null;
  updated?: string | null;
  quoted?: boolean;
}

function bounds(text: string, { published = null, updated = null, quoted = false }: Given = {}) {
  const parsed = { ...article(text, published), updated };
  const dates = findDates(parsed).map((date) => ({ ...date, quotation: quoted ? 'a#q1' : null }));
  const { notBefore, notAfter } = publicationBounds(parsed, dates, '2026-01-31');
  return [notBefore?.day ?? null, notAfter?.day ?? null];
}

describe('the publication bounds of an undated article', () => {
  it.each([
    ['The lighthouse closed in March 2019.', '2019-03-01', null],
    ['It opened in 1901 and closed on 3 May 2019, and was sold in 2018.', '2019-05-03', null],
    ['The vote will be held on 5 June 2021.', null, '2021-06-05'],
    [`It closed ${'x'.repeat(49)} in March 2019.`, '2019-03-01', null],
    [`It closed ${'x'.repeat(50)} in March 2019.`, null, null],
    ['What he came for closed in March 2019.', '2019-03-01', null],
    [`It closed ${'very '.repeat(9)}in March 2019.`, '2019-03-01', null],
    ['The vote will be held on 5 June 2021 and the count will be held on 4 June 2021.', null, '2021-06-04'],
    ['It closed on 3 May 2019. It will open on 3 May 2019.', '2019-05-03', '2019-05-03'],
    ['It closed on 31 January 2026.', '2026-01-31', null],
    ['The lighthouse closed in March 2019. It will open again in June 2021.', '2019-03-01', '2021-06-30'],
  ])('%s', (text, notBefore, notAfter) => {
    expect(bounds(text)).toEqual([notBefore, notAfter]);
  });

  it.each([
    ['a verb too far away', `It closed ${'very '.repeat(13)}in March 2019.`],
    ['a day without a preposition', 'It closed March 2019.'],
    ['a year the article does not write', 'It closed on 3 May.'],
    ['a name', 'She won the 2024 election, she said.'],
    ['a plan', 'The harbour agreed to cut its traffic by 2030.'],
    ['a purpose', 'The yard built the ship for a voyage in 2030.'],
    ['reported speech', 'He said in 2024 the bridge would be there.'],
    ['a date relative to another', 'The fair closed on Tuesday.'],
    ['a day that has not come', 'The fair closed in May 2031.'],
    ['contradictory bounds', 'It closed in May 2021. It will open in March 2020.'],
  ])('ignore %s', (_, text) => {
    expect(bounds(text)).toEqual([null, null]);
  });

  it('are not inferred for a dated article', () => {
    expect(bounds('It closed in March 2019.', { published: '2020' })).toEqual([null, null]);
  });

  it('take coming dates from the report, not from quotations', () => {
    expect(bounds('The vote will be held on 5 June 2021.', { quoted: true })).toEqual([null, null]);
  });

  it('end at the update', () => {
    expect(bounds('It closed in March 2019.', { updated: '2019-04-01' })).toEqual([
      '2019-03-01',
      '2019-04-01',
    ]);
  });

  it('name the first of equal days as evidence', () => {
    const text =
      'It closed on 1 March 2019 and closed in March 2019. It will open on 30 June 2021 and will close in June 2021.';
    const parsed = article(text, null);
    const dates = findDates(parsed).map((date) => ({ ...date, quotation: null }));
    const { notBefore, notAfter } = publicationBounds(parsed, dates, '2026-01-31');
    const words = [notBefore, notAfter].map((bound) => text.slice(bound?.range?.start, bound?.range?.end));
    expect(words).toEqual(['1 March 2019', '30 June 2021']);
  });
});
