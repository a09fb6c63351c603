import { describe, expect, it } from 'vitest';
import { longWords, wordsWith } from '../../src/parse/page/line-words.js';
import { lineHash } from '../../src/text/line-hash.js';
import { fc } from '../properties.js';

const signed = (word: string): number => lineHash(word) | 0;
const hashes = (words: string): number[] => (words === '' ? [] : words.split(' ').map(signed));

const characters = fc.constantFrom('a', 'B', '7', ' ', ',', '’', '—', 'é', '²', '×', 'ж', '😀', '_');
const runs = fc.array(fc.tuple(characters, fc.integer({ min: 1, max: 65 })), { maxLength: 12 });
const texts = runs.map((some) => some.map(([character, times]) => character.repeat(times)).join(''));

describe('longer words', () => {
  it('are of four letters or more, cut after six', () => {
    const text = 'the new dam at delta leaks, and “residents” fear 2021’s floods';
    expect(longWords(text)).toEqual(hashes('delta leaks reside fear 2021 floods'));
  });

  it('have letters of any script', () => {
    expect(longWords('größere übungen')).toEqual(hashes('größer übunge'));
    expect(longWords('новая дамба')).toEqual(hashes('новая дамба'));
  });

  it('are read up to a number of characters', () => {
    expect(longWords('river ferries', 8)).toEqual(hashes('river'));
    expect(longWords('river ferries', 11)).toEqual(hashes('river ferri'));
  });

  it('are those that the pattern finds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = (text.match(/[\p{L}\p{N}]{4,30}/gu) ?? []).map((word) => word.slice(0, 6));
        expect(longWords(text)).toEqual(found.map(signed));
      }),
    );
  });
});

describe('the first words of a line', () => {
  it('have a mark before them, so that they differ from the same words elsewhere', () => {
    expect(wordsWith('^', 'by the river, at noon', 64, 3)).toEqual(hashes('^by ^the ^river'));
    expect(wordsWith('', 'by the river', 4, 9)).toEqual(hashes('by t'));
  });

  it('are those that the pattern finds', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 5 }), (text, most) => {
        const found = (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, most);
        expect(wordsWith('^', text, text.length, most)).toEqual(found.map((word) => signed(`^${word}`)));
      }),
    );
  });
});
