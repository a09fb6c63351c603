import { describe, expect, it } from 'vitest';
import { escapeLine } from '../../src/render/escape.js';
import { fc } from '../properties.js';

describe('escaped text', () => {
  it.each([
    ['plain – “text”, ñ, 漢字, 🚢', 'plain – “text”, ñ, 漢字, 🚢'],
    ['red \u001b[31m', 'red \\u{1b}[31m'],
    ['bell\u0007 back\b', 'bell\\u{7} back\\u{8}'],
    ['\u202Egpj.exe\u202C', '\\u{202e}gpj.exe\\u{202c}'],
    ['zero\u200Bwidth\uFEFF', 'zero\\u{200b}width\\u{feff}'],
    ['c1 \u009B31m', 'c1 \\u{9b}31m'],
    ['two\r\nlines\tand  spaces', 'two lines and spaces'],
    ['line\u2028separator', 'line\\u{2028}separator'],
    ['half \uD83D of a pair', 'half \\u{d83d} of a pair'],
    ['tag \u{E0041}', 'tag \\u{e0041}'],
  ])('of %j is %j', (text, shown) => {
    expect(escapeLine(text)).toBe(shown);
  });

  it('has no unsafe character for any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeLine(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
