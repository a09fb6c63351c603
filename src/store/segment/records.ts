/**
 * Records of any length, each in the same number of parts. A part is followed by its checksum; an index beside them
 * says where each begins, so that one can be read without the others.
 */
import { ByteSink } from '../bytes/byte-sink.js';
import { checksumOf, requireChecksum } from '../bytes/checksum.js';
import { IndexDamage } from '../bytes/damage.js';
import { readAhead } from '../bytes/read-ahead.js';
import type { SectionReader, SectionWriter } from '../bytes/sections.js';
import { bytesOf, float64s } from './columns.js';

const CHECKSUM = 4;

export class RecordsWriter {
  readonly #offsets: number[] = [0];
  readonly #stream: { readonly length: number; write(bytes: Uint8Array): void; end(): void };
  readonly #checksum = new ByteSink(CHECKSUM);

  constructor(
    private readonly sections: SectionWriter,
    private readonly name: string,
  ) {
    this.#stream = sections.stream(name);
  }

  add(parts: readonly Uint8Array[]): void {
    for (const part of parts) {
      this.#checksum.clear();
      this.#checksum.uint32(checksumOf(part));
      this.#stream.write(part);
      this.#stream.write(this.#checksum.view());
      this.#offsets.push(this.#stream.length);
    }
  }

  /** Parts as they are stored, each with its checksum. */
  addStored(parts: readonly Uint8Array[]): void {
    for (const part of parts) {
      this.#stream.write(part);
      this.#offsets.push(this.#stream.length);
    }
  }

  end(): void {
    this.#stream.end();
    this.sections.add(`${this.name}.offsets`, bytesOf(Float64Array.from(this.#offsets)));
  }
}

const NUMBER = 8;

export class Records {
  #length: number | null = null;

  constructor(
    private readonly sections: SectionReader,
    private readonly name: string,
    private readonly perRecord: number,
  ) {}

  get length(): number {
    this.#length ??= (this.sections.size(`${this.name}.offsets`) / NUMBER - 1) / this.perRecord;
    return this.#length;
  }

  /** One part of one record, held against its checksum. */
  part(record: number, part: number): Uint8Array {
    const at = (record * this.perRecord + part) * NUMBER;
    const [start = -1, end = -1] = float64s(this.sections.piece(`${this.name}.offsets`, at, 2 * NUMBER));
    return contentOf(this.sections.piece(this.name, start, end - start));
  }

  /**
   * Records as they are stored, for copying: what gives the parts of one after the other, in their order, each with its
   * checksum. Good until the next.
   */
  stored(): (record: number) => Uint8Array[] {
    const offsets = float64s(this.sections.whole(`${this.name}.offsets`));
    const piece = readAhead(this.sections, this.name);
    return (record) => {
      const first = record * this.perRecord;
      const start = offsets[first] ?? -1;
      const bytes = piece(start, (offsets[first + this.perRecord] ?? -1) - start);
      return Array.from({ length: this.perRecord }, (_, at) => {
        const part = bytes.subarray(
          (offsets[first + at] ?? 0) - start,
          (offsets[first + at + 1] ?? 0) - start,
        );
        contentOf(part);
        return part;
      });
    };
  }

  /** All parts of all records, read at once. */
  *parts(): Generator<Uint8Array> {
    const offsets = float64s(this.sections.whole(`${this.name}.offsets`));
    const bytes = this.sections.whole(this.name);
    for (let at = 0; at + 1 < offsets.length; at += 1) {
      yield contentOf(bytes.subarray(offsets[at], offsets[at + 1]));
    }
  }
}

/** A part without the checksum behind it. */
function contentOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length < CHECKSUM) throw new IndexDamage('a record is cut off');
  const content = bytes.subarray(0, bytes.length - CHECKSUM);
  let wanted = 0;
  for (let at = bytes.length - 1; at >= content.length; at -= 1) wanted = wanted * 256 + (bytes[at] ?? 0);
  return requireChecksum(content, wanted);
}
