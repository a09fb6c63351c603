/**
 * Hashes features and sums their weights, four places at once. This is a module of its own, which only extraction loads;
 * `features/hash.ts` and `features/hashed-features.ts` do the same in plain TypeScript.
 *
 * All arrays hold 32-bit numbers unless stated otherwise, and have room for three more past their end.
 */

const FACTOR: i32 = 0x9e3779b1;

function scattered(values: v128): v128 {
  const product = i32x4.mul(values, i32x4.splat(FACTOR));
  return v128.xor(product, i32x4.shr_u(product, 15));
}

/** Starts the hashes of a sequence with its first values. */
export function beginHashes(hashes: usize, seed: i32, values: usize, count: u32): void {
  const seeds = i32x4.splat(seed);
  for (let at: usize = 0; at < (count as usize) * 4; at += 16)
    v128.store(hashes + at, scattered(v128.xor(seeds, v128.load(values + at))));
}

/** Mixes the next values into the hashes. */
export function mixHashes(hashes: usize, values: usize, count: u32): void {
  for (let at: usize = 0; at < (count as usize) * 4; at += 16)
    v128.store(hashes + at, scattered(v128.xor(v128.load(hashes + at), v128.load(values + at))));
}

/** Adds to each sum the weight, one byte, of the feature made of a hash and a cue's hash. */
export function addWeights(
  sums: usize,
  hashes: usize,
  cue: i32,
  weights: usize,
  mask: i32,
  count: u32,
): void {
  const cues = i32x4.splat(cue);
  const masks = i32x4.splat(mask);
  for (let at: usize = 0; at < (count as usize) * 4; at += 16) {
    const buckets = v128.and(scattered(v128.xor(v128.load(hashes + at), cues)), masks);
    let found = i32x4.splat(load<i8>(weights + i32x4.extract_lane(buckets, 0)));
    found = i32x4.replace_lane(found, 1, load<i8>(weights + i32x4.extract_lane(buckets, 1)));
    found = i32x4.replace_lane(found, 2, load<i8>(weights + i32x4.extract_lane(buckets, 2)));
    found = i32x4.replace_lane(found, 3, load<i8>(weights + i32x4.extract_lane(buckets, 3)));
    v128.store(sums + at, i32x4.add(v128.load(sums + at), found));
  }
}

/**
 * The part of a table that belongs to templates around a cue. Per pair: the addresses of its units' hashes and of space for the cue's
 * hashes at four places. Per combination with the relation: the cue's hash, and a mask of the relation's bits.
 */
@unmanaged
class Around {
  pairs: usize;
  endOfPairs: usize;
  bases: usize;
  endOfBases: usize;
  cues: usize;
  relations: usize;
  weights: usize;
  mask: i32;
  first: usize;
  second: usize;
}

/** Sums the two weights, one byte each, of all features of each place around a cue. */
export function sumAround(around: Around, count: u32): void {
  const masks = i32x4.splat(around.mask);
  const weights = around.weights;
  const pairs = around.pairs;
  const endOfPairs = around.endOfPairs;
  for (let at: usize = 0; at < (count as usize) * 4; at += 16) {
    const relations = v128.load(around.relations + at);
    let cue = around.cues;
    for (let base = around.bases; base < around.endOfBases; base += 8) {
      const bits = v128.and(relations, v128.load32_splat(base + 4));
      v128.store(cue, scattered(v128.xor(v128.load32_splat(base), bits)));
      cue += 16;
    }
    let first = i32x4.splat(0);
    let second = i32x4.splat(0);
    for (let pair = pairs; pair < endOfPairs; pair += 8) {
      const hashes = v128.xor(v128.load(load<usize>(pair) + at), v128.load(load<usize>(pair + 4)));
      const buckets = i32x4.shl(v128.and(scattered(hashes), masks), 1);
      // Loads both bytes at once; the shifts below separate them.
      let both = i32x4.splat(load<i16>(weights + i32x4.extract_lane(buckets, 0)));
      both = i32x4.replace_lane(both, 1, load<i16>(weights + i32x4.extract_lane(buckets, 1)));
      both = i32x4.replace_lane(both, 2, load<i16>(weights + i32x4.extract_lane(buckets, 2)));
      both = i32x4.replace_lane(both, 3, load<i16>(weights + i32x4.extract_lane(buckets, 3)));
      first = i32x4.add(first, i32x4.shr_s(i32x4.shl(both, 24), 24));
      second = i32x4.add(second, i32x4.shr_s(both, 8));
    }
    v128.store(around.first + at, first);
    v128.store(around.second + at, second);
  }
}
