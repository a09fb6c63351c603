import { describe, expect, it } from 'vitest';
import { reading } from './article-of.js';

describe('the reports of a sentence', () => {
  it.each([
    ['Mara Ellison called out the rain.', 'the rain <- Mara Ellison (called out)'],
    ['“Why?” asked the mayor.', '“Why?” <- mayor (asked)'],
    ['“Why?” Tom Rask then quietly asked.', '“Why?” <- Tom Rask (then quietly asked)'],
    ['“Why?” Tom Rask stood and turned round and asked.', '“Why?” <- null'],
    ['“Why?” Tom Rask thinks so.', '“Why?” <- null'],
    ['“Why?” Tom Rask left.', '“Why?” <- null'],
    ['“Why?” Asked again, Tom Rask left.', '“Why?” <- null'],
    ['Mara Ellison stood and said it leaks.', 'it leaks <- Mara Ellison (said)'],
    [
      'Mara Ellison said it leaks and is old and then said it holds.',
      'it leaks and is old <- Mara Ellison (said)',
      'it holds <- Mara Ellison (then said)',
    ],
    ['Mara Ellison stood by saying it leaks.', 'it leaks <- Mara Ellison (saying)'],
    ['Mara Ellison stood; saying it leaks.', 'it leaks <- Mara Ellison (saying)'],
    ['The mayor will say it leaks.', 'it leaks <- mayor (will say)'],
    ['The mayors say it leaks.', 'it leaks <- mayors (say)'],
    ['The people say it leaks.', 'it leaks <- people (say)'],
    ['The claims of leaks said little of it.', 'little of it <- claims of leaks (said)'],
    ['The ugly said it leaks.', 'it leaks <- ugly (said)'],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });

  it.each([
    ['Mara Ellison Says It Leaks.'],
    ['It is the mayor and claims it leaks.'],
    ['The mayor say it leaks.'],
    ['The plan said to leak failed.'],
    ['The plan was said to leak.'],
  ])('do not include: %s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });

  it.fails.each([
    [
      'a participle without a comma',
      'Mara Ellison stood up saying it leaks.',
      'it leaks <- Mara Ellison (saying)',
    ],
    ['a plural at the head of the sentence', 'Mayors say it leaks.', 'it leaks <- Mayors (say)'],
    ['an adjective that ends as adverbs do', 'The silly said it leaks.', 'it leaks <- silly (said)'],
  ])('known gap, %s: %s', (_, text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});
