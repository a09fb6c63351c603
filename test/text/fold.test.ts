import { describe, expect, it } from 'vitest';
import { fold, foldSpaces } from '../../src/text/fold.js';

describe('folding', () => {
  it.each([
    ['case', 'BEIJING', 'beijing'],
    ['accents', 'Élysée Łódź Straße', 'elysee lodz strasse'],
    ['curly marks', '“it’s”', '"it\'s"'],
    ['dashes', 'a–b—c‑d', 'a-b-c-d'],
    ['invisible characters', 'so\u00ADft\u200B', 'soft'],
    ['ligatures and wide forms', 'ﬁve Ａ', 'five a'],
  ])('%s make no difference', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('makes runs of white space one space', () => {
    expect(foldSpaces(' a\n\t b ')).toBe('a b');
  });
});
