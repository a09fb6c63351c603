/** Top-k selection without a full sort. */

/** Upper bound of the rounding error between two computations of the same key. */
const ROUNDING: f64 = 1e-6;

/** Number of buckets between the least and the greatest key. */
const PARTS: u32 = 4_096;

/** Bytes of scratch space for counting. */
export function roomForBest(): u32 {
  return PARTS * 4;
}

/**
 * Fills `places` with the indices of the best keys, ascending: at least `wanted` if there are as many, including all ties. Returns
 * how many. The bucket that contains the last one wanted is subdivided until it is small.
 *
 * @param parts scratch space for counting
 * @param inside scratch space for all keys
 */
export function best(keys: usize, count: u32, wanted: u32, parts: usize, inside: usize, places: usize): u32 {
  let from = keys;
  let left = count;
  let missing = wanted;
  let least: f64 = -Infinity;
  while (left > missing) {
    least = load<f64>(from);
    let greatest = least;
    for (let at: u32 = 1; at < left; at += 1) {
      const key = load<f64>(from + (at << 3));
      if (key < least) least = key;
      if (key > greatest) greatest = key;
    }
    if (!(greatest - least > ROUNDING)) break;
    const scale = ((PARTS - 1) as f64) / (greatest - least);
    memory.fill(parts, 0, PARTS * 4);
    for (let at: u32 = 0; at < left; at += 1) {
      const part = parts + ((((load<f64>(from + (at << 3)) - least) * scale) as u32) << 2);
      store<u32>(part, load<u32>(part) + 1);
    }
    let part = PARTS - 1;
    for (let few = load<u32>(parts + (part << 2)); few < missing; few = load<u32>(parts + (part << 2))) {
      missing -= few;
      part -= 1;
    }
    let kept: u32 = 0;
    let lowest: f64 = Infinity;
    for (let at: u32 = 0; at < left; at += 1) {
      const key = load<f64>(from + (at << 3));
      if ((((key - least) * scale) as u32) !== part) continue;
      store<f64>(inside + (kept << 3), key);
      if (key < lowest) lowest = key;
      kept += 1;
    }
    least = lowest;
    // A few extra do not matter.
    if (kept <= wanted) break;
    from = inside;
    left = kept;
  }
  let found: u32 = 0;
  for (let at: u32 = 0; at < count; at += 1) {
    if (load<f64>(keys + (at << 3)) < least - ROUNDING) continue;
    store<u32>(places + (found << 2), at);
    found += 1;
  }
  return found;
}
