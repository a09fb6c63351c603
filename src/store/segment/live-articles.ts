/** Which articles of a segment count, where some of its files no longer do. */
import type { Segment } from './segment.js';

/** 1 for each article that counts; null where all do. */
export function liveArticles({ files, articles }: Segment, dead: ReadonlySet<number>): Uint8Array | null {
  if (dead.size === 0) return null;
  const live = new Uint8Array(articles).fill(1);
  for (const file of dead) live.fill(0, files.first[file], files.first[file + 1]);
  return live;
}
