/** The CSV columns of timelines and of dates in texts. */
import type { MentionInContext } from '../model/date-mention.js';
import type { Period } from '../model/period.js';
import type { Column } from './csv.js';
import { refColumns } from './csv-columns.js';

const ofUnknown = ({ articles, publishers }: Period): number =>
  articles - Object.values(publishers).reduce((sum, count) => sum + count, 0);

/** One column for each publisher with articles in one of the periods, and one for articles of unknown publishers. */
export function periodColumns(periods: readonly Period[]): readonly Column<Period>[] {
  const publishers = [...new Set(periods.flatMap((period) => Object.keys(period.publishers)))].sort();
  return [
    ['band', ({ band }) => band],
    ['period', ({ period }) => period],
    ['articles', ({ articles }) => articles],
    ['mentions', ({ mentions }) => mentions],
    ...publishers.map((name): Column<Period> => [name, (period) => period.publishers[name] ?? 0]),
    ...(periods.some((period) => ofUnknown(period) > 0) ? [['(unknown)', ofUnknown] as const] : []),
  ];
}

export const MENTION_COLUMNS: readonly Column<MentionInContext>[] = [
  ...refColumns<MentionInContext>(({ article }) => article),
  ['text', ({ text }) => text],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['value', ({ value }) => value],
  ['earliest', ({ earliest }) => earliest],
  ['latest', ({ latest }) => latest],
  ['quotation', ({ quotation }) => quotation],
  ['rule', ({ rule }) => rule],
  ['kind', ({ kind }) => kind],
  ['quantity', ({ quantity }) => quantity],
  ['frequency', ({ frequency }) => frequency],
  ['mod', ({ mod }) => mod],
  ['left', ({ left }) => left],
  ['right', ({ right }) => right],
];
