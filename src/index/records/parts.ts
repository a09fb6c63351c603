/**
 * Variable-length records with a fixed number of parts. Each part has a checksum and an offset, so that it can be
 * read alone.
 */
import {
  ByteSink,
  bytesOf,
  checksumOf,
  float64s,
  IndexDamage,
  ReadAhead,
  requireChecksum,
  type SectionReader,
  type SectionWriter,
} from '../bytes/bytes.js';

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

  /** Adds parts with their checksums, as stored. */
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
  readonly #bytes: ReadAhead;
  readonly #offsets: ReadAhead;
  #length: number | null = null;

  constructor(
    private readonly sections: SectionReader,
    private readonly name: string,
    private readonly perRecord: number,
  ) {
    this.#bytes = new ReadAhead(sections, name);
    this.#offsets = new ReadAhead(sections, `${name}.offsets`);
  }

  get length(): number {
    this.#length ??= (this.sections.size(`${this.name}.offsets`) / NUMBER - 1) / this.perRecord;
    return this.#length;
  }

  /** A part with its checksum, as stored. */
  #stored(record: number, part: number): Uint8Array {
    const at = (record * this.perRecord + part) * NUMBER;
    const [start = -1, end = -1] = float64s(this.#offsets.piece(at, 2 * NUMBER));
    return this.#bytes.piece(start, end - start);
  }

  /** One part of one record, verified against its checksum. */
  part(record: number, part: number): Uint8Array {
    return contentOf(this.#stored(record, part));
  }

  /** The parts of a record with their checksums, as stored, for copying. */
  stored(record: number): Uint8Array[] {
    const parts = Array.from({ length: this.perRecord }, (_, part) => this.#stored(record, part));
    for (const part of parts) contentOf(part);
    return parts;
  }

  /** All parts of all records, read sequentially. */
  *parts(): Generator<Uint8Array> {
    const offsets = float64s(this.sections.whole(`${this.name}.offsets`));
    const bytes = this.sections.whole(this.name);
    for (let at = 0; at + 1 < offsets.length; at += 1) {
      yield contentOf(bytes.subarray(offsets[at], offsets[at + 1]));
    }
  }
}

/** A part without its trailing checksum. */
function contentOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length < CHECKSUM) throw new IndexDamage('is damaged (a record is cut off)');
  const content = bytes.subarray(0, bytes.length - CHECKSUM);
  let wanted = 0;
  for (let at = bytes.length - 1; at >= content.length; at -= 1) wanted = wanted * 256 + (bytes[at] ?? 0);
  return requireChecksum(content, wanted);
}
