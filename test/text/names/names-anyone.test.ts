import { describe, expect, it } from 'vitest';
import { namesAnyone } from '../../../src/text/names/person-names.js';

describe('words for a speaker', () => {
  it.each([
    'Ida Holt',
    'officials',
    'some officials',
    'his lawyer',
    'one of the pilots',
    'Will',
    'Someday Holt',
    'The Holt',
    'They-Holt said',
    'a number of pilots',
  ])('name or describe somebody: %s', (words) => {
    expect(namesAnyone(words)).toBe(true);
  });

  it.each([
    'they',
    'Some',
    'one of them',
    'both',
    'the',
    'The others',
    'who',
    'no-one',
    'Some of them',
    'they ',
    'Who’s',
    '',
  ])('name nobody: %s', (words) => {
    expect(namesAnyone(words)).toBe(false);
  });
});
