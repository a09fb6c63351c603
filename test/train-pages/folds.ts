/** Cross-validation by site: a page is judged by a model that has seen no page of its site. */
import { seeded } from '../bench/generate.js';
import type { AnnotatedPage } from './annotated-pages.js';

const SEED = 11;

/** The fold of each page; all pages of a site share one. */
export function foldsOf(pages: readonly AnnotatedPage[], count: number): number[] {
  const random = seeded(SEED);
  const sites = [...new Set(pages.map(({ gold }) => gold.site))].sort();
  const order = sites.map((site) => ({ site, key: random() })).sort((a, b) => a.key - b.key);
  const fold = new Map(order.map(({ site }, at) => [site, at % count]));
  return pages.map(({ gold }) => fold.get(gold.site) ?? 0);
}
