import { describe, expect, it } from 'vitest';
import { reading, rules } from '../article-of.js';

describe('a name and a colon before the words', () => {
  it.each([
    ['Ellison: “It will hold.” Tom Rask said no.', '“It will hold.” <- Ellison (:)'],
    ['Ellison: “It will hold.”', '“It will hold.” <- Ellison (:)'],
    ['Mara Ellison: “It will hold.” “It must.”', '“It will hold.” | “It must.” <- Mara Ellison (:)'],
    ['Mara Ellison, mayor: “It will hold.”', '“It will hold.” <- Mara Ellison (:)'],
    ['Mara Ada Orla Ellison: “It will hold.”', '“It will hold.” <- Mara Ada Orla Ellison (:)'],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
    expect(rules(text)).toContain('speaker-label');
  });

  it.each([['Ellison: “It will hold,” Tom Rask said.', '“It will hold,” <- Tom Rask (said)']])(
    'does not match: %s',
    (text, ...expected) => {
      expect(reading(text)).toEqual(expected);
      expect(rules(text)).not.toContain('speaker-label');
    },
  );

  it.fails.each([
    ['a label of common nouns', 'The mayor: “It will hold.”', '“It will hold.” <- mayor (:)'],
    ['a turn without marks', 'Ellison: It will hold.', 'It will hold. <- Ellison (:)'],
    [
      'the turn continues after the quotation marks',
      'Ellison: “It will hold” for years.',
      '“It will hold” for years <- Ellison (:)',
    ],
    ['a turn without marks', 'ELLISON: It will hold.', 'It will hold. <- ELLISON (:)'],
  ])('known gap, %s: %s', (_, text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});
