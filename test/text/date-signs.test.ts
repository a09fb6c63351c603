import { describe, expect, it } from 'vitest';
import { hasSigns, signs, signsIn } from '../../src/text/date-signs.js';

const found = (text: string): number => signsIn(text, { start: 0, end: text.length });

describe('signs of dates', () => {
  it.each([
    ['on 3 May', [signs('digit'), signs('month')]],
    ['LAST FORTNIGHT', [signs('fortnight'), signs('which')]],
    ['A century later', [signs('century'), signs('away', 'digit')]],
    ['each Sunday', [signs('often'), signs('weekday')]],
  ])('has %j', (text, needs) => expect(hasSigns(found(text), needs)).toBe(true));

  it.each([
    ['on the third of May', [signs('digit'), signs('month')]],
    ['a week passed', [signs('week'), signs('weekday', 'nearDay')]],
    ['nothing of the kind', [signs('year', 'months', 'day')]],
  ])('%j lacks one of them', (text, needs) => expect(hasSigns(found(text), needs)).toBe(false));

  it('asks for nothing without needs', () => expect(hasSigns(0, [])).toBe(true));
});
