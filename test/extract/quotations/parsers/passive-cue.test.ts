import { describe, expect, it } from 'vitest';
import { reading, rules } from '../article-of.js';

describe('a passive cue', () => {
  it.each([
    [
      'The dam was called “a disgrace” by Mara Ellison.',
      'The dam | “a disgrace” <- Mara Ellison (was called)',
    ],
    ['The dam was called “a disgrace”.', 'The dam | “a disgrace” <- null (was called)'],
    [
      'The dam was dismissed as “a disgrace” by the mayor of Delta.',
      'The dam | “a disgrace” <- mayor of Delta (was dismissed as)',
    ],
    ['The dam is known as “the sieve”.', 'The dam | “the sieve” <- null (is known as)'],
    ['It has been described as “a disgrace”.', 'It | “a disgrace” <- null (has been described as)'],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
    expect(rules(text)).toContain('passive-cue');
  });

  it.each([
    ['It was, by the mayor, called “a disgrace”.'],
    ['The dam was built for the whole town as “a disgrace”.', '“a disgrace” <- null'],
    ['The dam was said to be “a disgrace”.', '“a disgrace” <- null'],
    ['The dam was called a very old thing and then “a disgrace”.', '“a disgrace” <- null'],
  ])('does not match: %s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
    expect(rules(text)).not.toContain('passive-cue');
  });

  it.fails.each([
    [
      'a clause of the reporter',
      'The dam was called “a disgrace” and Tom Rask left by car.',
      'The dam | “a disgrace” <- null (was called)',
    ],
    [
      'the agent comes first',
      'The dam is seen by many as “a disgrace”.',
      'The dam | “a disgrace” <- many (is seen by)',
    ],
    ['a name, not something said', 'The dam called “the sieve” leaks.'],
  ])('known gap, %s: %s', (_, text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});
