/** Articles that mention a date in a range. */
import { dayCode } from '../../index/index.js';
import { dateWindow, type MentionsQuestion } from '../../query/query.js';
import type { Query } from '../connection/connection.js';
import { EVERYTHING } from './pieces.js';

/** @throws CorpusError for an invalid date or an inverted range */
export function mentionsQuery({ mentionsFrom = null, mentionsTo = null }: MentionsQuestion): Query {
  const { from, to } = dateWindow({ from: mentionsFrom, to: mentionsTo }, 'mentions-');
  if (from === null && to === null) return EVERYTHING;
  const range = {
    ...(from === null ? {} : { gte: dayCode(from) }),
    ...(to === null ? {} : { lte: dayCode(to) }),
    relation: 'intersects',
  };
  return { range: { mentions: range } };
}
