/** Sets of articles as bytes, 1 for members: processed eight at a time, zero-padded at the end. */

export function both(to: usize, other: usize, length: u32): void {
  for (let at: u32 = 0; at < length; at += 8) store<u64>(to + at, load<u64>(to + at) & load<u64>(other + at));
}

export function either(to: usize, other: usize, length: u32): void {
  for (let at: u32 = 0; at < length; at += 8) store<u64>(to + at, load<u64>(to + at) | load<u64>(other + at));
}

export function without(to: usize, other: usize, length: u32): void {
  for (let at: u32 = 0; at < length; at += 8)
    store<u64>(to + at, load<u64>(to + at) & ~load<u64>(other + at));
}

export function countOf(hits: usize, length: u32): u32 {
  let count: u64 = 0;
  for (let at: u32 = 0; at < length; at += 8) count += popcnt<u64>(load<u64>(hits + at));
  return count as u32;
}

/** Fills `numbers` with the members, ascending. */
export function numbersOf(hits: usize, length: u32, numbers: usize): void {
  let to = numbers;
  for (let at: u32 = 0; at < length; at += 8) {
    for (let left = load<u64>(hits + at); left !== 0; left &= left - 1) {
      store<u32>(to, at + ((ctz<u64>(left) >> 3) as u32));
      to += 4;
    }
  }
}
