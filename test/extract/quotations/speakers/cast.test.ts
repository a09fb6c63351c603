import { describe, expect, it } from 'vitest';
import { voice } from '../article-of.js';

describe('the referent of a short name or an office', () => {
  it.each([
    ['“It leaks,” Rask said. Tom Rask came. Tom Rask left.', 'Tom Rask: person, short-name, 0.97'],
    ['Sir Robin Dahl came. Ms. Robin Dahl left. “It leaks,” she said.', 'Robin Dahl: person, pronoun, 0.84'],
    [
      'The mayor, Mara Ellison, came. “It leaks,” Ellison said.',
      'Mara Ellison, mayor: person, short-name, 0.97',
    ],
    ['Mayor Mara Ellison came. “It leaks,” the mayor said.', 'Mara Ellison, Mayor: person, office, 0.89'],
    [
      'Russian envoy Piotr Lanski and Polish envoy Jan Dahl came. “It leaks,” the Polish envoy said.',
      'Jan Dahl, Polish envoy: person, office, 0.89',
    ],
    [
      'Mara Ellison came. “It leaks,” said a South Delta Democrat.',
      'South Delta Democrat: unnamed person, as-written, 0.97',
    ],
    [
      'South Delta Democrat Mara Ellison came. “It leaks,” the South Delta Democrat said.',
      'Mara Ellison, South Delta Democrat: person, office, 0.89',
    ],
    [
      'Republican strategist Tom Rask came. “It leaks,” the Delta Republican said.',
      'Delta Republican: unnamed person, as-written, 0.97',
    ],
    [
      'Mara Holt came. She won in Ellery Holt said. “It leaks,” Holt said.',
      'Mara Holt: person, short-name, 0.97',
    ],
    ['She won in Ellery Holt. “It leaks,” Holt said.', 'Ellery Holt: person, short-name, 0.97'],
    [
      'Mara Holt came. Passing Holt, the crew left. “It leaks,” Holt said.',
      'Mara Holt: person, short-name, 0.97',
    ],
    ['Bering Holt came. “It leaks,” Holt said.', 'Bering Holt: person, short-name, 0.97'],
    ['FULL TEXT\nMara Ellison came. “It leaks,” he said.', 'Mara Ellison: person, pronoun, 0.84'],
    ['Mara Ellison went to New Quay. “It leaks,” she said.', 'Mara Ellison: person, pronoun, 0.84'],
    [
      'Representative Peter King of New Quay came. “It leaks,” he said.',
      'Peter King, Representative: person, pronoun, 0.84',
    ],
    ['Mara Ellison came with Tom Rask. “It leaks,” Rask said.', 'Tom Rask: person, short-name, 0.97'],
    ['Tom Rask and Ida Rask came. “It leaks,” Rask said.', 'Ida Rask or Tom Rask: person, short-name, 0.78'],
    [
      'Piotr Lanskoy came. Lanskoy went. “It leaks,” Lansko said.',
      'Piotr Lanskoy: person, misspelling, 0.89',
    ],
    ['Piotr Lanskoy came. “It leaks,” Lansko said.', 'Lansko: person, as-written, 0.97'],
    ['Piotr Lansk came. Lansk went. “It leaks,” Lanks said.', 'Lanks: group, as-written, 0.97'],
    ['Bill Wall came. “It leaks,” Wall said.', 'Bill Wall: person, short-name, 0.97'],
    [
      'Mara Ellison, the mayor of Delta, came. “It leaks,” Ellison said.',
      'Mara Ellison, mayor of Delta: person, short-name, 0.97',
    ],
    [
      'Mara Ellison, who is the mayor of Delta, came. “It leaks,” Ellison said.',
      'Mara Ellison, mayor of Delta: person, short-name, 0.97',
    ],
    [
      'Mara Ellison, nodding at the mayor, came. “It leaks,” Ellison said.',
      'Mara Ellison: person, short-name, 0.97',
    ],
    ['Ida Holt and Mara Ellison came. “It leaks,” she said.', 'Ida Holt: person, pronoun, 0.84'],
    ['Tom Holt spoke to Ida Holt. “It leaks,” Mrs. Holt said.', 'Ida Holt: person, short-name, 0.97'],
    ['Mr. Lanski and Ms. Mara Ellison came. “It leaks,” she said.', 'Mara Ellison: person, pronoun, 0.84'],
    [
      'Karl Ode, a retired pilot, came. “It leaks,” the pilot said.',
      'Karl Ode, retired pilot: person, office, 0.89',
    ],
    [
      'The word of President Harun counts. “It leaks,” Harun said.',
      'Harun, President: person, short-name, 0.97',
    ],
    ['Chairman Tom Rask came. “It leaks,” Rask said.', 'Tom Rask, Chairman: person, short-name, 0.97'],
    [
      'Senators Ada Brook and Tom Rask came. “It leaks,” Rask said.',
      'Tom Rask, Senator: person, short-name, 0.97',
    ],
    ['Rivers Ada Brook and Tom Rask saw rose. “It leaks,” Rask said.', 'Tom Rask: person, short-name, 0.97'],
    [
      'Former Delta mayors Ada Brook, Ida Holt and Tom Rask came. “It leaks,” Rask said.',
      'Tom Rask, Former Delta mayor: person, short-name, 0.97',
    ],
    [
      'Tom Rask came with his wife, Ida, late. Ida Rask left. “It leaks,” Ida Rask said.',
      'Ida Rask, wife: person, full-name, 0.99',
    ],
    [
      'Tom Rask is the mayor of Delta. “It leaks,” Rask said.',
      'Tom Rask, mayor of Delta: person, short-name, 0.97',
    ],
    ['Tom Rask is the talk of Delta. “It leaks,” Rask said.', 'Tom Rask: person, short-name, 0.97'],
    ['Pilot Peter Rask came. “It leaks,” Rask said.', 'Peter Rask, Pilot: person, short-name, 0.97'],
    ['Tom Rask Row Grows. Tom Rask came. “It leaks,” Tom Rask said.', 'Tom Rask: person, full-name, 0.99'],
  ])('%s', (text, ...expected) => {
    expect(voice(text)).toEqual(expected);
  });

  it.fails.each([
    [
      'a surname that ends as bodies do',
      'Mr. Robin Trust came. “It leaks,” Trust said.',
      'Robin Trust: person, short-name, 0.97',
    ],
    [
      'an organisation named before',
      'The Harbour Trust came. “It leaks,” the trust said.',
      'Harbour Trust: organisation, office, 0.89',
    ],
    [
      'the possessor is not the subject',
      "Mara Ellison's husband, Tom Rask, came. “It leaks,” he said.",
      'Tom Rask: person, pronoun, 0.84',
    ],
  ])('known gap, %s: %s', (_, text, ...expected) => {
    expect(voice(text)).toEqual(expected);
  });
});
