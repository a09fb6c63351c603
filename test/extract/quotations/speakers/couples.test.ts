import { describe, expect, it } from 'vitest';
import { read } from '../article-of.js';

const who = (text: string): (string | null)[] => read(text).map((one) => one.who);

describe('two people with one surname', () => {
  it.each([
    [
      'John and Mary Lind came. “It leaks,” Mrs. Lind said. “It holds,” Mr. Lind said.',
      ['Mary Lind', 'John Lind'],
    ],
    [
      'Mary Rask and her brother Orlo Rask came. “It leaks,” Ms. Rask said. “It holds,” Mr. Rask said.',
      ['Mary Rask', 'Orlo Rask'],
    ],
    ['Delta and Mary Lind came. “It holds,” Mr. Lind said.', ['Lind']],
    ['John came, and Mary Lind left. “It leaks,” Mrs. Lind said.', ['Mary Lind']],
  ])('%s', (text, expected) => {
    expect(who(text)).toEqual(expected);
  });
});

describe('a pronoun', () => {
  it.each([
    ['The Delta Post spoke to Mara Ellison. “It leaks,” she said.', ['Mara Ellison']],
    ['A letter from Mara Ellison reached them. She said it leaks.', ['Mara Ellison']],
    ['“It leaks,” she said.', [null]],
    ['The dam was old. “It leaks,” he said.', [null]],
    ['We asked Tom Rask why. “It leaks,” he said.', ['Tom Rask']],
    ['We asked Tom Rask why. “It leaks,” she said.', [null]],
  ])('without a preceding speaker: %s', (text, expected) => {
    expect(who(text)).toEqual(expected);
  });
});
