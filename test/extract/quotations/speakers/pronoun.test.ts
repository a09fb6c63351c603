import { describe, expect, it } from 'vitest';
import { voice } from '../article-of.js';

describe('the referent of a pronoun', () => {
  it.each([
    [
      '“It leaks,” Mary Holt said. Tom Rask came. “It is old,” she said.',
      'Mary Holt: person, full-name, 0.99',
      'Mary Holt: person, pronoun, 0.84',
    ],
    [
      '“It leaks,” Tom Rask said. Mary Holt came. “It is old,” he said.',
      'Tom Rask: person, full-name, 0.99',
      'Tom Rask: person, pronoun, 0.84',
    ],
    [
      '“It leaks,” the mayor said. “It is old,” he said.',
      'mayor: unnamed person, as-written, 0.97',
      'mayor: unnamed person, pronoun, 0.84',
    ],
    ['Tom Rask came. “It leaks,” he said.', 'Tom Rask: person, pronoun, 0.84'],
    ['Ida Holt came. “It leaks,” she said.', 'Ida Holt: person, pronoun, 0.84'],
    ['Mary Holt came. “It leaks,” he said.', '(he): unnamed person, as-written, 0.97'],
    ['“It leaks,” I said.', '(I): unnamed person, as-written, 0.97'],
    ['“It leaks,” we said.', '(we): unnamed group, as-written, 0.97'],
    ['Tom Rask came. “It leaks,” they said.', '(they): unnamed group, as-written, 0.97'],
    [
      'The ministry said it leaks. “It leaks,” it said.',
      'ministry: organisation, as-written, 0.87',
      'ministry: organisation, pronoun, 0.84',
    ],
    [
      'Residents said it leaks. “It leaks,” they said.',
      'Residents: group, as-written, 0.87',
      'Residents: group, pronoun, 0.84',
    ],
    ['Tom Rask, who said it leaks, came.', 'Tom Rask: person, pronoun, 0.82'],
    [
      'Tom Rask said it leaks. Viktor Dahl came. “It leaks,” he said.',
      'Tom Rask: person, full-name, 0.96',
      'Viktor Dahl or Tom Rask: person, pronoun, 0.67',
    ],
    ['“It leaks,” someone said.', '(someone): unnamed person, as-written, 0.97'],
    [
      'Tom Rask came. Ida Holt came. He said it leaks. She said it leaks.',
      'Ida Holt: person, pronoun, 0.82',
      'Ida Holt: person, pronoun, 0.82',
    ],
    ['Tom Rask saw Viktor Dahl. “It leaks,” he said.', 'Tom Rask: person, pronoun, 0.84'],
  ])('%s', (text, ...expected) => {
    expect(voice(text)).toEqual(expected);
  });

  it.fails.each([
    [
      'a body that has not spoken',
      'The ministry came. “It leaks,” it said.',
      'ministry: organisation, pronoun, 0.84',
    ],
    ['a common noun before who', 'A man who said it leaks came.', 'man: unnamed person, as-written, 0.87'],
  ])('known gap, %s: %s', (_, text, ...expected) => {
    expect(voice(text)).toEqual(expected);
  });
});
