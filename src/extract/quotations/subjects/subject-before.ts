/** The subject before a cue: "Ada Brook, the mayor, has said". Reads to the left from the verb group. */
import { cueForm } from '../cue-forms.js';
import { lastInside, type Unit } from '../stream.js';
import {
  BETWEEN_SUBJECT_AND_VERB,
  CLAUSE_BOUNDARIES,
  DAY_WORDS,
  DETERMINERS,
  MONTH_WORDS,
  OPENING_ADVERBS,
  PREPOSITIONS_INSIDE,
  PRONOUNS,
} from '../vocabulary.js';
import { relativeClauseBefore } from './relative-clause.js';
import {
  isAdverb,
  isCapital,
  isComma,
  isDash,
  LONGEST_PHRASE,
  type Subject,
  staysInPhrase,
  type UnitRange,
} from './subject.js';

/** Longest name of a programme or a book in quotation marks, in words. */
const MOST_WORDS_OF_A_NAME = 4;

const SPANS = /^(?:week|month|year|night|morning|afternoon|evening|spring|summer|autumn|fall|winter)$/u;

/** Index of the first auxiliary or adverb of the verb group that ends at `verb`. */
export function verbGroupStart(units: Unit[], verb: number): number {
  let at = verb;
  while (at > 0) {
    const unit = units[at - 1];
    if (unit?.kind !== 'word') break;
    if (DAY_WORDS.has(unit.lower)) {
      at -= units[at - 2]?.lower === 'on' ? 2 : 1;
      continue;
    }
    if (SPANS.test(unit.lower) && /^(?:last|this|that|next)$/u.test(units[at - 2]?.lower ?? '')) {
      at -= 2;
      continue;
    }
    if (isCapital(unit)) break;
    if (!BETWEEN_SUBJECT_AND_VERB.has(unit.lower) && !isAdverb(unit)) break;
    at -= 1;
  }
  return at;
}

/** A name in quotation marks that include the comma: the host of "Morning Hour," */
const endsInComma = (unit: Unit): boolean =>
  unit.kind === 'quote' && unit.words <= MOST_WORDS_OF_A_NAME && lastInside(unit) === ',';

/** The index of the parenthesis that ends at `end` (exclusive), or `end` if there is none. */
function beforeParenthesis(units: Unit[], end: number): number {
  const closing = units[end - 1];
  if (!closing) return end;
  const matches: (unit: Unit | undefined) => boolean =
    isComma(closing) || endsInComma(closing)
      ? isComma
      : isDash(closing)
        ? isDash
        : closing.text === ')'
          ? (unit) => unit?.text === '('
          : () => false;
  for (let at = end - 2; at > 0 && at >= end - LONGEST_PHRASE; at -= 1) {
    const unit = units[at];
    if (unit?.kind === 'quote' && unit.words > MOST_WORDS_OF_A_NAME) return end;
    if (matches(unit)) return at;
  }
  return end;
}

/** The start of the phrase that ends at `end`, found by reading to the left. */
function phraseStart(units: Unit[], end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST_PHRASE) {
    const unit = units[at - 1];
    if (!unit) break;
    if (unit.kind === 'quote') {
      if (unit.words > 3 || at === end || !isCapital(units[at])) break;
    } else if (unit.kind === 'mark') {
      if (!staysInPhrase(unit)) break;
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

/** Drops sentence openers before the phrase: "But", "In March", "Recently". */
function trimOpening(units: Unit[], phrase: UnitRange): UnitRange {
  let { from } = phrase;
  while (from < phrase.to) {
    const unit = units[from];
    if (!unit) break;
    const skip =
      unit.kind !== 'word' ||
      (OPENING_ADVERBS.has(unit.lower) && phrase.to - from > 1) ||
      DAY_WORDS.has(unit.lower) ||
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
      if (starts && !joined && !(isCapital(before) && isCapital(unit) && !MONTH_WORDS.has(before.lower))) {
        return { from: at, to: phrase.to };
      }
    }
    return { from: phrase.to, to: phrase.to };
  }
  return { from, to: phrase.to };
}

/**
 * Whether the words between commas only add to the phrase before them: a number, a place or a prepositional
 * phrase.
 */
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

/** The index before a bracket that ends at `end`: "Ada Brook (D-Mo.)". */
function beforeBrackets(units: Unit[], end: number): number {
  if (units[end - 1]?.text !== ')') return end;
  for (let at = end - 2; at > 0 && at > end - 14; at -= 1) if (units[at]?.text === '(') return at;
  return end;
}

/** The subject of the verb group that begins at `group`; null if it cannot be determined. */
export function subjectBefore(units: Unit[], group: number): Subject | null {
  let end = group;
  let apposition: UnitRange | null = null;
  const last = units[end - 1];
  if (!last) return null;
  if ((last.kind === 'mark' && !staysInPhrase(last)) || endsInComma(last)) {
    const begin = beforeParenthesis(units, end);
    if (begin === end) return null;
    apposition = { from: begin + 1, to: end - 1 };
    end = begin;
  } else if (last.kind === 'mark' && isDash(last)) return null;
  end = beforeBrackets(units, end);
  let phrase = { from: phraseStart(units, end), to: end };
  // "Ada Brook, 22, of Flint, Mich., said": the words between the commas are not the subject; keep reading to the
  // left.
  for (
    let links = 0;
    apposition && links < 3 && isComma(units[phrase.from - 1]) && isAddition(units, phrase);
    links += 1
  ) {
    const comma = phrase.from - 1;
    if (comma === 0) break;
    end = beforeBrackets(units, comma);
    apposition = { from: comma + 1, to: group - 1 };
    phrase = { from: phraseStart(units, end), to: end };
  }
  const relative = apposition ? null : relativeClauseBefore(units, end);
  const described = relative === null ? null : { from: phraseStart(units, relative), to: relative };
  if (described && described.from < described.to) {
    apposition = { from: described.to, to: group };
    phrase = described;
  }
  const boundary = units[phrase.from - 1];
  if (!described && phrase.from < end && boundary?.lower === 'who' && phrase.from > 1) {
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
