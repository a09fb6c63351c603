/**
 * Finds where the content begins after its cue: at "that", a colon or a quotation, or with the clause that
 * follows.
 */

import type { Report } from './reports.js';
import type { Unit } from './stream.js';
import { isAdverb, isCapital, isMark, type UnitRange } from './subjects/subjects.js';
import { DAY_WORDS, DETERMINERS, INFINITIVE_VERBS, MONTH_WORDS, TIME_OPENERS } from './vocabulary.js';

export interface ContentStart {
  /** Index of the content's first unit. */
  at: number;
  /** Whether "that", a colon, a quotation or the like marks it; false if it is merely the next clause. */
  anchored: boolean;
}

/** How far after a cue its "that", colon or quotation may be, in units. */
const REACH = 28;

/** The same limit if the words between are neither an adverbial nor a hearer. */
const SHORT_REACH = 6;

/** How long a hearer may be before the clause begins: "told the voters of Delta he would go". */
const REACH_OF_HEARER = 12;

const TIME_WORDS =
  /^(?:last|this|next|week|month|year|night|morning|afternoon|evening|earlier|later|early|late|ago|\d{1,4}(?:st|nd|rd|th)?)$/u;

const isTime = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  (DAY_WORDS.has(unit.lower) || MONTH_WORDS.has(unit.lower) || TIME_WORDS.test(unit.lower));

/** Skips "Tuesday", "on Tuesday", "last week", "publicly", and ", however,". */
function skipTime(units: Unit[], from: number): number {
  let at = from;
  for (;;) {
    const unit = units[at];
    if (isTime(unit) || isAdverb(unit)) at += 1;
    else if (
      unit?.kind === 'word' &&
      /^(?:on|in|at|late|early|this)$/u.test(unit.lower) &&
      isTime(units[at + 1])
    )
      at += 2;
    else if (isMark(unit, ',') && isMark(units[at + 2], ',') && units[at + 1]?.kind === 'word') at += 3;
    else return at;
  }
}

/** Words that can only begin a clause. */
const BEGINS_CLAUSE = new Set('he she they it we i you there what why how whether if not'.split(' '));

const UNNAMED = /^(?:named|identified|quoted)$/u;

const ASKS = /^(?:whether|if|why|how|what|who)$/u;

/** The "that", colon or quotation after the cue. */
function anchorFrom(units: Unit[], start: number, adverbial: boolean): number | null {
  for (let at = start; at < Math.min(units.length, start + REACH); at += 1) {
    const unit = units[at];
    if (!unit || isMark(unit, '.;')) return null;
    const near = at === start || adverbial;
    if (unit.kind === 'word' && unit.lower === 'that') return near ? at : null;
    if (isMark(unit, ':') && units[at + 1]) return near || at - start < SHORT_REACH ? at + 1 : null;
    if (unit.kind === 'quote') {
      const introduced = isMark(units[at - 1], ',:\u2014\u2013') && (adverbial || at - start <= SHORT_REACH);
      return at === start || introduced ? at : null;
    }
    if (isMark(unit, ',') && units[at + 1]?.kind !== 'quote' && at === start) return null;
  }
  return null;
}

/** The clause after a hearer or an adverbial: "told voters he would go", "said on air he would go". */
function clauseFrom(units: Unit[], start: number, telling: boolean): number | null {
  for (let at = start + 1; at < Math.min(units.length, start + REACH_OF_HEARER); at += 1) {
    const unit = units[at];
    if (unit?.kind !== 'word') break;
    if (isCapital(unit) && !isTime(unit)) continue;
    if (BEGINS_CLAUSE.has(unit.lower) && !DETERMINERS.has(unit.lower)) return at;
    if (telling && unit.lower === 'to') return at;
  }
  if (!telling) return null;
  let at = start + 1;
  while (at < units.length && (isCapital(units[at]) || units[at]?.lower === 'of')) at += 1;
  at = skipTime(units, at);
  return units[at]?.kind === 'word' && at > start ? at : null;
}

/** "pledged to rebuild it": an infinitive, not a hearer ("pledged to the crowd"). */
const isInfinitive = ({ from }: UnitRange, units: Unit[]): boolean => {
  const verb = units[from + 1];
  return (
    units[from]?.lower === 'to' && verb?.kind === 'word' && !isCapital(verb) && !DETERMINERS.has(verb.lower)
  );
};

/** Null if no content follows the cue; `from` is the first unit after cue and subject. */
export function contentStart(units: Unit[], { form }: Report, from: number): ContentStart | null {
  const start = skipTime(units, from);
  const first = units[start];
  if (!first) return null;
  const adverbial = first.kind === 'word' && TIME_OPENERS.has(first.lower);
  // "who declined to be named": nothing is said.
  if (first.lower === 'to' && units[start + 1]?.lower === 'be' && UNNAMED.test(units[start + 2]?.lower ?? ''))
    return null;
  if (INFINITIVE_VERBS.has(form.lemma) && isInfinitive({ from: start, to: start + 1 }, units)) {
    return { at: start, anchored: true };
  }
  const anchor = anchorFrom(units, start, adverbial || form.telling);
  if (anchor !== null) return { at: anchor, anchored: true };
  if (first.kind === 'mark' && !isMark(first, '[$')) return null;
  if (form.object && !form.clause) return adverbial ? null : { at: start, anchored: false };
  if (first.kind === 'word' && ASKS.test(first.lower)) return { at: start, anchored: true };
  if (form.telling && form.object) return { at: start, anchored: false };
  if (!adverbial && !form.telling) return { at: start, anchored: false };
  const clause = clauseFrom(units, start, form.telling);
  return clause === null ? null : { at: clause, anchored: false };
}
