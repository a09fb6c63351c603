import { describe, expect, it } from 'vitest';
import { reading, rules } from '../article-of.js';

describe('a clause before its cue', () => {
  it.each([
    ['The old dam, Mara Ellison said, will hold.', 'The old dam | will hold <- Mara Ellison (said)'],
    [
      'The very old dam, which leaks, Mara Ellison said.',
      'The very old dam, which leaks <- Mara Ellison (said)',
    ],
    ['The old dam will hold, Mara Ellison said.', 'The old dam will hold <- Mara Ellison (said)'],
    ['The old dam will hold — Mara Ellison says.', 'The old dam will hold <- Mara Ellison (says)'],
    ['The old dam will hold, said Mara Ellison, the mayor.', 'The old dam will hold <- Mara Ellison (said)'],
    [
      'The old dam, said Mara Ellison, will hold for years.',
      'The old dam | will hold for years <- Mara Ellison (said)',
    ],
    [
      'The old dam will hold, Mara Ellison said, adding that it leaked.',
      'The old dam will hold <- Mara Ellison (said)',
      'that it leaked <- Mara Ellison (adding)',
    ],
    [
      'The old dam was built by hand, Mara Ellison said, and it will hold for years.',
      'The old dam was built by hand | and it will hold for years <- Mara Ellison (said)',
    ],
    ['The old dam will hold, Mara Ellison told reporters.', 'The old dam will hold <- Mara Ellison (told)'],
    ['The dam and the town, she says, are one.', 'The dam and the town | are one <- null (says)'],
    ['The dam, she says, is “old”.', 'The dam | is “old” <- null (says)'],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
    expect(rules(text)).toContain('clause-before-cue');
  });

  it.each([
    ['The old dam, Mara Ellison said, adding it was old, will hold.'],
    ['On Monday, Mara Ellison said the dam would hold.', 'the dam would hold <- Mara Ellison (said)'],
    ['The old dam, Mara Ellison said, will.'],
    ['The old dam will hold, Mara Ellison hopes.'],
  ])('does not match: %s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
    expect(rules(text)).not.toContain('clause-before-cue');
  });

  it.fails.each([
    ['a short clause', 'It will hold, Mara Ellison said.', 'It will hold <- Mara Ellison (said)'],
    ['a short clause', 'The dam holds, Mara Ellison said.', 'The dam holds <- Mara Ellison (said)'],
    [
      'a day after the cue',
      'The old dam, Mara Ellison said on Monday, will hold for years.',
      'The old dam | will hold for years <- Mara Ellison (said)',
    ],
    [
      'a place after the hearer',
      'The old dam will hold, Mara Ellison told reporters in Delta.',
      'The old dam will hold <- Mara Ellison (told)',
    ],
  ])('known gap, %s: %s', (_, text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});
