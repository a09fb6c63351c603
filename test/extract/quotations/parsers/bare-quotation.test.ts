import { describe, expect, it } from 'vitest';
import { reading } from '../article-of.js';

describe('a quotation without a cue', () => {
  it.each([
    ['The town saw “The Long day of dams” there.', '“The Long day of dams” <- null'],
    ['The town had the “one two three” of it.', '“one two three” <- null'],
    ['The town, to “hold”, built a dam.', '“hold” <- null'],
    ['“It will hold.”', '“It will hold.” <- null'],
    ['“It will hold.” It did not.', '“It will hold.” <- null'],
    ['The town has a “very old dam” there.', '“very old dam” <- null'],
    ['The town has an “old dam” there.', '“old dam” <- null'],
    ['The town is “old”.', '“old” <- null'],
    ['The town is “very old”.', '“very old” <- null'],
    ['The town has the “grand old bargain of it” now.', '“grand old bargain of it” <- null'],
    ['The town saw “The Long Day of the Dam” there.', '“The Long Day of the Dam” <- null'],
    ['The town saw “The Long Day of My Dam Today” there.', '“The Long Day of My Dam Today” <- null'],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });

  it.each([
    ['The town saw “The Long Day of dams” there.'],
    ['The town saw “one” of it.'],
    ['The town has an “old” dam.'],
    ['The town has the “very old” dam.'],
    ['The town saw “The Very Long Old Day” there.'],
    ["It is the mayor's “old way” of it."],
  ])('does not match a term: %s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });

  it.fails.each([
    ['one turn', '“It will hold.” “It must hold.”', '“It will hold.” | “It must hold.” <- null'],
  ])('known gap, %s: %s', (_, text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});
