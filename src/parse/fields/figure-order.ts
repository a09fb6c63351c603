/**
 * Detects whether a page writes 3 April as 03/04 or 04/03, from its unambiguous numeric dates or from the same
 * day written out nearby. Without either, ambiguous dates are not read.
 */
import { type FigureOrder, figureOrder, writtenDates } from '../../text/written-date.js';
import type { JudgedLine } from '../page/page.js';

const FIGURES = /(?<!\d)\d{1,2}[/-]\d{1,2}[/-](?:19|20)\d\d(?!\d)/u;
const WRITTEN_OUT = /\p{L}{3,9}\.?[\s,-]{1,3}(?:\d{1,2}[\s,-]{1,3})?(?:19|20)\d\d/u;
const LINE_WORDS = 30;

export function orderOnPage(lines: readonly JudgedLine[]): FigureOrder | null {
  const short = lines.filter(({ words }) => words <= LINE_WORDS).map(({ text }) => text);
  const inFigures = short.filter((text) => FIGURES.test(text));
  if (inFigures.length === 0) return null;
  const told = figureOrder(inFigures);
  if (told) return told;
  const days = new Set(
    short
      .filter((text) => WRITTEN_OUT.test(text))
      .flatMap((text) => writtenDates(text).map(({ value }) => value.slice(0, 10))),
  );
  const fits = ORDERS.filter((order) =>
    inFigures.some((text) => writtenDates(text, order).some(({ value }) => days.has(value.slice(0, 10)))),
  );
  const [order = null, other] = fits;
  return other === undefined ? order : null;
}

const ORDERS: readonly FigureOrder[] = ['day-first', 'month-first'];
