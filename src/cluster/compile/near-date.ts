/** Weights the engine's scores by the distance of publication from a date, in steps that approximate `query/search/nearness.ts`. */
import { dayCode } from '../../index/index.js';
import { edtfBounds } from '../../text/edtf.js';
import type { Query } from '../connection/connection.js';
import { missing } from './pieces.js';

const DAY = 86_400_000;
/** In days; the weight of an article at this distance is 30 / (30 + days). */
const STEPS = [0, 3, 7, 15, 30, 60, 90, 150, 250, 400, 700, 1_200, 2_500, 5_000];
const HALF = 30;
const UNDATED = 0.25;

/** The day code of a day plus a number of days; 0 before the year 1. */
function moved(day: string, days: number): number {
  const time = Date.parse(`${day}T00:00:00Z`) + days * DAY;
  return Number.isNaN(time) ? 0 : dayCode(new Date(time).toISOString().slice(0, 10));
}

/** The query with weighted scores; unchanged for an invalid date, which the search itself reports. */
export function nearDays(query: Query, date: string): Query {
  const bounds = edtfBounds(date);
  if (!bounds) return query;
  const functions = STEPS.map((days) => ({
    filter: {
      bool: {
        filter: [
          { range: { lastDay: { gte: moved(bounds.earliest, -days) } } },
          { range: { firstDay: { lte: moved(bounds.latest, days) || 99_999_999 } } },
        ],
      },
    },
    weight: HALF / (HALF + days),
  }));
  const undated = { filter: missing('firstDay'), weight: UNDATED };
  return {
    function_score: {
      query,
      functions: [...functions, undated, { filter: { match_all: {} }, weight: 0.004 }],
      score_mode: 'max',
      boost_mode: 'multiply',
    },
  };
}
