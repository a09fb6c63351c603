/**
 * A file of trained weights: eight bytes that name its kind, the length of the header in 32 bits, the header as JSON, and arrays of
 * numbers, each aligned to eight bytes. Little-endian, like typed arrays on every machine that Node runs on.
 */
type Numbers = Int8Array | Uint8Array | Uint16Array | Uint32Array | Float32Array;

const ALIGNED = 8;
const aligned = (at: number): number => Math.ceil(at / ALIGNED) * ALIGNED;

type Places = Record<string, [offset: number, length: number]>;

/** @param kind eight ASCII characters */
export function sectionsFile(
  kind: string,
  header: Readonly<Record<string, unknown>>,
  arrays: Readonly<Record<string, Numbers>>,
): Uint8Array {
  const sections: Places = {};
  let size = 0;
  for (const [name, { byteLength }] of Object.entries(arrays)) {
    sections[name] = [size, byteLength];
    size = aligned(size + byteLength);
  }
  const json = new TextEncoder().encode(`${JSON.stringify({ ...header, sections })}\n`);
  const begin = aligned(kind.length + 4 + json.length);
  const bytes = new Uint8Array(begin + size);
  bytes.set(new TextEncoder().encode(kind));
  new DataView(bytes.buffer).setUint32(kind.length, json.length, true);
  bytes.set(json, kind.length + 4);
  bytes.fill(0x20, kind.length + 4 + json.length, begin);
  for (const [name, { buffer, byteOffset, byteLength }] of Object.entries(arrays))
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), begin + (sections[name]?.[0] ?? 0));
  return bytes;
}

export interface ReadSections<Header> {
  header: Header;
  /** The bytes of an array; throws if the file lacks it. */
  section(name: string): ArrayBuffer;
}

/** Throws if the file is of another kind. */
export function readSections<Header>(kind: string, bytes: Uint8Array): ReadSections<Header> {
  if (new TextDecoder().decode(bytes.subarray(0, kind.length)) !== kind)
    throw new Error('no file of trained weights');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(kind.length, true);
  const from = kind.length + 4;
  const header: Header & { sections: Places } = JSON.parse(
    new TextDecoder().decode(bytes.subarray(from, from + length)),
  );
  const begin = aligned(from + length);
  return {
    header,
    section(name) {
      const [offset, size] = header.sections[name] ?? [0, 0];
      if (size === 0 || begin + offset + size > bytes.length) throw new Error(`the weights lack ${name}`);
      // Not `bytes.slice`, which does not copy if `bytes` is a Buffer.
      const copy = new Uint8Array(size);
      copy.set(bytes.subarray(begin + offset, begin + offset + size));
      return copy.buffer;
    },
  };
}
