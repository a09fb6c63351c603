/** `corpus quotes --by year`: what was said, as a history. */
import { type PeriodKey, periodOf, type Quotation } from '../../../corpus.js';
import { CorpusError } from '../../../model/corpus-error.js';
import type { History } from '../../../render/terminal/quotes-history.js';

interface HistoryOptions {
  by?: PeriodKey;
  sort?: string;
  like?: string;
  group?: string;
  countBy?: unknown;
}

/** @throws CorpusError if --by is combined with options it would ignore. */
export function requireHistory({ by, sort, like, group, countBy }: HistoryOptions): void {
  if (by === undefined) return;
  const others = { '--like': like, '--group': group, '--count-by': countBy };
  for (const [flag, value] of Object.entries(others)) {
    if (value !== undefined) throw new CorpusError(`--by and ${flag} cannot be combined`, 'omit one of them');
  }
  if (sort !== undefined && sort !== 'date')
    throw new CorpusError(`--by and --sort ${sort} cannot be combined`, 'a history is in the order of dates');
}

/** The quotations of each period, in order. */
export function historyOf(quotations: readonly Quotation[], by: PeriodKey): History[] {
  const periods = new Map<string | null, Quotation[]>();
  for (const quotation of quotations) {
    const period = periodOf(quotation.article.published, by);
    const known = periods.get(period);
    if (known) known.push(quotation);
    else periods.set(period, [quotation]);
  }
  return [...periods].map(([period, said]) => ({ period, quotations: said }));
}
