/** The lines between the headline and the story of a plain text: outlet, day, author. */
import { describe, expect, it } from 'vitest';
import { parse } from './parsed-page.js';

const STORY = `The ferry to Lindmoor will stop in June, its owner said on Tuesday. "We have tried everything we could," said Tom Rask, who leads the firm.

Mayor Ida Moen called the news a blow to the whole coast. "Three hundred families live from this ferry," she said.`;

const headed = (...head: string[]) => {
  const { publisher, authors, published } = parse([...head, '', STORY].join('\n'));
  return { publisher, authors, published };
};

describe('the head of a plain text', () => {
  it.each([
    [['The Fjord Courier, 4 March 2020', 'By Nadia Holt'], 'The Fjord Courier', ['Nadia Holt'], '2020-03-04'],
    [
      ['By Nadia Holt', 'The Fjord Courier', '', 'February 12, 2020'],
      'The Fjord Courier',
      ['Nadia Holt'],
      '2020-02-12',
    ],
    [['Evening Fjord-Post, February 10, 2020'], 'Evening Fjord-Post', [], '2020-02-10'],
    // Near misses: the place of the report, a person, a rubric.
    [['Port Moen, February 10, 2020'], null, [], '2020-02-10'],
    [['Nadia Holt, February 10, 2020'], null, ['Nadia Holt'], '2020-02-10'],
    [['Local news', 'By Nadia Holt'], null, ['Nadia Holt'], null],
  ])('of %j', (head, publisher, authors, published) => {
    expect(headed('Ferry to stop after ninety years', ...head)).toEqual({ publisher, authors, published });
  });
});
