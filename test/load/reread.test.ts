import { describe, expect, it } from 'vitest';
import { decode, rereadAsUtf8 } from '../../src/text/decode.js';
import { fc } from '../properties.js';

describe('rereadAsUtf8', () => {
  it.each([
    ['â€™', '’'],
    ['cafÃ©', 'café'],
    ['café', null],
    ['’ is no byte’s character in Latin-1 but “ is 0x93', null],
    ['日本', null],
  ])('reads %s as %s', (text, meant) => {
    expect(rereadAsUtf8(text)).toBe(meant);
  });

  it('reverses UTF-8 misread as windows-1252, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        // A byte that never occurs in UTF-8 makes the loader read the rest as windows-1252 too.
        const bytes = new Uint8Array([...new TextEncoder().encode(text), 0xff]);
        const garbled = decode(bytes)?.text;
        fc.pre(garbled !== undefined && garbled !== null);
        expect(rereadAsUtf8(garbled.slice(0, -1))).toBe(text);
      }),
    );
  });
});
