/** CRC-32 as in gzip (RFC 1952, section 8), eight bytes at a time ("slicing by 8", Intel 2006). */
import { CHECKSUM_TABLES } from '../memory-map';

/** Eight tables of 256 numbers. */
const TABLES: usize = CHECKSUM_TABLES;

const POLYNOMIAL: u32 = 0xedb88320;

let made: bool = false;

/** Remainders of single bytes, and of bytes followed by one to seven zero bytes. */
function makeTables(): void {
  for (let byte: u32 = 0; byte < 256; byte += 1) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ ((rest & 1) * POLYNOMIAL);
    store<u32>(TABLES + (byte << 2), rest);
  }
  for (let at: u32 = 256; at < 2048; at += 1) {
    const before = load<u32>(TABLES + ((at - 256) << 2));
    store<u32>(TABLES + (at << 2), (before >>> 8) ^ load<u32>(TABLES + ((before & 255) << 2)));
  }
  made = true;
}

function remainder(table: u32, byte: u32): u32 {
  return load<u32>(TABLES + (((table << 8) + (byte & 255)) << 2));
}

/** @param before checksum of the preceding bytes, 0 if there are none */
export function checksum(bytes: usize, length: u32, before: u32): u32 {
  if (!made) makeTables();
  let rest = ~before;
  let at = bytes;
  for (const whole = bytes + (length & ~7); at < whole; at += 8) {
    const low = load<u32>(at) ^ rest;
    const high = load<u32>(at, 4);
    rest =
      remainder(7, low) ^
      remainder(6, low >>> 8) ^
      remainder(5, low >>> 16) ^
      remainder(4, low >>> 24) ^
      remainder(3, high) ^
      remainder(2, high >>> 8) ^
      remainder(1, high >>> 16) ^
      remainder(0, high >>> 24);
  }
  for (const end = bytes + length; at < end; at += 1) rest = (rest >>> 8) ^ remainder(0, rest ^ load<u8>(at));
  return ~rest;
}
