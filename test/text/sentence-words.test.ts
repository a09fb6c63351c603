import { describe, expect, it } from 'vitest';
import { beginningOfSentence, isCapitalised, isInitials, lastWord } from '../../src/text/sentence-words.js';
import { fc } from '../properties.js';

describe('the first and last words of sentences', () => {
  it.each([
    [' “The tide', 'The'],
    [' — 12 ships', '1'],
    [' the tide', null],
    ['The tide', null],
    [' Élan', 'Élan'],
    [' “Ítem”', 'Ítem'],
  ])('%j begins with %j', (text, word) => {
    expect(beginningOfSentence(text)).toBe(word);
  });

  it.each([
    ['in the U.S', 'U.S'],
    ['the café', 'café'],
    ['said: “no', 'no'],
    ['nothing here –', ''],
  ])('%j ends with %j', (text, word) => {
    expect(lastWord(text)).toBe(word);
  });

  it('are the same with and without the pattern for any script', () => {
    const text = fc
      .array(fc.constantFrom(' ', '\n', 'A', 'b', '3', '.', '“', '’', "'", '—', '(', '-', '…', 'Zed'))
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (some) => {
        // An accented letter after the relevant part selects the other pattern for the same text.
        expect(beginningOfSentence(`${some} é`)).toBe(beginningOfSentence(`${some} e`));
        expect(lastWord(`é ${some}`)).toBe(lastWord(`e ${some}`));
      }),
    );
    expect([isCapitalised('A'), isCapitalised('É'), isCapitalised('a'), isCapitalised('AB')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([isInitials('U.S'), isInitials('É.U'), isInitials('US')]).toEqual([true, true, false]);
  });
});
