/** How far what is said reaches: where content begins after a cue, where it ends, and how much of it is quoted. */
import type { QuotationKind } from '../../model/quotation.js';
import type { Range } from '../../text/range.js';
import type { Report } from './reports.js';
import { lastInside, type QuoteUnit, type Unit } from './stream.js';
import { isCapital, type UnitRange } from './subject.js';
import { DETERMINERS, MONTHS, SUBORDINATORS, TIME_OPENERS, WEEKDAYS } from './vocabulary.js';

/** How far behind a cue its "that", colon or quotation may stand, in units. */
const REACH = 28;

export const isMark = (unit: Unit | undefined, marks: string): boolean =>
  unit?.kind === 'mark' && marks.includes(unit.text);

const STOP = '.;';
const TIME_WORDS =
  /^(?:last|this|next|week|month|year|night|morning|afternoon|evening|earlier|later|early|late|ago|\d{1,4}(?:st|nd|rd|th)?)$/u;

const isTime = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  (WEEKDAYS.has(unit.lower) || MONTHS.has(unit.lower) || TIME_WORDS.test(unit.lower));

const isAdverb = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && !isCapital(unit) && unit.lower.length > 4 && unit.lower.endsWith('ly');

/** Skips "Tuesday", "on Tuesday", "last week", "publicly", "recently". */
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
    else return at;
  }
}

/** A pronoun or a word like "there" that can only begin a clause. */
const BEGINS_CLAUSE = new Set(
  'he she they it we i you there his her their its what why how whether if not'.split(' '),
);

/**
 * The unit at which the content begins that follows a cue, or null where nothing said follows. `anchored` tells
 * a beginning marked by "that", a colon or a quotation from one that is only the next clause.
 */
export function contentStart(
  units: Unit[],
  report: Report,
  from: number,
): { at: number; anchored: boolean } | null {
  const { form } = report;
  const start = skipTime(units, from);
  const first = units[start];
  if (!first) return null;
  const adverbial = first.kind === 'word' && TIME_OPENERS.has(first.lower);
  const limit = Math.min(units.length, start + REACH);
  for (let at = start; at < limit; at += 1) {
    const unit = units[at];
    if (!unit || isMark(unit, STOP)) break;
    if (unit.kind === 'word' && unit.lower === 'that') {
      if (at === start || adverbial || form.telling) return { at, anchored: true };
      break;
    }
    if (isMark(unit, ':') && units[at + 1]) return { at: at + 1, anchored: true };
    if (unit.kind === 'quote') {
      const introduced = at === start || isMark(units[at - 1], ',:\u2014\u2013');
      if (at === start || (introduced && (adverbial || form.telling || at - start <= 6)))
        return { at, anchored: true };
      if (!form.object && (adverbial || form.telling) && unit.words > 3) break;
      break;
    }
    if (isMark(unit, ',') && units[at + 1]?.kind !== 'quote' && at === start) break;
  }
  if (first.kind === 'mark' && !isMark(first, '[$\u201C')) return null;
  if (form.object && !form.clause) return adverbial ? null : { at: start, anchored: false };
  if (first.kind === 'word' && /^(?:whether|if|why|how|what|who)$/u.test(first.lower))
    return { at: start, anchored: true };
  if (adverbial || form.telling) {
    if (form.telling && form.lemma !== 'tell' && form.object) return { at: start, anchored: false };
    for (let at = start + 1; at < Math.min(limit, start + 12); at += 1) {
      const unit = units[at];
      if (unit?.kind !== 'word') break;
      if (isCapital(unit) && !isTime(unit)) continue;
      if (BEGINS_CLAUSE.has(unit.lower) && !DETERMINERS.has(unit.lower)) return { at, anchored: false };
      if (form.telling && unit.lower === 'to') return { at, anchored: false };
    }
    if (!form.telling) return null;
    let at = start + 1;
    while (at < limit && (isCapital(units[at]) || units[at]?.lower === 'of')) at += 1;
    at = skipTime(units, at);
    return units[at]?.kind === 'word' && at > start ? { at, anchored: false } : null;
  }
  return { at: start, anchored: false };
}

const CONTRAST = new Set([
  'but',
  'while',
  'though',
  'although',
  'and',
  'as',
  'yet',
  'whereas',
  'then',
  'also',
  'later',
]);

/** Whether a quoted item of a list is followed by another: "cold," "slow" and "dear". */
const continuesQuoting = (units: Unit[], from: number): boolean =>
  units[from]?.kind === 'quote' ||
  (/^(?:and|or|but)$/u.test(units[from]?.lower ?? '') &&
    units.slice(from + 1, from + 4).some((unit) => unit.kind === 'quote'));

/** The unit before which content that begins at `from` ends. */
export function contentEnd(units: Unit[], from: number, reports: readonly Report[]): number {
  const opening = units[0]?.lower ?? '';
  // "When Holt called it dead, Dahl said it was not": the other clause begins at the comma.
  const subordinate = SUBORDINATORS.has(opening);
  const first = units[from];
  if (first?.kind === 'quote') {
    const next = units[from + 1];
    if (!next || !first.stretch.closed || /[.,!?\u2026\u2014-]/u.test(lastInside(first))) {
      let end = from + 1;
      while (units[end]?.kind === 'quote') end += 1;
      return end;
    }
  }
  for (let at = from + 1; at < units.length; at += 1) {
    const unit = units[at];
    if (!unit) break;
    const next = units[at + 1];
    if (unit.kind === 'quote' && lastInside(unit) === ',' && !continuesQuoting(units, at + 1)) return at + 1;
    const breaks =
      isMark(unit, ',;\u2014\u2013') ||
      (unit.kind === 'quote' && next?.kind === 'word' && /^(?:and|but)$/u.test(next.lower));
    if (breaks) {
      if (next?.lower === 'according' && units[at + 2]?.lower === 'to') return at;
      let behind = at + 1;
      while (behind < at + 3 && CONTRAST.has(units[behind]?.lower ?? '')) behind += 1;
      const another = reports.find(
        (report) =>
          report.group.from === behind ||
          report.verb === behind ||
          (report.subject?.whole.from === behind &&
            (behind > at + 1 || subordinate) &&
            report.order === 'subject-first'),
      );
      if (another) return unit.kind === 'quote' ? at + 1 : at;
    }
    if (unit.kind === 'word' && (unit.lower === 'and' || unit.lower === 'but')) {
      const another = reports.find((report) => report.group.from === at + 1);
      if (another && !another.participle && another.form.tense !== 'base') return at;
    }
  }
  return withoutFinalMarks(units, from, units.length);
}

/** Leaves out the sentence's closing marks. */
export function withoutFinalMarks(units: Unit[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && isMark(units[end - 1], '.,;:!?\u2026)\u2014\u2013-')) {
    if (units[end - 1]?.text === ')' && units.slice(from, end).some((unit) => unit.text === '(')) break;
    end -= 1;
  }
  return end;
}

export const rangeOf = (units: Unit[], { from, to }: UnitRange): Range => ({
  start: units[from]?.start ?? 0,
  end: units[to - 1]?.end ?? 0,
});

export const wordsIn = (units: Unit[], { from, to }: UnitRange): number =>
  units
    .slice(from, to)
    .reduce((sum, unit) => sum + (unit.kind === 'quote' ? unit.words : unit.kind === 'word' ? 1 : 0), 0);

/** direct where every word is quoted (a leading "that" aside), mixed where some are, else indirect. */
export function kindOf(units: readonly Unit[]): QuotationKind {
  let quoted = 0;
  let plain = 0;
  for (const [index, unit] of units.entries()) {
    if (unit.kind === 'quote') quoted += unit.words;
    else if (unit.kind === 'word' && !(index === 0 && unit.lower === 'that')) plain += 1;
  }
  if (quoted === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}

export const isQuote = (unit: Unit | undefined): unit is QuoteUnit => unit?.kind === 'quote';
