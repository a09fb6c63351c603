import { describe, expect, it } from 'vitest';
import { codePointOffsets, toTextSpan, utf16Offsets } from '../../src/text/offsets.js';
import { fc } from '../properties.js';

describe('code point offsets', () => {
  it('counts a character outside the basic plane once', () => {
    const text = 'a😀b𝒞c';
    expect(toTextSpan(text, { start: text.indexOf('c'), end: text.length }, codePointOffsets(text))).toEqual({
      text: 'c',
      start: 4,
      end: 5,
    });
  });

  it('agree with counting, for any text and offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, number) => {
        const at = [...text].slice(0, number % (text.length + 1)).join('').length;
        expect(codePointOffsets(text)(at)).toBe([...text.slice(0, at)].length);
      }),
    );
  });

  it('convert back to UTF-16, for any text and offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, number) => {
        const at = number % ([...text].length + 1);
        expect(utf16Offsets(text)(at)).toBe([...text].slice(0, at).join('').length);
      }),
    );
  });
});
