import { describe, expect, it } from 'vitest';
import { occurrences } from '../../src/text/occurrences.js';
import { fc } from '../properties.js';

describe('occurrences', () => {
  it.each([
    ['Ada Brook met Ada Brook', 'Ada Brook', 2],
    ['Ada met Brook', 'Ada Brook', 0],
    ['aaa', 'aa', 1],
    ['some words', '', 0],
    ['', 'Ada', 0],
  ])('of words in a text: %j has %j', (text, words, count) => {
    expect(occurrences(text, words)).toBe(count);
  });

  it('are as many as the text is split at', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 30 });
    fc.assert(
      fc.property(
        letters,
        fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 }),
        (text, words) => {
          expect(occurrences(text, words)).toBe(text.split(words).length - 1);
        },
      ),
    );
  });
});
