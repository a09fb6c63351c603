import { describe, expect, it } from 'vitest';
import { placesIn } from '../../src/check/places.js';
import { fc } from '../properties.js';

describe('places in a text', () => {
  it('count lines that end in LF, CR LF or CR', () => {
    const text = 'a\nb\r\nc\rd';
    const place = placesIn(text);
    expect([...'abcd'].map((letter) => place(text.indexOf(letter)))).toEqual(
      [1, 2, 3, 4].map((line) => ({ line, column: 1 })),
    );
    expect(place(text.length)).toEqual({ line: 4, column: 2 });
  });

  it('count columns in code points', () => {
    const unit = fc.constantFrom('a', '\n', '\r\n', '\u{1f6a2}');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), fc.nat({ max: 30 }), (units, number) => {
        const before = units.slice(0, number).join('');
        const lines = before.split(/\r\n|\n/u);
        const last = lines.at(-1) ?? '';
        expect(placesIn(units.join(''))(before.length)).toEqual({
          line: lines.length,
          column: [...last].length + 1,
        });
      }),
    );
  });
});
