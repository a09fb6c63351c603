/** The orders of sources. */
import type { Source, SourceKind, SourceOrder } from '../../model/source.js';
import { edtfBounds } from '../../text/edtf.js';
import { foldSpaces } from '../../text/fold.js';
import { remembered } from '../../text/remembered.js';
import type { Counted } from './tallies.js';

type Compare<One> = (a: One, b: One) => number;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders by name. Create one per list, as it caches folded names. */
export function byName(): Compare<Pick<Source, 'name' | 'kind'>> {
  const folded = remembered(foldSpaces);
  return (a, b) =>
    compare(folded(a.name), folded(b.name)) || compare(a.name, b.name) || compare(a.kind, b.kind);
}

/** Sources that articles rely on come first, then publishers, then picture credits. */
const LATER: Readonly<Partial<Record<SourceKind, number>>> = { publisher: 1, photo: 2 };
const rank = ({ kind }: Times): number => LATER[kind] ?? 0;

/** What is known of a source before its details are read. */
type Times = Pick<Counted, 'kind' | 'quotations' | 'citations' | 'articles'>;

export const byQuotations: Compare<Times> = (a, b) =>
  rank(a) - rank(b) || b.quotations - a.quotations || b.citations - a.citations;

/** Orders by how often a source occurs. */
export const TIMES_ORDERS: Readonly<Record<Exclude<SourceOrder, 'first' | 'last'>, Compare<Times>>> = {
  quotations: byQuotations,
  mentions: (a, b) => rank(a) - rank(b) || b.quotations + b.citations - (a.quotations + a.citations),
  articles: (a, b) => b.articles - a.articles || byQuotations(a, b),
  name: () => 0,
};

/** Undated sources sort last. */
const day = (date: string | null, bound: 'earliest' | 'latest'): string =>
  (date === null ? null : edtfBounds(date)?.[bound]) ?? '';
const known = (a: string, b: string): number => (a === '' ? 1 : 0) - (b === '' ? 1 : 0);

/** Orders by the first or last article of a source. */
export const DATE_ORDERS: Readonly<Record<'first' | 'last', Compare<Source>>> = {
  first: (a, b) => {
    const [left, right] = [day(a.first, 'earliest'), day(b.first, 'earliest')];
    return known(left, right) || compare(left, right);
  },
  last: (a, b) => {
    const [left, right] = [day(a.last, 'latest'), day(b.last, 'latest')];
    return known(left, right) || compare(right, left);
  },
};

/** Above this, a full sort is faster. */
const FEW = 1000;

/** The first `limit` items of a list in an order; null for all. Ties keep their order in the list. */
export function firstIn<One>(all: readonly One[], limit: number | null, compare: Compare<One>): One[] {
  if (limit === null || limit > FEW) return all.toSorted(compare).slice(0, limit ?? all.length);
  const found: One[] = [];
  for (const one of all) {
    const last = found[limit - 1];
    if (limit === 0 || (last !== undefined && compare(one, last) >= 0)) continue;
    let at = found.length;
    for (let before = found[at - 1]; before !== undefined && compare(one, before) < 0; before = found[at - 1])
      at -= 1;
    found.splice(at, 0, one);
    found.length = Math.min(found.length, limit);
  }
  return found;
}
