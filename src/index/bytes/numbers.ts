/** Columns of numbers as little-endian bytes and back. */
import { IndexDamage } from './damage.js';

const aligned = (bytes: Uint8Array, size: number): ArrayBuffer => {
  if (bytes.byteLength % size !== 0) throw new IndexDamage('is damaged (a column has a part of a number)');
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
};

export const uint32s = (bytes: Uint8Array): Uint32Array =>
  bytes.byteOffset % 4 === 0 && bytes.byteLength % 4 === 0
    ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
    : new Uint32Array(aligned(bytes, 4));

export const float64s = (bytes: Uint8Array): Float64Array =>
  bytes.byteOffset % 8 === 0 && bytes.byteLength % 8 === 0
    ? new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8)
    : new Float64Array(aligned(bytes, 8));

export const bytesOf = (numbers: Uint32Array | Float64Array | Uint8Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
