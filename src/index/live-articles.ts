/** Articles of a segment that are not tombstoned. */
import type { Segment } from './segment.js';

/** 1 for each live article; null if all are live. */
export function liveArticles({ files, articles }: Segment, dead: ReadonlySet<number>): Uint8Array | null {
  if (dead.size === 0) return null;
  const live = new Uint8Array(articles).fill(1);
  for (const file of dead) live.fill(0, files.first[file], files.first[file + 1]);
  return live;
}

/** Calls `take` with each tombstoned article. */
export function eachDead(live: Uint8Array | null, take: (article: number) => void): void {
  for (let at = live?.indexOf(0) ?? -1; live && at !== -1; at = live.indexOf(0, at + 1)) take(at);
}
