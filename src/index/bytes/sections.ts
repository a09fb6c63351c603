/**
 * A file of named sections, as every segment of the index is: eight bytes that say what it is, the sections, each at a
 * multiple of eight, a directory of them in JSON, and at the end the directory's place, length and checksum.
 */
import { ByteSink } from './byte-sink.js';
import { ByteSource, decodeText } from './byte-source.js';
import { checksumOf, requireChecksum } from './checksum.js';
import { IndexDamage } from './damage.js';
import type { Input } from './input.js';
import type { Output } from './output.js';

const MAGIC = new TextEncoder().encode('CORPUSIX');
const ALIGNMENT = 8;
/** Bytes: where the directory begins (two numbers of 32 bits, low one first), its length, its checksum. */
const TRAILER = 16;

interface Place {
  offset: number;
  length: number;
  /** Of all its bytes; null if its parts have checksums of their own. */
  crc: number | null;
}

export class SectionWriter {
  readonly #places = new Map<string, Place>();

  constructor(private readonly output: Output) {
    output.write(MAGIC);
  }

  /** A whole section. */
  add(name: string, bytes: Uint8Array): void {
    this.#align();
    this.#places.set(name, { offset: this.output.length, length: bytes.length, crc: checksumOf(bytes) });
    this.output.write(bytes);
  }

  /** A section written in pieces, each with a checksum that stands elsewhere. */
  stream(name: string): { readonly length: number; write(bytes: Uint8Array): void; end(): void } {
    this.#align();
    const { output } = this;
    const offset = output.length;
    return {
      get length() {
        return output.length - offset;
      },
      write: (bytes) => output.write(bytes),
      end: () => {
        this.#places.set(name, { offset, length: output.length - offset, crc: null });
      },
    };
  }

  #align(): void {
    const over = this.output.length % ALIGNMENT;
    if (over > 0) this.output.write(new Uint8Array(ALIGNMENT - over));
  }

  /** `facts` are kept with the directory. */
  finish(facts: Readonly<Record<string, unknown>>): void {
    const sections = Object.fromEntries(this.#places);
    const directory = new TextEncoder().encode(JSON.stringify({ facts, sections }));
    const trailer = new ByteSink(TRAILER);
    const at = this.output.length;
    trailer.uint32(at % 2 ** 32);
    trailer.uint32(Math.floor(at / 2 ** 32));
    trailer.uint32(directory.length);
    trailer.uint32(checksumOf(directory));
    this.output.write(directory);
    this.output.write(trailer.view());
  }
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' &&
  value !== null &&
  'offset' in value &&
  'length' in value &&
  'crc' in value &&
  Number.isSafeInteger(value.offset) &&
  Number.isSafeInteger(value.length);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export class SectionReader {
  readonly #places = new Map<string, Place>();
  readonly facts: Readonly<Record<string, unknown>>;

  /** @throws IndexDamage if it is no such file, or its directory is not whole. */
  constructor(private readonly input: Input) {
    const magic = input.read(0, MAGIC.length);
    if (!magic.every((byte, at) => byte === MAGIC[at])) throw new IndexDamage('is no file of an index');
    const trailer = new ByteSource(input.read(input.length - TRAILER, TRAILER));
    const low = trailer.uint32();
    const at = trailer.uint32() * 2 ** 32 + low;
    const bytes = input.read(at, trailer.uint32());
    const directory = parsed(decodeText(requireChecksum(bytes, trailer.uint32())));
    if (!isRecord(directory) || !isRecord(directory.facts) || !isRecord(directory.sections)) {
      throw new IndexDamage('its directory cannot be read');
    }
    this.facts = directory.facts;
    for (const [name, place] of Object.entries(directory.sections)) {
      if (isPlace(place)) this.#places.set(name, place);
    }
  }

  #place(name: string): Place {
    const place = this.#places.get(name);
    if (!place) throw new IndexDamage(`has no section ${name}`);
    return place;
  }

  size(name: string): number {
    return this.#place(name).length;
  }

  /** A whole section, held against its checksum. */
  whole(name: string): Uint8Array {
    const { offset, length, crc } = this.#place(name);
    const bytes = this.input.read(offset, length);
    return crc === null ? bytes : requireChecksum(bytes, crc);
  }

  /** A piece of a section that was written in pieces; whoever asks has its checksum. */
  piece(name: string, offset: number, length: number): Uint8Array {
    const place = this.#place(name);
    if (offset < 0 || length < 0 || offset + length > place.length) {
      throw new IndexDamage(`a part of ${name} lies outside it`);
    }
    return this.input.read(place.offset + offset, length);
  }

  close(): void {
    this.input.close();
  }
}
