/**
 * Parts of a zip file, found by its central directory. A part is unpacked only on request and never beyond a limit, so that a zip
 * bomb costs a bounded amount of memory.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { AGAIN, DocumentFault } from './document-text.js';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const MAX_COMMENT = 65_535;

/** The largest illustrated books have some thousands of entries. */
const MAX_ENTRIES = 20_000;

/** Maximum total bytes unpacked from one file. */
const MAX_UNPACKED = 100_000_000;
const MEGABYTES = MAX_UNPACKED / 1_000_000;

interface Entry {
  method: number;
  encrypted: boolean;
  packed: number;
  crc: number;
  at: number;
}

const cutOff = (): DocumentFault =>
  new DocumentFault('unreadable-file', 'is cut off or damaged and cannot be unpacked', AGAIN);

export class Zip {
  readonly #bytes: Buffer;
  readonly #entries = new Map<string, Entry>();
  #left = MAX_UNPACKED;

  /** @throws DocumentFault if the bytes have no usable directory. */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#readDirectory();
  }

  names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** A part's contents; null if there is no such part. @throws DocumentFault if it cannot be unpacked or is too large. */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    if (entry.encrypted)
      throw new DocumentFault('unreadable-file', 'is encrypted', 'save it without a password');
    const bytes = this.#unpack(entry);
    this.#left -= bytes.length;
    return bytes;
  }

  #unpack({ method, packed, at, crc }: Entry): Uint8Array {
    const bytes = this.#bytes;
    if (at + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(at) !== LOCAL) throw cutOff();
    const from = at + LOCAL_LENGTH + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    if (from + packed > bytes.length) throw cutOff();
    const content = bytes.subarray(from, from + packed);
    const found = method === 0 ? content : inflated(content, method, this.#left);
    if (found.length > this.#left) throw tooLarge();
    if (crc32(found) >>> 0 !== crc) throw cutOff();
    return found;
  }

  #readDirectory(): void {
    const bytes = this.#bytes;
    const end = endRecord(bytes);
    const count = bytes.readUInt16LE(end + 10);
    if (count > MAX_ENTRIES) {
      throw new DocumentFault(
        'large-file',
        `has ${count} parts, and the limit is ${MAX_ENTRIES}`,
        'split it',
      );
    }
    let at = bytes.readUInt32LE(end + 16);
    for (let entry = 0; entry < count; entry += 1) {
      if (at + ENTRY_LENGTH > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw cutOff();
      const name = at + ENTRY_LENGTH;
      const nameLength = bytes.readUInt16LE(at + 28);
      this.#entries.set(bytes.toString('utf8', name, Math.min(name + nameLength, bytes.length)), {
        method: bytes.readUInt16LE(at + 10),
        encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
        crc: bytes.readUInt32LE(at + 16),
        packed: bytes.readUInt32LE(at + 20),
        at: bytes.readUInt32LE(at + 42),
      });
      at = name + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
  }
}

const tooLarge = (): DocumentFault =>
  new DocumentFault(
    'large-file',
    `is too large: what is packed in it has more than ${MEGABYTES} MB`,
    'split it',
  );

function inflated(content: Buffer, method: number, limit: number): Uint8Array {
  if (method !== 8) throw new DocumentFault('unreadable-file', 'is packed in a way that is not read', AGAIN);
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    throw error instanceof RangeError ? tooLarge() : cutOff();
  }
}

/** Offset of the end-of-directory record; a comment of any length may follow it. */
function endRecord(bytes: Buffer): number {
  const last = bytes.length - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw cutOff();
}
