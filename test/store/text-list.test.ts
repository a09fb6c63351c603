import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexDamage } from '../../src/store/bytes/damage.js';
import { TextList, textList } from '../../src/store/segment/text-list.js';

const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }));

describe('a list of texts', () => {
  it('gives each back, alone and with the others', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const list = new TextList(textList(all));
        expect(list.length).toBe(all.length);
        for (const [at, text] of all.entries()) expect(list.at(at)).toBe(text);
        expect(list.at(all.length)).toBeNull();
        expect(list.all).toEqual(all);
        expect(list.at(0)).toBe(all[0] ?? null);
      }),
    );
  });

  it('of any bytes is damage or a list, never read outside them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          const list = new TextList(bytes);
          expect(list.all).toHaveLength(list.length);
        } catch (error) {
          expect(error).toBeInstanceOf(IndexDamage);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is cut off where its last text is', () => {
    const bytes = textList(['one', 'x'.repeat(200)]);
    expect(() => new TextList(bytes.subarray(0, -1))).toThrow(IndexDamage);
    expect(() => new TextList(bytes.subarray(0, 5))).toThrow(IndexDamage);
    expect(new TextList(bytes.subarray(0, 4)).all).toEqual(['one']);
  });
});
