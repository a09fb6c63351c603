import { describe, expect, it } from 'vitest';
import { eachLine } from '../../src/load/forms/each-line.js';
import { fc } from '../properties.js';

describe('the lines of a text, one by one', () => {
  it('are those of the text cut at once', () => {
    const piece = fc.constantFrom('a', '\n', '\r\n', '\r', ' ', 'From ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        expect([...eachLine(text)]).toEqual(text.split(/\r?\n/u));
        expect([...eachLine(text, 3)]).toEqual(text.split(/\r?\n/u, 3));
      }),
    );
  });
});
