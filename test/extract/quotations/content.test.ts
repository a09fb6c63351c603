import { describe, expect, it } from 'vitest';
import { reading } from './article-of.js';

describe('the extent of content', () => {
  it.each([
    ['Mara Ellison called it “cold” on Twitter.', 'it “cold” <- Mara Ellison (called)'],
    ['Mara Ellison called it “cold” on Monday night.', 'it “cold” <- Mara Ellison (called)'],
    ['Mara Ellison called it “cold” on paper.', 'it “cold” on paper <- Mara Ellison (called)'],
    ['Mara Ellison called it “cold” in a tweet.', 'it “cold” <- Mara Ellison (called)'],
    ['Mara Ellison called it “cold” in a long statement.', 'it “cold” <- Mara Ellison (called)'],
    ['Mara Ellison called it “cold” in spring.', 'it “cold” in spring <- Mara Ellison (called)'],
    ['Mara Ellison called it “cold” during an interview.', 'it “cold” <- Mara Ellison (called)'],
    ['Mara Ellison called it “cold” and “dear”.', 'it “cold” and “dear” <- Mara Ellison (called)'],
    ['Mara Ellison called it “cold,” and “dear”.', 'it “cold,” and “dear” <- Mara Ellison (called)'],
    ['Mara Ellison called it “cold,” or very “dear”.', 'it “cold,” or very “dear” <- Mara Ellison (called)'],
    [
      'Mara Ellison called it “cold,” and in the end very old and “dear”.',
      'it “cold,” <- Mara Ellison (called)',
    ],
    ['Mara Ellison called it “cold,” which hurt.', 'it “cold,” <- Mara Ellison (called)'],
    [
      'Mara Ellison called it “cold” and Tom Rask said no to it.',
      'it “cold” <- Mara Ellison (called)',
      'no to it <- Tom Rask (said)',
    ],
    [
      'Mara Ellison called it “cold” but said it would hold.',
      'it “cold” <- Mara Ellison (called)',
      'it would hold <- Mara Ellison (said)',
    ],
    [
      'Mara Ellison said it was cold, while Tom Rask said it was old.',
      'it was cold <- Mara Ellison (said)',
      'it was old <- Tom Rask (said)',
    ],
    [
      'Mara Ellison said it was cold, and then Tom Rask said it was old.',
      'it was cold <- Mara Ellison (said)',
      'it was old <- Tom Rask (said)',
    ],
    [
      'Mara Ellison said it was cold and to say it was old.',
      'it was cold and to say it was old <- Mara Ellison (said)',
    ],
    [
      'When Tom Rask said it was cold, Mara Ellison said it was old.',
      'it was cold <- Tom Rask (said)',
      'it was old <- Mara Ellison (said)',
    ],
    ['Mara Ellison said it was cold (and old).', 'it was cold (and old) <- Mara Ellison (said)'],
    ['Mara Ellison said it was cold and old).', 'it was cold and old <- Mara Ellison (said)'],
    ['Mara Ellison said it was cold …', 'it was cold <- Mara Ellison (said)'],
    ['Mara Ellison said it was “very cold. ”', 'it was “very cold. ” <- Mara Ellison (said)'],
    ['Mara Ellison said “it is cold.” “It is old.”', '“it is cold.” | “It is old.” <- Mara Ellison (said)'],
    [
      'Mara Ellison said “it is cold,” “it is old,” and left.',
      '“it is cold,” “it is old,” <- Mara Ellison (said)',
    ],
    ['Mara Ellison said “it is cold and old', '“it is cold and old <- Mara Ellison (said)'],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });

  it.fails.each([
    [
      'the venue is not content',
      'Mara Ellison called it “cold” in a very long statement.',
      'it “cold” <- Mara Ellison (called)',
    ],
    [
      'the venue is not content',
      'Mara Ellison called it “cold” at an interview.',
      'it “cold” <- Mara Ellison (called)',
    ],
    [
      'two reports in a sentence',
      'Mara Ellison said it was cold, and then later also Tom Rask said it was old.',
      'it was cold <- Mara Ellison (said)',
      'it was old <- Tom Rask (said)',
    ],
    [
      'a clause without that',
      'Mara Ellison said it was cold, adding it was old.',
      'it was cold <- Mara Ellison (said)',
      'it was old <- Mara Ellison (adding)',
    ],
    [
      'two reports in a sentence',
      'Mara Ellison said it was cold — Tom Rask said it was old.',
      'it was cold <- Mara Ellison (said)',
      'it was old <- Tom Rask (said)',
    ],
    [
      'a pronoun is not a hearer',
      'Mara Ellison said it was cold but warned it was old.',
      'it was cold <- Mara Ellison (said)',
      'it was old <- Mara Ellison (warned)',
    ],
  ])('known gap, %s: %s', (_, text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});
