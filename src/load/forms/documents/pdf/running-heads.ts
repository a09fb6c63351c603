/** Running heads, feet and page numbers of a PDF: lines at the edge of a page that recur at the same height on other pages. */
import type { Fragment } from './fragments.js';

/** Number of lines at each edge that may be a head or a foot. */
const EDGE = 3;
/** Points by which the height of a head may vary. */
const GRID = 6;
const LEAST_PAGES = 3;

/** Page numbers, which two pages suffice to recognise. */
const PAGE_NUMBER =
  /^[\s\p{P}|]{0,6}(?:page|pg\.?|p\.|seite|página)?\s?#(?:\s?(?:of|von|de|\/)\s?#)?[\s\p{P}|]{0,6}$/u;

/** Separators between articles in exports of press databases, which are kept for the readers of those. */
const SEPARATORS = /^(?:# of # documents?|end of document)$/u;

const keyOf = (text: string): string => text.toLowerCase().replace(/\d{1,9}/gu, '#');

export function withoutRunningHeads(pages: readonly Fragment[][]): Fragment[][] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const place of new Set(edgesOf(page).flatMap(placesOf))) {
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  const isRunning = (fragment: Fragment): boolean => {
    const key = keyOf(fragment.text);
    if (SEPARATORS.test(key)) return false;
    const least = PAGE_NUMBER.test(key) ? 2 : LEAST_PAGES;
    return placesOf(fragment).some((place) => (counts.get(place) ?? 0) >= least);
  };
  return pages.map((page) => {
    const running = new Set(edgesOf(page).filter(isRunning));
    return page.filter((fragment) => !running.has(fragment));
  });
}

/** The fragments of the first and last lines of a page. */
function edgesOf(page: readonly Fragment[]): Fragment[] {
  const heights = [...new Set(page.map(({ y }) => Math.round(y)))].sort((a, b) => b - a);
  const lowest = heights[EDGE - 1] ?? Number.NEGATIVE_INFINITY;
  const highest = heights[heights.length - EDGE] ?? Number.POSITIVE_INFINITY;
  return page.filter(({ y }) => Math.round(y) >= lowest || Math.round(y) <= highest);
}

/** Two overlapping grids of heights, so that a head is never on a cell border in both. */
const placesOf = ({ text, y }: Fragment): string[] => [
  `a ${Math.floor(y / GRID)} ${keyOf(text)}`,
  `b ${Math.floor(y / GRID + 0.5)} ${keyOf(text)}`,
];
