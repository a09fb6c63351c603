import { describe, expect, it } from 'vitest';
import { IndexDamage } from '../../src/index/bytes/damage.js';
import { MemoryInput } from '../../src/index/bytes/input.js';
import { MemoryOutput } from '../../src/index/bytes/output.js';
import { SectionReader, SectionWriter } from '../../src/index/bytes/sections.js';
import { RecordsWriter } from '../../src/index/records/parts.js';
import { TextList, writeTexts } from '../../src/index/tables/text-list.js';
import { fc } from '../properties.js';

function listOf(write: (sections: SectionWriter) => void): TextList {
  const output = new MemoryOutput();
  const sections = new SectionWriter(output);
  write(sections);
  sections.finish({});
  return new TextList(new SectionReader(new MemoryInput(output.whole())), 'names');
}

const written = (all: readonly string[]): TextList =>
  listOf((sections) => writeTexts(sections, 'names', all));

const text = fc.string({ unit: 'grapheme', maxLength: 40 });

describe('a list of texts', () => {
  it('returns each text, alone and with the others', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 200 }), (all) => {
        const alone = written(all);
        for (const [at, one] of all.entries()) expect(alone.at(at)).toBe(one);
        expect(alone.at(all.length)).toBeNull();
        expect(alone.at(-1)).toBeNull();
        expect(alone.length).toBe(all.length);
        const together = written(all);
        expect(together.all).toEqual(all);
        expect(together.length).toBe(all.length);
        expect(together.at(0)).toBe(all[0] ?? null);
        expect(together.at(all.length)).toBeNull();
      }),
    );
  });

  it('keeps texts apart whose surrogate halves would form one character', () => {
    const list = written(['\ud83d', '\ude00', 'b']);
    expect(list.at(2)).toBe('b');
    expect(list.all).toHaveLength(3);
    expect(list.all.map(({ length }) => length)).toEqual([1, 1, 1]);
  });

  it('reads arbitrary bytes as a list or damage', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const list = listOf((sections) => {
          const records = new RecordsWriter(sections, 'names');
          records.add([bytes]);
          records.end();
        });
        try {
          expect(list.all).toHaveLength(list.length);
        } catch (error) {
          expect(error).toBeInstanceOf(IndexDamage);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is damaged if its lengths or its count do not fit', () => {
    const withBlock = (...bytes: number[]): TextList =>
      listOf((sections) => {
        const records = new RecordsWriter(sections, 'names');
        records.add([Uint8Array.from(bytes)]);
        records.end();
      });
    expect(withBlock(2, 1, 1, 97, 98).all).toEqual(['a', 'b']);
    expect(() => withBlock(2, 1, 2, 97, 98).all).toThrow(IndexDamage);
    expect(() => withBlock(2, 1, 1, 97, 98, 99).all).toThrow(IndexDamage);
    expect(() => withBlock(65, ...new Array<number>(65).fill(0)).at(0)).toThrow(IndexDamage);
  });
});
