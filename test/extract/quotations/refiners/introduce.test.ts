import { describe, expect, it } from 'vitest';
import { reading } from '../article-of.js';

describe('words that lead into a quotation', () => {
  it.each([
    ['Mara Ellison was blunt. She said:\n“It will hold.”', '“It will hold.” <- Mara Ellison (said)'],
    ['Mara Ellison had a warning:\n“It will hold.”', '“It will hold.” <- Mara Ellison'],
    ['Mara Ellison was blunt.\n“It will hold.”', '“It will hold.” <- null'],
    ['Mara Ellison said this: “It will hold.”', '“It will hold.” <- Mara Ellison (said)'],
    ["Mara Ellison's claim that “it will break soon” was heard.", '“it will break soon” <- Mara Ellison'],
    ['The warning that “it will break soon” was heard.', '“it will break soon” <- null'],
    [
      'Mara Ellison wants a dam that is “better than the old one”.',
      '“better than the old one” <- Mara Ellison',
    ],
    [
      'In the hall, Mara Ellison stood by the “very old and leaking dam”.',
      '“very old and leaking dam” <- Mara Ellison',
    ],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });

  it.fails.each([
    [
      'the colon is the cue',
      'Mara Ellison was blunt: “It will hold.”',
      '“It will hold.” <- Mara Ellison (:)',
    ],
    [
      'a pronoun that means nobody is no name',
      'His warning that “it will break soon” was heard.',
      '“it will break soon” <- null',
    ],
    [
      'a noun for something said',
      "The mayor's remark that “it will break soon” was heard.",
      '“it will break soon” <- mayor',
    ],
  ])('not yet, %s: %s', (_, text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});
