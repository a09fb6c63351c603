import { describe, expect, it } from 'vitest';
import { voice } from './article-of.js';

describe('the subject of the main clause', () => {
  it.each([
    ['In the hall, Mara Ellison left, saying it leaks.', 'Mara Ellison: person, full-name, 0.9'],
    ['When asked, Mara Ellison left, saying it leaks.', 'Mara Ellison: person, full-name, 0.9'],
    ['DELTA, March 4 (AP) - Mara Ellison left, saying it leaks.', 'Mara Ellison: person, full-name, 0.9'],
    [
      "DELTA — The committee's lawyers left, saying it leaks.",
      "committee's lawyers: unnamed group, as-written, 0.66",
    ],
    ['In Salem, Delta, Mara Ellison left, saying it leaks.', 'Mara Ellison: person, full-name, 0.9'],
    ['Later, Mara Ellison left, saying it leaks.', 'Mara Ellison: person, full-name, 0.9'],
    ['Asked again, Mara Ellison left, saying it leaks.', 'Mara Ellison: person, full-name, 0.9'],
    ['Walking home, the mayor left, saying it leaks.', 'mayor: unnamed person, as-written, 0.66'],
    ['Despite the rain, the mayor left, saying it leaks.', 'mayor: unnamed person, as-written, 0.66'],
    [
      'The spokesman for the mayor left, saying it leaks.',
      'spokesman for the mayor: unnamed person, as-written, 0.66',
    ],
    ['Residents left the hall, saying it leaks.', 'Residents: group, as-written, 0.66'],
    [
      '“Out,” the mayor wrote, saying it leaks.',
      'mayor: unnamed person, as-written, 0.97',
      'mayor: unnamed person, office, 0.81',
    ],
  ])('%s', (text, ...expected) => {
    expect(voice(text)).toEqual(expected);
  });

  it.fails.each([
    [
      'a day before the subject',
      'On Monday the mayor left, saying it leaks.',
      'mayor: unnamed person, as-written, 0.66',
    ],
    [
      'an adjective before the noun',
      'The tall woman left, saying it leaks.',
      'tall woman: unnamed person, as-written, 0.66',
    ],
    [
      'a clause without a comma before it',
      'Because it rained the mayor left, saying it leaks.',
      'mayor: unnamed person, as-written, 0.66',
    ],
  ])('known gap, %s: %s', (_, text, ...expected) => {
    expect(voice(text)).toEqual(expected);
  });
});
