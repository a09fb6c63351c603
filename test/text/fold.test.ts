import { describe, expect, it } from 'vitest';
import { fold, foldSpaces } from '../../src/text/fold.js';

describe('folding', () => {
  it.each([
    ['case', 'BEIJING', 'beijing'],
    ['accents', 'Élysée Łódź Straße', 'elysee lodz strasse'],
    ['curly marks', '“it’s”', '"it\'s"'],
    ['dashes', 'a–b—c‑d', 'a-b-c-d'],
    ['invisible characters', 'so\u00ADft\u200B', 'soft'],
    ['points of Hebrew and Arabic', 'שָׁלוֹם مُدَرِّسٌ', 'שלום مدرس'],
    ['a separate grave accent', 'it`s', "it's"],
    ['ligatures and wide forms', 'ﬁve Ａ', 'five a'],
  ])('ignores %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['\u0439\u0457', '\u304C\u30D0', '\u0928\u093F\u0928\u0940', '\u0E17\u0E35\u0E48', '\uD55C\uAD6D'])(
    'keeps letters and vowel signs that are not accents: %s',
    (text) => {
      expect(fold(text)).toBe(text);
    },
  );

  it('collapses white space to one space', () => {
    expect(foldSpaces(' a\n\t b ')).toBe('a b');
  });
});
