/**
 * A file of named sections, the container of every segment: an eight-byte magic number, sections aligned to eight
 * bytes, a JSON directory, and a trailer with the directory's offset, length and checksum.
 */
import { ByteSink } from './byte-sink.js';
import { ByteSource, decodeText } from './byte-source.js';
import { checksumOf, requireChecksum } from './checksum.js';
import { IndexDamage } from './damage.js';
import type { Input } from './input.js';
import type { ByteOutput } from './output.js';

const MAGIC = new TextEncoder().encode('CORPUSIX');
const ALIGNMENT = 8;
/** In bytes: the directory's offset (two 32-bit numbers, low first), length and checksum. */
const TRAILER = 16;
/** Bytes read at once to verify a section. */
const VERIFIED_AT_ONCE = 1 << 20;

interface Place {
  offset: number;
  length: number;
  /** Checksum of the whole section. */
  crc: number;
}

export class SectionWriter {
  readonly #places = new Map<string, Place>();

  constructor(private readonly output: ByteOutput) {
    output.write(MAGIC);
  }

  /** Adds a whole section. */
  add(name: string, bytes: Uint8Array): void {
    this.#align();
    this.#places.set(name, { offset: this.output.length, length: bytes.length, crc: checksumOf(bytes) });
    this.output.write(bytes);
  }

  /** A section written in pieces; the checksum of each is stored elsewhere. */
  stream(name: string): { readonly length: number; write(bytes: Uint8Array): void; end(): void } {
    this.#align();
    const { output } = this;
    const offset = output.length;
    let crc = 0;
    return {
      get length() {
        return output.length - offset;
      },
      write: (bytes) => {
        crc = checksumOf(bytes, crc);
        output.write(bytes);
      },
      end: () => {
        this.#places.set(name, { offset, length: output.length - offset, crc });
      },
    };
  }

  #align(): void {
    const over = this.output.length % ALIGNMENT;
    if (over > 0) this.output.write(new Uint8Array(ALIGNMENT - over));
  }

  /** `facts` are stored in the directory. */
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
  Number.isSafeInteger(value.crc) &&
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

  /** @throws IndexDamage if the magic number or the directory is invalid. */
  constructor(private readonly input: Input) {
    const magic = input.read(0, MAGIC.length);
    if (!magic.every((byte, at) => byte === MAGIC[at])) throw new IndexDamage('is not an index file');
    const trailer = new ByteSource(input.read(input.length - TRAILER, TRAILER));
    const low = trailer.uint32();
    const at = trailer.uint32() * 2 ** 32 + low;
    const bytes = input.read(at, trailer.uint32());
    const directory = parsed(decodeText(requireChecksum(bytes, trailer.uint32())));
    if (!isRecord(directory) || !isRecord(directory.facts) || !isRecord(directory.sections)) {
      throw new IndexDamage('is damaged (its directory cannot be read)');
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

  /** A whole section, verified against its checksum. */
  whole(name: string): Uint8Array {
    const { offset, length, crc } = this.#place(name);
    const bytes = this.input.read(offset, length);
    return requireChecksum(bytes, crc);
  }

  /** A piece of a streamed section; the caller verifies its checksum. */
  piece(name: string, offset: number, length: number): Uint8Array {
    const place = this.#place(name);
    if (offset < 0 || length < 0 || offset + length > place.length) {
      throw new IndexDamage(`is damaged (a part of ${name} is outside it)`);
    }
    return this.input.read(place.offset + offset, length);
  }

  /** Reads every section. @throws IndexDamage if one does not match its checksum */
  verify(): void {
    for (const { offset, length, crc } of this.#places.values()) {
      let found = 0;
      for (let at = 0; at < length; at += VERIFIED_AT_ONCE) {
        found = checksumOf(this.input.read(offset + at, Math.min(VERIFIED_AT_ONCE, length - at)), found);
      }
      if (found !== crc) throw new IndexDamage('is damaged (a part is not as it was written)');
    }
  }

  close(): void {
    this.input.close();
  }
}
