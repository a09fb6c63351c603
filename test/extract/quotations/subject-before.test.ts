import { describe, expect, it } from 'vitest';
import { voice } from './article-of.js';

describe('the subject before a cue', () => {
  it.each([
    ['Mara Ellison, the mayor, said it leaks.', 'Mara Ellison, mayor: person, full-name, 0.96'],
    ['Mara Ellison (D-Delta) said it leaks.', 'Mara Ellison: person, full-name, 0.96'],
    ['Mara Ellison, 52, of Delta, said it leaks.', 'Mara Ellison: person, full-name, 0.96'],
    ['Mara Ellison, of Delta, in the north, at 52, said it leaks.', 'Mara Ellison: person, full-name, 0.96'],
    ['Mara Ellison — who built it — said it leaks.', 'Mara Ellison: person, full-name, 0.96'],
    [
      'Mara Ellison, host of “The Longest Morning Hour Ever,” said it leaks.',
      '(it): unnamed organisation, as-written, 0.97',
    ],
    ['Tom Rask and Mara Ellison said it leaks.', 'Tom Rask and Mara Ellison: group, as-written, 0.87'],
    ['The mayor who built it said it leaks.', 'mayor: unnamed person, as-written, 0.87'],
    ['The mayor, who built it, said it leaks.', 'mayor: unnamed person, as-written, 0.87'],
    ['But Mara Ellison said it leaks.', 'Mara Ellison: person, full-name, 0.96'],
    ['In March the mayor said it leaks.', 'mayor: unnamed person, as-written, 0.87'],
    ['In the hall Mara Ellison said it leaks.', 'Mara Ellison: person, full-name, 0.96'],
    ['Recently Mara Ellison said it leaks.', 'Mara Ellison: person, full-name, 0.96'],
    ['If Mara Ellison said it leaks, it leaks.', 'Mara Ellison: person, full-name, 0.96'],
    ['The mayor last week said it leaks.', 'mayor: unnamed person, as-written, 0.87'],
    ['The mayor on Monday said it leaks.', 'mayor: unnamed person, as-written, 0.87'],
    ['The mayor Monday said it leaks.', 'mayor: unnamed person, as-written, 0.87'],
    ['The mayor that night said it leaks.', 'mayor: unnamed person, as-written, 0.87'],
    ['The mayor often quietly said it leaks.', 'mayor: unnamed person, as-written, 0.87'],
    ['The 14-year-old boy said it leaks.', '14-year-old boy: unnamed person, as-written, 0.87'],
    [
      'The mayor of the town of Delta said it leaks.',
      'mayor of the town of Delta: unnamed person, as-written, 0.87',
    ],
    [
      'The deputy to Mayor Ellison said it leaks.',
      'deputy to Mayor Ellison: unnamed person, as-written, 0.87',
    ],
    ['The deputy to the mayor said it leaks.', 'deputy to the mayor: unnamed person, as-written, 0.87'],
    ['“Dam” mayor Mara Ellison said it leaks.', 'Mara Ellison, mayor: person, full-name, 0.96'],
    ['Mayor of Delta “Old” Mara Ellison said it leaks.', 'Mara Ellison: person, full-name, 0.96'],
    ['A spokesman for the port said it leaks.', 'spokesman for the port: unnamed person, as-written, 0.87'],
    ['She said it leaks.', '(She): unnamed person, as-written, 0.87'],
  ])('%s', (text, ...expected) => {
    expect(voice(text)).toEqual(expected);
  });

  it.fails.each([
    [
      'a hyphen for a dash',
      'Mara Ellison - who built it - said it leaks.',
      'Mara Ellison: person, full-name, 0.96',
    ],
    [
      'the role is cut',
      'Mara Ellison, host of “Morning Hour,” said it leaks.',
      'Mara Ellison, host of “Morning Hour”: person, full-name, 0.96',
    ],
    ['a firm is not a person', 'Rask & Sons said it leaks.', 'Rask & Sons: organisation, as-written, 0.96'],
    ['a day before a name', 'On Monday Mara Ellison said it leaks.', 'Mara Ellison: person, full-name, 0.96'],
    [
      'a phrase before a name',
      'Of the two Mara Ellison said it leaks.',
      'Mara Ellison: person, full-name, 0.96',
    ],
    [
      'a phrase of time before it',
      'After the flood the mayor said it leaks.',
      'mayor: unnamed person, as-written, 0.87',
    ],
    [
      'a relative clause between noun and verb',
      'The letter that Mara Ellison sent said it leaks.',
      'letter: organisation, as-written, 0.87',
    ],
    [
      'a number is not a determiner here',
      'One of them said it leaks.',
      'One of them: unnamed person, as-written, 0.87',
    ],
    [
      'a report in a report',
      'The reporter told us that he said it leaks.',
      'reporter: unnamed person, as-written, 0.87',
      'reporter: unnamed person, pronoun, 0.87',
    ],
  ])('known gap, %s: %s', (_, text, ...expected) => {
    expect(voice(text)).toEqual(expected);
  });
});
