/**
 * Quotation rows by the strings that name their speakers, so that a speaker look-up reads only its own rows. Rows
 * are ascending and delta-coded: four times the row number, plus 1 if the string is the speaker's name, plus 2 if
 * the speaker is a named person.
 */
import { ByteSink, ByteSource, IndexDamage, type SectionReader, type SectionWriter } from '../bytes/bytes.js';
import { Records, RecordsWriter } from '../records/records.js';

const IS_NAME = 1;
const IS_PERSON = 2;
const FLAGS = 4;

/** The columns that refer to strings, and for each row whether its speaker is a named person. */
interface Naming {
  name: Uint32Array;
  role: Uint32Array;
  mention: Uint32Array;
  isPerson(row: number): boolean;
}

/** Calls `take` with each row and each string that names its speaker, in row order. */
function eachNaming(
  { name, role, mention, isPerson }: Naming,
  take: (string: number, value: number) => void,
): void {
  for (let row = 0; row < name.length; row += 1) {
    const person = isPerson(row) ? IS_PERSON : 0;
    const [first = 0, second = 0, third = 0] = [name[row], role[row], mention[row]];
    if (first > 0) take(first, row * FLAGS + IS_NAME + person);
    if (second > 0 && second !== first) take(second, row * FLAGS + person);
    if (third > 0 && third !== first && third !== second) take(third, row * FLAGS + person);
  }
}

/** `strings`: size of the string table. */
export function writeSpeakerRows(sections: SectionWriter, strings: number, naming: Naming): void {
  const ends = new Uint32Array(strings + 2);
  eachNaming(naming, (string) => {
    ends[string + 1] = (ends[string + 1] ?? 0) + 1;
  });
  for (let at = 1; at < ends.length; at += 1) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
  const values = new Float64Array(ends.at(-1) ?? 0);
  eachNaming(naming, (string, value) => {
    const at = ends[string] ?? 0;
    values[at] = value;
    ends[string] = at + 1;
  });
  const records = new RecordsWriter(sections, 'speaker');
  const sink = new ByteSink(1 << 8);
  for (let string = 1; string <= strings; string += 1) {
    sink.clear();
    let before = 0;
    for (let at = ends[string - 1] ?? 0; at < (ends[string] ?? 0); at += 1) {
      const value = values[at] ?? 0;
      sink.varint(value - before);
      before = value;
    }
    records.add([sink.view()]);
  }
  records.end();
}

export interface SpeakerRow {
  row: number;
  /** Whether the string is the speaker's name, and whether the speaker is a named person. */
  isName: boolean;
  isPerson: boolean;
}

export class SpeakerRows {
  readonly #records: Records;

  /** `rows`: size of the quotation table. */
  constructor(
    sections: SectionReader,
    private readonly rows: () => number,
  ) {
    this.#records = new Records(sections, 'speaker', 1);
  }

  /** Ascending. */
  of(string: number): SpeakerRow[] {
    if (string < 1 || string > this.#records.length)
      throw new IndexDamage('is damaged (a speaker is not in its list)');
    const source = new ByteSource(this.#records.part(string - 1, 0));
    const found: SpeakerRow[] = [];
    const rows = this.rows();
    let value = 0;
    while (!source.done) {
      value += source.varint();
      const row = Math.floor(value / FLAGS);
      if (row >= rows) throw new IndexDamage('is damaged (a speaker has a quotation that is not there)');
      found.push({ row, isName: (value & IS_NAME) !== 0, isPerson: (value & IS_PERSON) !== 0 });
    }
    return found;
  }
}
