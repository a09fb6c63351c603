import { describe, expect, it } from 'vitest';
import { IndexDamage } from '../../src/index/bytes/damage.js';
import { MemoryInput } from '../../src/index/bytes/input.js';
import { MemoryOutput } from '../../src/index/bytes/output.js';
import { SectionReader, SectionWriter } from '../../src/index/bytes/sections.js';
import { SpeakerRows, writeSpeakerRows } from '../../src/index/tables/speaker-rows.js';
import { fc } from '../properties.js';

const STRINGS = 6;

interface Row {
  name: number;
  role: number;
  mention: number;
  person: boolean;
}

function written(rows: readonly Row[], count = rows.length): SpeakerRows {
  const output = new MemoryOutput();
  const sections = new SectionWriter(output);
  writeSpeakerRows(sections, STRINGS, {
    name: Uint32Array.from(rows, ({ name }) => name),
    role: Uint32Array.from(rows, ({ role }) => role),
    mention: Uint32Array.from(rows, ({ mention }) => mention),
    isPerson: (row) => rows[row]?.person === true,
  });
  sections.finish({});
  return new SpeakerRows(new SectionReader(new MemoryInput(output.whole())), () => count);
}

const string = fc.nat(STRINGS);
const row = fc.record({ name: string, role: string, mention: string, person: fc.boolean() });

describe('the quotations of a speaker', () => {
  it('are those with the string in a column, each once', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 50 }), (rows) => {
        const speakers = written(rows);
        for (let wanted = 1; wanted <= STRINGS; wanted += 1) {
          const expected = rows.flatMap(({ name, role, mention, person }, at) =>
            [name, role, mention].includes(wanted)
              ? [{ row: at, isName: name === wanted, isPerson: person }]
              : [],
          );
          expect(speakers.of(wanted)).toEqual(expected);
        }
      }),
    );
  });

  it('are damaged if they name a missing quotation', () => {
    const rows = [1, 2, 1].map((name) => ({ name, role: 0, mention: 0, person: true }));
    expect(() => written(rows, 2).of(1)).toThrow(IndexDamage);
    expect(() => written(rows).of(STRINGS + 1)).toThrow(IndexDamage);
    expect(() => written(rows).of(0)).toThrow(IndexDamage);
  });
});
