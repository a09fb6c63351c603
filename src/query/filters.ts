/** Which articles a question is about: when they were published and by whom. */
import type { Analysis } from '../model/analysis.js';
import type { Article } from '../model/article.js';
import { CorpusError } from '../model/corpus-error.js';
import { type DayBounds, edtfBounds } from '../text/edtf.js';
import { foldSpaces } from '../text/fold.js';
import { nearest } from '../text/nearest.js';

export interface ArticleFilter {
  /** EDTF or the beginning of a date, inclusive: `2020`, `2020-10`, `2020-10-23`. */
  from: string | null;
  to: string | null;
  /** Whole name or part of one; case and accents make no difference. */
  publisher: string | null;
  /** Whether articles without a date pass `from` and `to`, unless what they speak of rules it out. */
  undated: boolean;
}

const DATE_HINT = 'write a date as 2020, 2020-10 or 2020-10-23';

function bounds(option: string, value: string | null): DayBounds | null {
  if (value === null) return null;
  const found = edtfBounds(value);
  if (!found) throw new CorpusError(`${option} ${value}: is not a date`, DATE_HINT);
  return found;
}

/** First and last day, either of them open. */
export interface Window {
  from: string | null;
  to: string | null;
}

/**
 * The days between two options' values, both included.
 * @throws CorpusError for a date that is none, and dates in the wrong order.
 */
export function dateWindow({ from, to }: Window, prefix = ''): Window {
  const first = bounds(`--${prefix}from`, from);
  const last = bounds(`--${prefix}to`, to);
  if (first && last && first.earliest > last.latest) {
    throw new CorpusError(
      `--${prefix}from ${from} is after --${prefix}to ${to}`,
      `put the earlier date in --${prefix}from`,
    );
  }
  return { from: first?.earliest ?? null, to: last?.latest ?? null };
}

/** Whether something that fell between `earliest` and `latest` may have fallen in the window. */
export const mayFallIn = ({ from, to }: Window, { earliest, latest }: DayBounds): boolean =>
  (from === null || latest >= from) && (to === null || earliest <= to);

/** Unless asked for, an article without a date was not published in any window but the open one. */
function publishedWithin(
  { published, notBefore, notAfter }: Article,
  window: Window,
  undated: boolean,
): boolean {
  if (window.from === null && window.to === null) return true;
  const days = published === null ? null : edtfBounds(published);
  if (days) return mayFallIn(window, days);
  return undated && mayFallIn(window, { earliest: notBefore ?? FIRST_DAY, latest: notAfter ?? LAST_DAY });
}

/** Of EDTF's years of four digits. */
const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

/** The publishers of a corpus as they are written, each once. */
const publishersOf = (analyses: readonly Analysis[]): string[] =>
  [...new Set(analyses.flatMap(({ article }) => article.publisher ?? []))].sort();

/** The names the option stands for: several only where they differ in case or accents alone. */
function resolvePublisher(analyses: readonly Analysis[], wanted: string): ReadonlySet<string> {
  const names = publishersOf(analyses);
  const key = foldSpaces(wanted);
  const whole = names.filter((name) => foldSpaces(name) === key);
  if (whole.length > 0) return new Set(whole);
  const parts = key === '' ? [] : names.filter((name) => foldSpaces(name).includes(key));
  if (new Set(parts.map(foldSpaces)).size > 1) {
    throw new CorpusError(
      `--publisher ${wanted}: could be ${parts.join(', ')}`,
      'write more of the name you mean',
    );
  }
  if (parts.length > 0) return new Set(parts);
  const close = nearest(wanted, names);
  throw new CorpusError(
    `--publisher ${wanted}: no article has this publisher`,
    close ? `did you mean ${close}?` : 'corpus sources --kind publisher lists them',
  );
}

/**
 * The analyses that pass, in their order.
 * @throws CorpusError for a date that is none, dates in the wrong order, a publisher that is not there or not unique.
 */
export function filterArticles(analyses: readonly Analysis[], filter: ArticleFilter): Analysis[] {
  const window = dateWindow(filter);
  const publishers = filter.publisher === null ? null : resolvePublisher(analyses, filter.publisher);
  return analyses.filter(({ article }) => {
    if (publishers && !(article.publisher !== null && publishers.has(article.publisher))) return false;
    return publishedWithin(article, window, filter.undated);
  });
}

/** How many articles without a date `from` and `to` leave out that `undated` would take in. */
export function countLeftOut(analyses: readonly Analysis[], filter: ArticleFilter): number {
  const passing = (undated: boolean): number => filterArticles(analyses, { ...filter, undated }).length;
  return filter.undated || (filter.from === null && filter.to === null) ? 0 : passing(true) - passing(false);
}
