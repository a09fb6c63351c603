import { describe, expect, it } from 'vitest';
import { lead } from './units-of.js';

describe('the subject of the main clause', () => {
  it.each([
    ['UN - Ada Brook left', 'UN'],
    ['DELTA , a b c d e f g - Ada Brook left', 'Ada Brook'],
    ['In rain , in wind , Ada Brook left', 'Ada Brook'],
    ['After rain , when asked , Ada Brook left', 'Ada Brook'],
    ['The mayor of Delta left', 'The mayor of Delta'],
    ['Several officials left early', 'Several officials'],
    ['Old officials for Delta left', 'Old officials for Delta'],
    ['But , Ada Brook left', 'Ada Brook'],
    ['Ada Brook left', 'Ada Brook'],
    ['In the hall , Ada Brook left', 'Ada Brook'],
    ['When it rained , Ada Brook left', 'Ada Brook'],
    ['DELTA , May 4 ( AP ) - Ada Brook left', 'Ada Brook'],
    ['UN - Ada Brook left', 'UN'],
    ['- Ada Brook left', 'Ada Brook'],
    ['Later Ada Brook left', 'Ada Brook'],
    ['Slowly Ada Brook left', 'Ada Brook'],
    ['Monday Ada Brook left', 'Ada Brook'],
    ['Leaving early , Ada Brook left', 'Ada Brook'],
    ['Spokesmen , Ada Brook left', 'Spokesmen'],
    ['Asked , Ada Brook left', 'Ada Brook'],
    ['Officials asked , Ada Brook left', 'Officials'],
    ['In Salem , Delta , Ada Brook left', 'Ada Brook'],
    ['Despite rain , Ada Brook left', 'Ada Brook'],
    ["The committee's lawyers left", "The committee's lawyers"],
    ['The spokesman for the mayor left', 'The spokesman for the mayor'],
    ['Farmers from Delta left', 'Farmers'],
    ['Rain fell', 'Rain'],
    ['In the hall , |Ada Brook left', null],
    ['Ada Brook |left', 'Ada Brook'],
    ['Ada |Brook left', 'Ada Brook'],
  ])('%s', (text, expected) => {
    expect(lead(text)).toEqual(expected);
  });

  it.fails.each([
    ['common nouns joined by and', 'the committee and lawyers left', 'the committee and lawyers'],
    ['an opening phrase without a comma', 'In the hall Ada Brook left', 'Ada Brook'],
    ['a clause without a comma', 'When it rained Ada Brook left', 'Ada Brook'],
    ['a place line in small letters', 'Delta - Ada Brook left', 'Ada Brook'],
    ['an unlisted noun', 'The old dog barked', 'The old dog'],
    ['an adjective after a number', 'The three old nurses left', 'The three old nurses'],
  ])('known gap, %s: %s', (_, text, expected) => {
    expect(lead(text)).toEqual(expected);
  });
});
