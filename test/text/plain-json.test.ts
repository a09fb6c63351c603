import { describe, expect, it } from 'vitest';
import { plainJson } from '../../src/text/plain-json.js';
import { fc } from '../properties.js';

describe('plain JSON', () => {
  it('escapes invisible characters, and nothing else', () => {
    expect(plainJson('Café — 船 \u{1f6a2} "x"')).toBe('"Café — 船 \u{1f6a2} \\"x\\""');
    expect(plainJson(['a\u202eb', '\u{e0041}\n', '\u2028\ud800'])).toBe(
      '["a\\u202eb","\\udb40\\udc41\\n","\\u2028\\ud800"]',
    );
  });

  it('is one line that JSON parses back unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(plainJson(text))).toBe(text);
        expect(plainJson(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
