import { describe, expect, it } from 'vitest';
import { outletMentions } from '../../src/parse/fields/outlets.js';

describe('outletMentions', () => {
  it.each([
    ['Photo: MSNBC, via the Los Angeles Times', ['MSNBC', 'Los Angeles Times']],
    ['Newsletters from NBC News.', ['NBC News']],
    ['On MSNBC.', ['MSNBC']],
    ['See cleveland.com today', ['cleveland.com']],
    ['(BuzzFeed News)', ['BuzzFeed News']],
  ])('finds the newsrooms in %j', (text, expected) => {
    expect(outletMentions(text)).toEqual(expected);
  });

  it.each([
    'the-MSNBC effect',
    'MSNBC-like graphics',
    'xMSNBC and MSNBCx',
    'my_MSNBC',
    'www.MSNBC of old',
    'Los Angeles Timesheet',
    'Reuters',
    '',
  ])('finds none in %j', (text) => {
    expect(outletMentions(text)).toEqual([]);
  });
});
