/** Concurrent work on many files, a bounded number at a time. */

/** Files in flight at a time: enough to keep a disk busy, far below any limit on open files. */
const IN_FLIGHT = 16;

/** Calls `work` on every item, a bounded number at a time; results are in the order of the items. */
export async function mapBounded<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [at, item] of waiting) results.set(at, await work(item));
  };
  await Promise.all(Array.from({ length: Math.min(IN_FLIGHT, items.length) }, worker));
  return [...results.entries()].sort(([a], [b]) => a - b).map(([, result]) => result);
}
