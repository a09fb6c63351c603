/** Counts the short lines that many sites share. */
import { FURNITURE_CHARACTERS, furnitureHash } from '../../src/parse/ranking/ranking.js';
import type { AnnotatedPage } from './annotated-pages.js';

/** A line of fewer sites says more about these sites than about pages. */
const LEAST_SITES = 4;

export function countFurniture(pages: readonly AnnotatedPage[]): Map<number, number> {
  const sites = new Map<number, Set<string>>();
  for (const { file, gold } of pages) {
    for (const line of file.text.toLowerCase().replaceAll('’', "'").split('\n')) {
      const plain = line.trim();
      if (plain === '' || plain.length > FURNITURE_CHARACTERS) continue;
      const hash = furnitureHash(plain);
      const seen = sites.get(hash);
      if (seen) seen.add(gold.site);
      else sites.set(hash, new Set([gold.site]));
    }
  }
  return new Map(
    [...sites]
      .map(([hash, of]): [number, number] => [hash, of.size])
      .filter(([, count]) => count >= LEAST_SITES)
      .sort(([a], [b]) => (a >>> 0) - (b >>> 0)),
  );
}
