import { describe, expect, it } from 'vitest';
import { voice } from './article-of.js';

describe('the subject after a cue', () => {
  it.each([
    ['“It leaks,” said Mara Ellison.', 'Mara Ellison: person, full-name, 0.99'],
    ['“It leaks,” said the mayor, Mara Ellison, on Monday.', 'Mara Ellison, mayor: person, full-name, 0.99'],
    ['“It leaks,” said the mayor, Monday.', 'mayor: unnamed person, as-written, 0.97'],
    ['“It leaks,” said Mara Ellison, who built it, on Monday.', 'Mara Ellison: person, full-name, 0.99'],
    ['“It leaks,” said Mara Ellison, D-Delta, on Monday.', 'Mara Ellison: person, full-name, 0.99'],
    ['“It leaks,” said Mara Ellison, 52.', 'Mara Ellison: person, full-name, 0.99'],
    ['“It leaks,” said Mara Ellison, nodding.', 'Mara Ellison: person, full-name, 0.99'],
    [
      '“It leaks,” said Mara Ellison, mayor of Delta.',
      'Mara Ellison, mayor of Delta: person, full-name, 0.99',
    ],
    ['“It leaks,” said Mara Ellison Monday.', 'Mara Ellison: person, full-name, 0.99'],
    ['“It leaks,” said Mara Ellison in March.', 'Mara Ellison: person, full-name, 0.99'],
    [
      '“It leaks,” said a spokesman for the port.',
      'spokesman for the port: unnamed person, as-written, 0.97',
    ],
    ['“It leaks,” said one engineer.', 'engineer: unnamed person, as-written, 0.97'],
    ['“It leaks,” said in the hall Mara Ellison.', 'nobody'],
    ['“It leaks,” said Mara Ellison quietly.', 'Mara Ellison: person, full-name, 0.99'],
    ['“It leaks,” said U.S. envoy Mara Ellison.', 'Mara Ellison, U.S. envoy: person, full-name, 0.99'],
    ["“It leaks,” said the woman's lawyer.", "woman's lawyer: unnamed person, as-written, 0.97"],
    [
      '“It leaks,” said workers from the plant with the old wall.',
      'workers from the plant with the old wall: unnamed group, as-written, 0.97',
    ],
    ['“It leaks,” said Mara Ellison of Delta.', 'Mara Ellison: person, full-name, 0.99'],
    ['“It leaks,” said Mara “Dam” Ellison.', 'Mara Ellison: person, full-name, 0.99'],
    [
      '“It leaks,” said the mayor of Delta, Mara Ellison.',
      'Mara Ellison, mayor of Delta: person, full-name, 0.99',
    ],
    ['“It leaks,” said Piotr van den Berg.', 'Piotr van den Berg: person, full-name, 0.99'],
    ['“It leaks,” said he.', '(he): unnamed person, as-written, 0.97'],
  ])('%s', (text, ...expected) => {
    expect(voice(text)).toEqual(expected);
  });

  it.fails.each([
    [
      'two speakers',
      '“It leaks,” said the mayor and Tom Rask.',
      'mayor and Tom Rask: group, as-written, 0.97',
    ],
    [
      'two speakers',
      '“It leaks,” said the mayor and the crowd.',
      'mayor and the crowd: group, as-written, 0.97',
    ],
    [
      'a nickname within the name',
      '“It leaks,” said Mara “The Old Dam” Ellison.',
      'Mara Ellison: person, full-name, 0.99',
    ],
    [
      'a number is not a noun',
      '“It leaks,” said one of them.',
      'one of them: unnamed person, as-written, 0.97',
    ],
    [
      'an apposition without a comma',
      '“It leaks,” said Mara Ellison the engineer.',
      'Mara Ellison, engineer: person, full-name, 0.99',
    ],
    [
      'the phrase is cut',
      '“It leaks,” said an adviser to the mayor.',
      'adviser to the mayor: unnamed person, as-written, 0.97',
    ],
  ])('known gap, %s: %s', (_, text, ...expected) => {
    expect(voice(text)).toEqual(expected);
  });
});
