import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.js';

const split = (text: string) =>
  sentences(text, { start: 0, end: text.length }).map((range) => text.slice(range.start, range.end));

describe('sentences', () => {
  it.each([
    ['It rained. It poured.', ['It rained.', 'It poured.']],
    ['Mr. Holt met Dr. Lind. They talked.', ['Mr. Holt met Dr. Lind.', 'They talked.']],
    ['The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
    ['He lives in the U.S. The house is small.', ['He lives in the U.S.', 'The house is small.']],
    ['J. R. Holt spoke. “Yes.” Nobody left.', ['J. R. Holt spoke.', '“Yes.”', 'Nobody left.']],
    ['“Will it rain?” she asked. It did.', ['“Will it rain?” she asked.', 'It did.']],
    ['It cost 3.5 million. Too much!', ['It cost 3.5 million.', 'Too much!']],
    ['On Jan. 5 it rained. Why?', ['On Jan. 5 it rained.', 'Why?']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});
