import { describe, expect, it } from 'vitest';
import { countWords, tokens } from '../../src/text/tokens.js';

const words = (text: string) => tokens(text, { start: 0, end: text.length }).map((token) => token.text);

describe('tokens', () => {
  it.each([
    ["Don't stop, Mr. Holt.", ["Don't", 'stop', ',', 'Mr.', 'Holt', '.']],
    ['The U.S. spent $3.5 billion (10%).', ['The', 'U.S.', 'spent', '$3.5', 'billion', '(', '10%', ')', '.']],
    ['Piotr W. Lanski and I.', ['Piotr', 'W.', 'Lanski', 'and', 'I', '.']],
    ['a high-level co-operation – really', ['a', 'high-level', 'co-operation', '–', 'really']],
    ['naïve café 😀', ['naïve', 'café', '😀']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('have offsets', () => {
    const [, second] = tokens('xx One two', { start: 3, end: 10 });
    expect(second).toMatchObject({ text: 'two', start: 7, end: 10 });
  });

  it('count a hyphenated word once and punctuation not at all', () => {
    expect(countWords("It's a high-level talk, isn't it?", { start: 0, end: 33 })).toBe(6);
  });
});
