/** Top-k selection without a full sort. */
import { inRoom, kernel } from '../../kernel/kernel.js';

/** The indices of the top keys, ascending: at least `count` if there are that many, including all ties with the last. */
export function bestHits(keys: Float64Array, count: number): Uint32Array {
  return inRoom((room) => {
    const placed = room.put(keys);
    const places = room.space(keys.length * 4);
    const parts = room.space(kernel().roomForBest());
    const inside = room.space(keys.byteLength);
    return room.numbers(places, kernel().best(placed, keys.length, count, parts, inside, places));
  });
}
