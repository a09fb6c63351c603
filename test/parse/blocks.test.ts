import { describe, expect, it } from 'vitest';
import { joinWrapped, linesOf, markdownMarker, plainMarker } from '../../src/parse/page/blocks.js';

const blocks = (text: string, markdown = false) =>
  joinWrapped(text, linesOf(text, 0, markdown ? markdownMarker : plainMarker), markdown).map(
    ({ start, end, marker, gap }) => ({
      text: text.slice(start, end),
      marker,
      gap,
    }),
  );

describe('linesOf', () => {
  it('trims lines, counts blank ones between them and drops list markers', () => {
    expect(blocks('One.\r\n\r\n\n  • a point\n\u00a0Two. \n')).toEqual([
      { text: 'One.', marker: null, gap: 0 },
      { text: 'a point', marker: 'bullet', gap: 2 },
      { text: 'Two.', marker: null, gap: 0 },
    ]);
  });

  it.each([
    ['## A heading', 'heading', 'A heading'],
    ['- an item', 'bullet', 'an item'],
    ['> a quote', 'quote', 'a quote'],
    ['1. first', 'number', '1. first'],
  ])('reads %s in Markdown', (line, marker, text) => {
    expect(blocks(line, true)).toEqual([{ text, marker, gap: 0 }]);
  });

  it.each(['#hashtag', '- Ida Moen, mayor', '> 5 percent'])('leaves %s unchanged in plain text', (line) => {
    expect(blocks(line)).toEqual([{ text: line, marker: null, gap: 0 }]);
  });
});

const WRAPPED = `The ferry came back to the harbour on Tuesday after three weeks at the
yard, and the first cars rolled off it before the rain had quite stopped
falling on the pier. Ida Moen, who runs the ticket office, said that she
had not expected it so soon.

A second ship will follow in the spring, the company said, if the money
for it can be found by then and the yard has room for one more hull on
its slips.`;

describe('joinWrapped', () => {
  it('joins hard-wrapped lines, up to the next blank line', () => {
    const joined = blocks(WRAPPED);
    expect(joined).toHaveLength(2);
    expect(joined[0]?.text).toBe(WRAPPED.split('\n\n')[0]);
  });

  it('leaves lines that are paragraphs unchanged', () => {
    const lines = Array.from(
      { length: 8 },
      (_, n) => `Paragraph ${n} says something and then it comes to its end.`,
    );
    expect(blocks(lines.join('\n'))).toHaveLength(8);
  });

  it('leaves short lines unchanged', () => {
    expect(blocks('red\ngreen\nblue\nwhite\nblack\ngrey\nbrown')).toHaveLength(7);
  });
});
