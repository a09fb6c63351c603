import { describe, expect, it } from 'vitest';
import { quotedStretches } from '../../src/text/quotation-marks.js';

const quoted = (text: string, continues = false) =>
  quotedStretches(text, { start: 0, end: text.length }, continues).map((stretch) =>
    text.slice(stretch.start, stretch.end),
  );

describe('quotation marks', () => {
  it.each([
    ['curly', 'She said “yes” and left.', ['“yes”']],
    ['straight', 'She said "yes" and left.', ['"yes"']],
    ['two apostrophes', "She said ''yes'' and left.", ["''yes''"]],
    ['single, curly', 'She said ‘oh yes’ and left.', ['‘oh yes’']],
    ['single, straight, with an apostrophe inside', "She said 'it can't be' and left.", ["'it can't be'"]],
    ['low and high', 'She said „yes” and left.', ['„yes”']],
    ['guillemets', 'She said «yes» and left.', ['«yes»']],
    ['mixed straight and curly', 'She said “yes" and left.', ['“yes"']],
    ['two on one line', '“A,” she said. “B.”', ['“A,”', '“B.”']],
    ['single inside double marks', '“He said ‘no’ to us,” she said.', ['“He said ‘no’ to us,”']],
    [
      'double inside double after a colon',
      'She said: "It read: "No." Nothing more."',
      ['"It read: "No." Nothing more."'],
    ],
    [
      'a closing mark shared at the end',
      'She said: "It read: "No more of it."',
      ['"It read: "No more of it."'],
    ],
    ['a missing closing mark', 'She said: “No more of it.', ['“No more of it.']],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('closes a quotation left open by the previous paragraph, and only then', () => {
    expect(quoted('and that was all,” she said.', true)).toEqual(['and that was all,”']);
    expect(quoted('and that was all,” she said.', false)).toEqual([]);
  });
});

describe('marks that do not quote', () => {
  it.each([
    ['an apostrophe', "The town's people don't mind."],
    ['an elision', "In the '90s and '80s they told 'em so."],
    ['a plural possessive', 'The two countries’ plans and their armies’ drills'],
    ['feet and inches', 'It is 6\' 2" tall.'],
    ['markup', 'See <a href="x" title="y">this</a> page.'],
    ['nothing between them', 'It said "" and no more.'],
  ])('%s', (_, text) => {
    expect(quoted(text)).toEqual([]);
  });
});
