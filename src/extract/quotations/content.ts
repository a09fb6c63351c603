/** Finds where content ends, and how much of it is in quotation marks. */
import type { QuotationKind } from '../../model/quotation.js';
import type { Range } from '../../text/range.js';
import type { Report } from './reports.js';
import { lastInside, type QuoteUnit, type Unit } from './stream.js';
import { isMark, type UnitRange } from './subjects/subjects.js';
import { DAY_WORDS, SUBORDINATORS } from './vocabulary.js';

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

const VENUE =
  /^(?:tweets?|statement|interview|interviews|speech|post|letter|emails?|memo|briefing|column|essay|op-ed|phone|telephone)$/u;
const SITE = /^(?:Twitter|Facebook|Instagram|CNN|MSNBC|NBC|ABC|CBS|Fox|BBC)$/u;

/** Whether a venue follows the quotation, which is not part of it: "a disgrace" in a tweet Sunday. */
function leadsToVenue(units: Unit[], from: number): boolean {
  const preposition = units[from]?.lower;
  if (preposition === 'on')
    return SITE.test(units[from + 1]?.text ?? '') || DAY_WORDS.has(units[from + 1]?.lower ?? '');
  if (preposition !== 'in' && preposition !== 'during') return false;
  return units.slice(from + 1, from + 4).some((unit) => unit.kind === 'word' && VENUE.test(unit.lower));
}

/** Whether a quoted item of a list is followed by another: "cold," "slow" and "dear". */
const continuesQuoting = (units: Unit[], from: number): boolean =>
  units[from]?.kind === 'quote' ||
  (/^(?:and|or|but)$/u.test(units[from]?.lower ?? '') &&
    units.slice(from + 1, from + 4).some((unit) => unit.kind === 'quote'));

/** The end (exclusive) of content that begins at `from`. */
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
    if (unit.kind === 'quote' && leadsToVenue(units, at + 1)) return at + 1;
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

/** Drops the sentence's closing punctuation. */
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

/** Direct if every word is quoted (except a leading "that"), mixed if some are, else indirect. */
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
