import { describe, expect, it } from 'vitest';
import { longWords } from '../../src/parse/page/headline/long-words.js';
import { fc } from '../properties.js';

describe('longer words', () => {
  it('are of four letters or more, cut after six', () => {
    expect(longWords('the new dam at delta leaks, and “residents” fear 2021’s floods')).toEqual([
      'delta',
      'leaks',
      'reside',
      'fear',
      '2021',
      'floods',
    ]);
  });

  it('have letters of any script', () => {
    expect(longWords('größere übungen')).toEqual(['größer', 'übunge']);
  });

  it('are those that the pattern finds', () => {
    const characters = fc.constantFrom('a', 'B', '7', ' ', ',', '’', '—', 'é', '😀', '_');
    const runs = fc.array(fc.tuple(characters, fc.integer({ min: 1, max: 65 })), { maxLength: 12 });
    fc.assert(
      fc.property(runs, (some) => {
        const text = some.map(([character, times]) => character.repeat(times)).join('');
        const found = (text.match(/[\p{L}\p{N}]{4,30}/gu) ?? []).map((word) => word.slice(0, 6));
        expect(longWords(text)).toEqual(found);
      }),
    );
  });
});
