import { describe, expect, it } from 'vitest';
import { reading, rules } from '../article-of.js';

describe('a quotation before its cue', () => {
  it.each([
    ['“It will hold,” Mara Ellison said.', '“It will hold,” <- Mara Ellison (said)'],
    ['“It will hold”, Mara Ellison said.', '“It will hold” <- Mara Ellison (said)'],
    ['“It will hold —” Mara Ellison said.', '“It will hold —” <- Mara Ellison (said)'],
    ['“Will it hold?” asked Mara Ellison.', '“Will it hold?” <- Mara Ellison (asked)'],
    ['“It holds!” shouted Mara Ellison.', '“It holds!” <- Mara Ellison (shouted)'],
    ['“It might …” Mara Ellison said.', '“It might …” <- Mara Ellison (said)'],
    [
      '“It will hold,” “for years,” Mara Ellison said.',
      '“It will hold,” “for years,” <- Mara Ellison (said)',
    ],
    [
      '“It will hold,” Mara Ellison said, “and I built it.”',
      '“It will hold,” | “and I built it.” <- Mara Ellison (said)',
    ],
    [
      '“It will hold,” Mara Ellison said, and “I built it.”',
      '“It will hold,” | and “I built it.” <- Mara Ellison (said)',
    ],
    [
      '“It will hold,” Mara Ellison said, and Tom Rask said, “It will not.”',
      '“It will hold,” <- Mara Ellison (said)',
      '“It will not.” <- Tom Rask (said)',
    ],
    [
      '“It will hold,” Mara Ellison said to the crowd on the “Morning Hour” bench.',
      '“It will hold,” <- Mara Ellison (said)',
    ],
    ['Standing on the wall: “It will hold,” Mara Ellison said.', '“It will hold,” <- Mara Ellison (said)'],
    ['(Laughs) “It will hold,” Mara Ellison said.', '“It will hold,” <- Mara Ellison (said)'],
    [
      'Word after word after word after word after word after word after word after word after word after word after word after word after word after word after word after word after word after word after word after word in a very long lead and so “it will hold,” Mara Ellison said.',
      '“it will hold,” <- Mara Ellison (said)',
    ],
    [
      '“It will hold,” said Mara Ellison, who built it. “I know it.”',
      '“It will hold,” | “I know it.” <- Mara Ellison (said)',
    ],
    [
      '“It will hold,” said Mara Ellison on Monday, “for years.”',
      '“It will hold,” | “for years.” <- Mara Ellison (said)',
    ],
    [
      '“It will hold,” said engineer Mara Ellison of Delta, “for years.”',
      '“It will hold,” | “for years.” <- Mara Ellison (said)',
    ],
    [
      '“It will hold,” Mara Ellison said in an interview. “I built it,” she said.',
      '“It will hold,” <- Mara Ellison (said)',
      '“I built it,” <- Mara Ellison (said)',
    ],
    [
      '“It will hold,” she said. She smiled. “I built it.”',
      '“It will hold,” <- null (said)',
      '“I built it.” <- null',
    ],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
    expect(rules(text)).toContain('quotation-before-cue');
  });

  it.each([['“It will hold, Mara Ellison said.', '“It will hold, Mara Ellison said. <- null']])(
    'does not match: %s',
    (text, ...expected) => {
      expect(reading(text)).toEqual(expected);
      expect(rules(text)).not.toContain('quotation-before-cue');
    },
  );

  it.fails.each([
    [
      'a full stop for the comma',
      '“It will hold.” Mara Ellison said.',
      '“It will hold.” <- Mara Ellison (said)',
    ],
    ['no comma before the cue', '“It will hold” Mara Ellison said.', '“It will hold” <- Mara Ellison (said)'],
    [
      'a participle that says nothing',
      '“It will hold,” Mara Ellison said, pointing at the wall, “for years.”',
      '“It will hold,” | “for years.” <- Mara Ellison (said)',
    ],
    [
      'another clause is not content',
      'Tom Rask left, but “it will hold,” Mara Ellison said.',
      '“it will hold,” <- Mara Ellison (said)',
    ],
    [
      'two reports in a sentence',
      'Tom Rask said it would not, but “it will hold,” Mara Ellison said.',
      'it would not <- Tom Rask (said)',
      '“it will hold,” <- Mara Ellison (said)',
    ],
    [
      'common nouns joined by and',
      '“It will hold,” the engineers and the mayor said.',
      '“It will hold,” <- engineers and the mayor (said)',
    ],
  ])('known gap, %s: %s', (_, text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});
