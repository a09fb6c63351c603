/**
 * Scores date mentions as TempEval-3 task A does (UzZaman et al. 2013): one-to-one matches, same places first, then the
 * longest overlap; strict, relaxed (a character in common) and by value. Values are EDTF; the hour and qualifiers are not
 * compared. Hours and words such as "now" are not annotated, so predictions of them that touch no date do not count.
 */
import type { Span } from '../annotated/marks.js';
import { add, type Scores, type Sums, scores } from './sums.js';

export interface DateMention {
  span: Span;
  text: string;
  value: string | null;
}

export interface DatePair {
  gold: DateMention | null;
  predicted: DateMention | null;
}

const dated = (value: string | null): boolean => value !== null && /^-?\d{2}[^T]*$/u.test(value);

const comparedValue = (value: string | null): string => (value ?? '').replace(/[?~%]|T[^/]*/gu, '');

const common = (a: DateMention, b: DateMention): number =>
  Math.min(a.span[1], b.span[1]) - Math.max(a.span[0], b.span[0]);

const sameSpan = (a: DateMention, b: DateMention): boolean =>
  a.span[0] === b.span[0] && a.span[1] === b.span[1];

/** Each annotated date with its prediction, and those that have no other. */
export function pairedDates(gold: readonly DateMention[], predicted: readonly DateMention[]): DatePair[] {
  const near = predicted.flatMap((guess) =>
    gold
      .filter((one) => common(one, guess) > 0)
      .map((one) => ({
        gold: one,
        predicted: guess,
        size: sameSpan(one, guess) ? Infinity : common(one, guess),
      })),
  );
  near.sort((a, b) => b.size - a.size || a.gold.span[0] - b.gold.span[0]);
  const used = new Set<DateMention>();
  const pairs: DatePair[] = [];
  for (const pair of near) {
    if (used.has(pair.gold) || used.has(pair.predicted)) continue;
    used.add(pair.gold).add(pair.predicted);
    pairs.push({ gold: pair.gold, predicted: pair.predicted });
  }
  const missed = gold.filter((one) => !used.has(one)).map((one) => ({ gold: one, predicted: null }));
  const extra = predicted
    .filter((one) => !used.has(one) && dated(one.value))
    .map((one) => ({ gold: null, predicted: one }));
  return [...pairs, ...missed, ...extra];
}

export const hasValue = ({ gold, predicted }: DatePair): boolean =>
  gold !== null && predicted !== null && comparedValue(gold.value) === comparedValue(predicted.value);

export function countDates(
  gold: readonly DateMention[],
  predicted: readonly DateMention[],
  sums: Sums,
): void {
  for (const pair of pairedDates(gold, predicted)) {
    if (pair.gold) add(sums, 'dates.gold');
    if (pair.predicted) add(sums, 'dates.predicted');
    if (!pair.gold || !pair.predicted) continue;
    add(sums, 'dates.relaxed');
    if (sameSpan(pair.gold, pair.predicted)) add(sums, 'dates.strict');
    if (hasValue(pair)) add(sums, 'dates.value');
  }
}

export function dateScores(sums: Sums, measure: 'strict' | 'relaxed' | 'value'): Scores {
  const right = sums.get(`dates.${measure}`) ?? 0;
  return scores(right, sums.get('dates.predicted') ?? 0, right, sums.get('dates.gold') ?? 0);
}
