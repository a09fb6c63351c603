/** Text output of quotations by period: a heading per period, then its quotations. */
import type { Quotation } from '../../model/quotation.js';
import { counted, grouped } from '../../text/counted.js';
import { type QuotesLook, quotesText } from './quotes.js';
import type { View } from './view.js';

/** The quotations of one period; null for articles without a date. */
export interface History {
  period: string | null;
  quotations: readonly Quotation[];
}

/** @param most Maximum quotations per period; null for all. */
export function* historyText(
  periods: readonly History[],
  most: number | null,
  view: View,
  look: QuotesLook,
): Generator<string> {
  for (const [at, { period, quotations }] of periods.entries()) {
    const articles = new Set(quotations.map(({ article }) => article.id)).size;
    const about = `${counted(quotations.length, 'quotation')} in ${counted(articles, 'article')}`;
    yield `${at === 0 ? '' : '\n'}${view.palette.title(period ?? 'undated')} \u00b7 ${about}\n\n`;
    const shown = most === null ? quotations : quotations.slice(0, most);
    yield* quotesText(shown, view, look);
    const left = quotations.length - shown.length;
    if (left > 0) yield `\n  ${view.palette.dim(`and ${grouped(left)} more; --all prints them`)}\n`;
  }
}
