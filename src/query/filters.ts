/** Which articles a question is about: when they were published and by whom. */
import type { Analysis } from '../model/analysis.js';
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
}

const DATE_HINT = 'write a date as 2020, 2020-10 or 2020-10-23';

function bounds(option: string, value: string | null): DayBounds | null {
  if (value === null) return null;
  const found = edtfBounds(value);
  if (!found) throw new CorpusError(`${option} ${value}: is not a date`, DATE_HINT);
  return found;
}

/** Whether an article may have been published between the two days; one without a date was not. */
function publishedWithin(published: string | null, from: DayBounds | null, to: DayBounds | null): boolean {
  const day = published === null ? null : edtfBounds(published);
  if (!day) return false;
  return (!from || day.latest >= from.earliest) && (!to || day.earliest <= to.latest);
}

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
  const from = bounds('--from', filter.from);
  const to = bounds('--to', filter.to);
  if (from && to && from.earliest > to.latest) {
    throw new CorpusError(
      `--from ${filter.from} is after --to ${filter.to}`,
      'put the earlier date in --from',
    );
  }
  const publishers = filter.publisher === null ? null : resolvePublisher(analyses, filter.publisher);
  return analyses.filter(({ article }) => {
    if (publishers && !(article.publisher !== null && publishers.has(article.publisher))) return false;
    return (!from && !to) || publishedWithin(article.published, from, to);
  });
}
