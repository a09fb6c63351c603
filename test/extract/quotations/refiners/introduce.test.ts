import { describe, expect, it } from 'vitest';
import { reading } from '../article-of.js';

describe('a lead-in to a quotation', () => {
  it.each([
    ['Mara Ellison spoke.\n“It will hold.” Tom Rask said:', '“It will hold.” <- null'],
    ['The town heard Ida Rask’s warning that “it will break soon”.', '“it will break soon” <- Ida Rask'],
    ['The town saw Ida Rask’s old dam that “it will break soon”.', '“it will break soon” <- null'],
    ['The town heard the warning that “it will break soon”.', '“it will break soon” <- null'],
    [
      'The town, Tom Rask said, heard Ida Rask’s “very old and leaking dam”.',
      'The town | heard Ida Rask’s “very old and leaking dam” <- Tom Rask (said)',
    ],
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
    ['The town heard her warning that “it will break soon”.', '“it will break soon” <- null'],
    ['His warning that “it will break soon” was heard.', '“it will break soon” <- null'],
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
      'a noun for something said',
      "The mayor's remark that “it will break soon” was heard.",
      '“it will break soon” <- mayor',
    ],
  ])('known gap, %s: %s', (_, text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});
