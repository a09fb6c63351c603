import { describe, expect, it } from 'vitest';
import { beginningOf, endBeside } from '../../src/text/beside.js';
import { fc } from '../properties.js';

const wide = (character: string): number => (character > '\u1000' ? 2 : 1);

describe('the beginning of a text', () => {
  it.each([
    ['one two three', 20, 'one two three'],
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two'],
    ['one two three', 7, 'one two'],
    ['one two three', 6, 'one'],
    // No word fits, so the first is cut.
    ['extraordinary', 5, 'extra'],
    [' extraordinary', 5, ' extr'],
    [', he said', 4, ', he'],
    ['', 5, ''],
    ['one', 0, ''],
    ['\u{1F600}\u{1F600} \u{1F600}', 2, '\u{1F600}\u{1F600}'],
  ])('of %j in %i: %j', (text, room, found) => {
    expect(beginningOf(text, room)).toBe(found);
  });

  it('uses the given measure of width', () => {
    expect(beginningOf('北京大学生', 5, wide)).toBe('北京');
  });
});

describe('the end of a text', () => {
  it.each([
    ['one two three', 9, 'two three'],
    ['one two three', 8, 'three'],
    ['one two ', 4, 'two '],
    ['one extraordinary', 5, 'inary'],
    ['one “', 2, '“'],
  ])('of %j in %i: %j', (text, room, found) => {
    expect(endBeside(text, room)).toBe(found);
  });
});

describe('any text', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u{1F600}', '京', '-') });
  it('starts and ends with the returned parts, which fit', () => {
    fc.assert(
      fc.property(texts, fc.nat(12), (text, room) => {
        const beginning = beginningOf(text, room);
        expect(text.startsWith(beginning)).toBe(true);
        expect([...beginning].length).toBeLessThanOrEqual(room);
        const end = endBeside(text, room);
        expect(text.endsWith(end)).toBe(true);
        expect([...end].length).toBeLessThanOrEqual(room);
        if (text.trim() === text && room >= [...text].length) expect([beginning, end]).toEqual([text, text]);
      }),
    );
  });
});
