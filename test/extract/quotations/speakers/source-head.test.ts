import { describe, expect, it } from 'vitest';
import { voice } from '../article-of.js';

describe('the head of a source phrase', () => {
  it.each([
    ['“It leaks,” said the President.', 'President: unnamed person, as-written, 0.97'],
    ['“It leaks,” said Mr. Tom Rask Jr.', 'Tom Rask: person, full-name, 0.99'],
    ['“It leaks,” said Chief of Staff Ida Holt.', 'Ida Holt, Chief of Staff: person, full-name, 0.99'],
    ['“It leaks,” said Gov. Ida Holt.', 'Ida Holt, Gov.: person, full-name, 0.99'],
    [
      '“It leaks,” said Delta Attorney General Ida Holt.',
      'Ida Holt, Delta Attorney General: person, full-name, 0.99',
    ],
    ['“It leaks,” said the Rev. Ida Holt.', 'Ida Holt, Rev.: person, full-name, 0.99'],
    ["“It leaks,” said Ida Holt's lawyer.", "Ida Holt's lawyer: unnamed person, as-written, 0.97"],
    ['“It leaks,” said China.', 'China: organisation, as-written, 0.97'],
    ['“It leaks,” said TASS.', 'TASS: organisation, as-written, 0.97'],
    ['“It leaks,” said the Delta Times.', 'Delta Times: organisation, as-written, 0.97'],
    ['“It leaks,” said the Deltans.', 'Deltans: organisation, as-written, 0.97'],
    ['“It leaks,” said Deltans.', 'Deltans: group, as-written, 0.97'],
    ['“It leaks,” said the deputy mayor.', 'deputy mayor: unnamed person, as-written, 0.97'],
    ['“It leaks,” said farmers.', 'farmers: unnamed group, as-written, 0.97'],
    ['“It leaks,” said a florist.', 'florist: unnamed person, as-written, 0.97'],
    ['“It leaks,” said the crowd.', 'crowd: unnamed group, as-written, 0.97'],
    ['“It leaks,” said two women.', 'women: unnamed group, as-written, 0.97'],
    ['“It leaks,” said a report.', 'report: organisation, as-written, 0.97'],
    ['“It leaks,” said the French.', 'French: organisation, as-written, 0.97'],
    ['“It leaks,” said his aide.', 'aide: unnamed person, as-written, 0.97'],
    ['“It leaks,” said another.', '(another): unnamed person, as-written, 0.97'],
    ['“It leaks,” said most.', '(most): unnamed group, as-written, 0.97'],
    ['“It leaks,” said a senior aide close to the mayor.', 'senior aide: unnamed person, as-written, 0.97'],
    ['“It leaks,” said Ludwig van der Berg.', 'Ludwig van der Berg: person, full-name, 0.99'],
  ])('%s', (text, ...expected) => {
    expect(voice(text)).toEqual(expected);
  });

  it.each([
    [
      'an office after a nationality',
      'said Swiss political scientist Ida Holt',
      'Ida Holt, Swiss political scientist',
    ],
    ['a longer office', 'said Swiss high school teacher Ida Holt', 'Ida Holt, Swiss high school teacher'],
    [
      'an office after a party',
      'said Liberal campaign volunteer Ida Holt',
      'Ida Holt, Liberal campaign volunteer',
    ],
    [
      'an office that begins with a participle',
      'said Lindmoor Council planning officer Ida Holt',
      'Ida Holt, Lindmoor Council planning officer',
    ],
    ['two offices', 'said Liberal lobbyist and former mayor Ida Holt', 'Ida Holt, former mayor'],
    ['two offices without a capital', 'said actor and comedian Ida Holt', 'Ida Holt, comedian'],
    ['a calling in -ologist', 'said Danish glaciologist Ida Holt', 'Ida Holt, Danish glaciologist'],
    ['two persons', 'said Ida Holt and her wife Mara Rask', 'Ida Holt and her wife Mara Rask'],
    ['a person and a named one', 'said the mayor and Ida Holt', 'mayor and Ida Holt'],
    ['a clause after the name', 'said Holt when former mayor Mara Rask asked', 'Holt'],
    [
      'a participle after the office',
      'said an engineer working for Ida Holt',
      'engineer working for Ida Holt',
    ],
    ['a day after the name', 'said Holt on Monday as council planner Mara Rask nodded', 'Holt'],
  ])('reads %s: %s', (_, words, expected) => {
    expect(voice(`“It leaks,” ${words}.`)[0]).toMatch(new RegExp(`^${expected}: `, 'u'));
  });

  it.fails.each([
    [
      'a given name that is a month',
      '“It leaks,” said Ida May Holt.',
      'Ida May Holt: person, full-name, 0.99',
    ],
    [
      'a firm is not a person',
      '“It leaks,” said Rask & Holt.',
      'Rask & Holt: organisation, as-written, 0.97',
    ],
    ['an unlisted place', '“It leaks,” said Utopia.', 'Utopia: organisation, as-written, 0.97'],
    [
      'a participle is not part of the name',
      '“It leaks,” said a forester based in Delta.',
      'forester: unnamed person, as-written, 0.97',
    ],
  ])('known gap, %s: %s', (_, text, ...expected) => {
    expect(voice(text)).toEqual(expected);
  });
});
