/** A spreadsheet never takes a CSV cell for a formula, and a script can restore the original text. */

import { describe, expect, it } from 'vitest';
import { csv } from '../../src/render/csv.js';
import { fc } from '../properties.js';

const cellOf = (text: string): string => {
  const [, line = ''] = csv([text], [['text', (cell) => cell]]);
  return line.endsWith('"\n') && line.startsWith('"')
    ? line.slice(1, -2).replaceAll('""', '"')
    : line.slice(0, -1);
};

/** Restores a cell as the README describes. */
const restored = (cell: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell);

describe('a cell', () => {
  it.each([
    '=HYPERLINK("http://bad.example","x")',
    "+1+cmd|' /C calc'!A0",
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    "'=1",
    "''@x",
  ])('that begins like a formula is text: %j', (text) => {
    expect(cellOf(text).startsWith("'")).toBe(true);
    expect(restored(cellOf(text))).toBe(text);
  });

  it.each(['Ferry = back', "'tis the season", '2020-10-23', '“We have”', ''])(
    'that does not is unchanged: %j',
    (text) => {
      expect(cellOf(text)).toBe(text);
    },
  );

  it('of numbers stays a number', () => {
    expect([...csv([-1], [['n', (cell) => cell]])].join('')).toBe('n\n-1\n');
  });

  it('never begins like a formula, and can be restored, whatever it holds', () => {
    const text = fc.oneof(
      fc
        .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', 'a', '＝'), {
          maxLength: 6,
        })
        .map((signs) => signs.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, (cell) => {
        expect(cellOf(cell)).not.toMatch(/^[=+\-@\t\r\n]/u);
        expect(restored(cellOf(cell))).toBe(cell);
      }),
      { numRuns: 2000 },
    );
  });
});
