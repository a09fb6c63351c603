import { describe, expect, it } from 'vitest';
import { reading, rules } from '../article-of.js';

describe('according to', () => {
  it.each([
    ['The dam will hold, according to him.', 'The dam will hold <- null (according to)'],
    ['According to Mara Ellison, the dam will hold.', 'the dam will hold <- Mara Ellison (According to)'],
    [
      'According to Mara Ellison, the mayor, the dam will hold.',
      'the dam will hold <- Mara Ellison (According to)',
    ],
    ['According to the water ministry, it will.', 'it will <- water ministry (According to)'],
    ['It leaks, according to Mara Ellison.', 'It leaks <- Mara Ellison (according to)'],
    ['“It will hold,” according to Mara Ellison.', '“It will hold,” <- Mara Ellison (according to)'],
    ['According to Mara Ellison the dam will hold.', 'the dam will hold <- Mara Ellison (According to)'],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
    expect(rules(text)).toContain('according-to');
  });

  it.each([['Leaks, according to Mara Ellison.']])('does not match: %s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
    expect(rules(text)).not.toContain('according-to');
  });

  it.fails.each([
    [
      'a participle is not part of the name',
      'The dam will hold, according to a letter seen on Monday.',
      'The dam will hold <- letter (according to)',
    ],
    ['there is no content', 'The dam went according to plan.'],
    [
      'two reports in a sentence',
      'According to Mara Ellison, the dam leaks, but Tom Rask said it would hold.',
      'the dam leaks <- Mara Ellison (According to)',
      'it would hold <- Tom Rask (said)',
    ],
  ])('known gap, %s: %s', (_, text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});
