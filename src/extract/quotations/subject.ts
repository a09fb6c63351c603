/**
 * The noun phrase beside a cue: before it ("Ada Brook, the mayor, said") or after it ("said Ada Brook, the mayor").
 * Works on units alone, without a part-of-speech tagger: what ends a phrase is a short list of words and marks.
 */
import { cueForm } from './cue-forms.js';
import type { Unit } from './stream.js';
import {
  BETWEEN_SUBJECT_AND_VERB,
  CLAUSE_BOUNDARIES,
  DETERMINERS,
  MONTHS,
  NAME_PARTICLES,
  OPENING_ADVERBS,
  PREPOSITIONS_INSIDE,
  PRONOUNS,
  WEEKDAYS,
} from './vocabulary.js';

/** Unit indexes, half-open. */
export interface UnitRange {
  from: number;
  to: number;
}

export interface Subject {
  core: UnitRange;
  apposition: UnitRange | null;
  /** Core and apposition with the commas about them. */
  whole: UnitRange;
}

/** How many units a phrase may have; longer ones are misread sentences. */
const LONGEST = 30;

export const isCapital = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && /^[\p{Lu}\u00D8]/u.test(unit.text);

const isAdverb = (unit: Unit): boolean =>
  unit.kind === 'word' && unit.lower.length > 4 && unit.lower.endsWith('ly') && !isCapital(unit);

const isComma = (unit: Unit | undefined): boolean => unit?.kind === 'mark' && unit.text === ',';
const isDash = (unit: Unit | undefined): boolean =>
  unit?.kind === 'mark' && /^[\u2013\u2014\u2015-]$/u.test(unit.text);
const INSIDE_PHRASE = /^['\u2019&/.\-\u2011#%+*]$/u;

/** Index of the first auxiliary or adverb of the verb group that ends at `verb`. */
export function verbGroupStart(units: Unit[], verb: number): number {
  let at = verb;
  while (at > 0) {
    const unit = units[at - 1];
    if (unit?.kind !== 'word') break;
    if (WEEKDAYS.has(unit.lower)) {
      at -= units[at - 2]?.lower === 'on' ? 2 : 1;
      continue;
    }
    if (isCapital(unit)) break;
    if (!BETWEEN_SUBJECT_AND_VERB.has(unit.lower) && !isAdverb(unit)) break;
    at -= 1;
  }
  return at;
}

/** The index at which a parenthesis that ends at `end` (exclusive) begins, or `end` where there is none. */
function beforeParenthesis(units: Unit[], end: number): number {
  const closing = units[end - 1];
  if (!closing) return end;
  const matches: (unit: Unit | undefined) => boolean = isComma(closing)
    ? isComma
    : isDash(closing)
      ? isDash
      : closing.text === ')'
        ? (unit) => unit?.text === '('
        : () => false;
  for (let at = end - 2; at > 0 && at >= end - LONGEST; at -= 1) {
    const unit = units[at];
    if (unit?.kind === 'quote' && unit.words > 4) return end;
    if (matches(unit)) return at;
  }
  return end;
}

/** Where the phrase that ends at `end` begins, walking left. */
function phraseStart(units: Unit[], end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST) {
    const unit = units[at - 1];
    if (!unit) break;
    if (unit.kind === 'quote') {
      if (unit.words > 3 || at === end || !isCapital(units[at])) break;
    } else if (unit.kind === 'mark') {
      if (!INSIDE_PHRASE.test(unit.text)) break;
      if (unit.text === '-' && units[at - 2]?.end !== unit.start) break;
    } else if (unit.lower === 'and' || unit.lower === '&') {
      if (!(isCapital(units[at]) && isCapital(units[at - 2]))) break;
    } else if (unit.lower === 'to') {
      if (!isCapital(units[at]) && !DETERMINERS.has(units[at]?.lower ?? '')) break;
    } else if (CLAUSE_BOUNDARIES.has(unit.lower) && !(isCapital(unit) && at - 1 > 0)) break;
    else if (!isCapital(unit)) {
      const form = cueForm(unit.lower);
      if (form && !form.nounLike && form.tense !== 'base' && form.tense !== 'participle') break;
      if (PRONOUNS.has(unit.lower) && at < end && !DETERMINERS.has(unit.lower)) {
        if (units[at]?.lower !== 'of') break;
      }
    }
    at -= 1;
  }
  return at;
}

/** Leaves out what opens the sentence in front of the phrase: "But", "In March", "Recently". */
function trimOpening(units: Unit[], phrase: UnitRange): UnitRange {
  let { from } = phrase;
  while (from < phrase.to) {
    const unit = units[from];
    if (!unit) break;
    const skip =
      unit.kind !== 'word' ||
      (OPENING_ADVERBS.has(unit.lower) && phrase.to - from > 1) ||
      WEEKDAYS.has(unit.lower) ||
      isAdverb({ ...unit, text: unit.lower });
    if (!skip) break;
    from += 1;
  }
  const first = units[from];
  if (first?.kind === 'word' && PREPOSITIONS_INSIDE.has(first.lower)) {
    for (let at = phrase.to - 1; at > from + 1; at -= 1) {
      const unit = units[at];
      const before = units[at - 1];
      if (!unit || before?.kind !== 'word') continue;
      const starts = DETERMINERS.has(unit.lower) || PRONOUNS.has(unit.lower) || isCapital(unit);
      const joined = PREPOSITIONS_INSIDE.has(before.lower) || DETERMINERS.has(before.lower);
      if (starts && !joined && !(isCapital(before) && isCapital(unit) && !MONTHS.has(before.lower))) {
        return { from: at, to: phrase.to };
      }
    }
    return { from: phrase.to, to: phrase.to };
  }
  return { from, to: phrase.to };
}

/** A number, a place or a prepositional phrase between commas: more of what stands before it. */
function isAddition(units: Unit[], { from, to }: UnitRange): boolean {
  const first = units[from];
  if (from === to) return true;
  if (first?.kind !== 'word') return false;
  return (
    PREPOSITIONS_INSIDE.has(first.lower) ||
    /^\d/u.test(first.text) ||
    (DETERMINERS.has(first.lower) && /^(?:a|an|the)$/u.test(first.lower) && first.text === first.lower)
  );
}

/** The index in front of a bracket that ends at `end`: "Ada Brook (D-Mo.)". */
function beforeBrackets(units: Unit[], end: number): number {
  if (units[end - 1]?.text !== ')') return end;
  for (let at = end - 2; at > 0 && at > end - 14; at -= 1) if (units[at]?.text === '(') return at;
  return end;
}

/** The subject of the verb group that begins at `group`; null where none can be told. */
export function subjectBefore(units: Unit[], group: number): Subject | null {
  let end = group;
  let apposition: UnitRange | null = null;
  const last = units[end - 1];
  if (!last) return null;
  if (last.kind === 'mark' && !INSIDE_PHRASE.test(last.text)) {
    const begin = beforeParenthesis(units, end);
    if (begin === end) return null;
    apposition = { from: begin + 1, to: end - 1 };
    end = begin;
  } else if (last.kind === 'mark' && isDash(last)) return null;
  end = beforeBrackets(units, end);
  let phrase = { from: phraseStart(units, end), to: end };
  // "Ada Brook, 22, of Flint, Mich., said": what stands between the commas is no subject; go on to the left.
  for (let links = 0; links < 3 && isComma(units[phrase.from - 1]) && isAddition(units, phrase); links += 1) {
    const comma = phrase.from - 1;
    if (comma === 0) break;
    end = beforeBrackets(units, comma);
    apposition = { from: comma + 1, to: group - 1 };
    phrase = { from: phraseStart(units, end), to: end };
  }
  const boundary = units[phrase.from - 1];
  if (phrase.from < end && boundary?.lower === 'who' && phrase.from > 1) {
    const noun = isComma(units[phrase.from - 2]) ? phrase.from - 2 : phrase.from - 1;
    const outer = { from: phraseStart(units, noun), to: noun };
    if (outer.from < outer.to) {
      apposition = { from: phrase.from - 1, to: group };
      phrase = outer;
    }
  }
  if (phrase.from === end && units[end - 1]?.lower === 'who') {
    return { core: { from: end - 1, to: end }, apposition: null, whole: { from: end - 1, to: group } };
  }
  phrase = trimOpening(units, phrase);
  if (phrase.from >= phrase.to || units[phrase.from]?.kind === 'mark') return null;
  return { core: phrase, apposition, whole: { from: phrase.from, to: group } };
}

const STARTS_APPOSITION = new Set(
  'a an the who one president chairman chairwoman director founder author professor former his her their whose'.split(
    ' ',
  ),
);
const ENDS_PHRASE = new Set(
  'on in during after before as when while who that which where since last this is was has had are were told said adding saying but because if earlier later amid via upon'.split(
    ' ',
  ),
);

/** The phrase that begins at `from`, reading right; null where no noun phrase begins there. */
export function subjectAfter(units: Unit[], from: number): Subject | null {
  const first = units[from];
  if (first?.kind !== 'word') return null;
  if (PRONOUNS.has(first.lower) && units[from + 1]?.lower !== 'of') {
    return { core: { from, to: from + 1 }, apposition: null, whole: { from, to: from + 1 } };
  }
  if (
    ENDS_PHRASE.has(first.lower) ||
    PREPOSITIONS_INSIDE.has(first.lower) ||
    WEEKDAYS.has(first.lower) ||
    first.lower === 'to'
  ) {
    return null;
  }
  let to = from;
  let named = false;
  while (to < units.length && to - from < LONGEST) {
    const unit = units[to];
    if (!unit) break;
    if (unit.kind === 'quote') {
      if (unit.words > 2 || !isCapital(units[to - 1]) || !isCapital(units[to + 1])) break;
    } else if (unit.kind === 'mark') {
      if (!INSIDE_PHRASE.test(unit.text) || unit.text === '.' || isDash(unit)) break;
    } else if (isCapital(unit)) {
      if (WEEKDAYS.has(unit.lower) || MONTHS.has(unit.lower)) break;
      named = true;
    } else {
      if (ENDS_PHRASE.has(unit.lower) || isAdverb(unit)) break;
      const next = units[to + 1];
      const joins = unit.lower === 'of' || unit.lower === 'for' || NAME_PARTICLES.has(unit.lower);
      if (unit.lower === 'and' && !isCapital(next)) break;
      if (named && !joins && unit.lower !== 'and' && unit.lower !== 'the') break;
      if (
        !named &&
        PREPOSITIONS_INSIDE.has(unit.lower) &&
        !joins &&
        unit.lower !== 'at' &&
        unit.lower !== 'from' &&
        unit.lower !== 'with'
      )
        break;
    }
    to += 1;
  }
  while (to > from && PREPOSITIONS_INSIDE.has(units[to - 1]?.lower ?? '')) to -= 1;
  if (to === from) return null;
  const core = { from, to };
  const next = units[to + 1];
  if (isComma(units[to]) && next?.kind === 'word' && appositionStarts(next)) {
    let end = to + 1;
    while (end < units.length && end - to < LONGEST) {
      const unit = units[end];
      if (
        !unit ||
        unit.kind === 'quote' ||
        (unit.kind === 'mark' && !INSIDE_PHRASE.test(unit.text)) ||
        unit.text === '.'
      )
        break;
      end += 1;
    }
    return { core, apposition: { from: to + 1, to: end }, whole: { from, to: end } };
  }
  return { core, apposition: null, whole: core };
}

const appositionStarts = (unit: Unit): boolean =>
  STARTS_APPOSITION.has(unit.lower) ||
  /^[DRI]-/u.test(unit.text) ||
  /^\d\d$/u.test(unit.text) ||
  (!isCapital(unit) &&
    !unit.lower.endsWith('ing') &&
    !ENDS_PHRASE.has(unit.lower) &&
    !CLAUSE_BOUNDARIES.has(unit.lower) &&
    !PREPOSITIONS_INSIDE.has(unit.lower) &&
    !isAdverb(unit));
