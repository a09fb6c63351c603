/**
 * The label that opens a turn of a transcript: `QUILL:`, `Marta Quill, chair:`, `QUILL (via telephone):`, `Q:`,
 * and in printed debates `Ms. QUILL.` Whether an article is a transcript is decided from all its labels, in
 * `turns.ts`.
 */
import { isGivenName } from '../../../text/names/first-names.js';
import { NAME_PARTICLES, PERSON_NOUNS, TITLES } from '../../../text/names/vocabulary.js';
import { bareWord } from '../bare-word.js';
import type { Unit } from '../stream.js';
import { isCapital, isMark, type UnitRange } from '../subjects/subjects.js';
import { ANSWERS, NO_LABELS, QUESTIONS, RECORD_TITLES } from './vocabulary.js';

export interface Label {
  /** A name and a colon, a title and a capitalised name with a full stop, or the letter Q or A. */
  form: 'colon' | 'record' | 'question' | 'answer';
  /** The words that name the speaker. */
  head: UnitRange;
  role: UnitRange | null;
  /** The colon or full stop; null if it is part of the head. */
  mark: UnitRange | null;
  /** The first unit after the label. */
  content: number;
  /** The last word of the head, which all labels of one speaker share. */
  key: string;
  /** Whether it is written in capitals, as in transcripts. */
  capitals: boolean;
  /** Whether a title, a role or a given name marks a person. */
  person: boolean;
}

/** Longest label, in units. */
const LONGEST_LABEL = 24;
const LONGEST_HEAD = 8;

const JOINING = /^(?:of|the|for|and|pro|tempore)$/u;

/** "QUILL", "McQUILL", "O'DAY"; not "Quill". */
const inCapitals = ({ text }: Unit): boolean => {
  const word = text.replace(/^(?:Mc|Mac|De|Le|La|Van)(?=\p{Lu}{2})/u, '');
  return /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
};

/** The index after a bracket that opens at `at`; `at` itself if none opens or it does not close. */
function behindBracket(units: readonly Unit[], at: number, limit: number): number {
  if (!isMark(units[at], '([')) return at;
  const closing = units[at]?.text === '(' ? ')' : ']';
  for (let to = at + 1; to < limit; to += 1) if (units[to]?.text === closing) return to + 1;
  return at;
}

const isTitle = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && TITLES.has(bareWord(unit.text)) && isCapital(unit);

const isHeadWord = (unit: Unit): boolean =>
  isCapital(unit) || NAME_PARTICLES.has(unit.lower) || JOINING.test(unit.lower) || /^\d$/u.test(unit.text);

const wordsOf = (units: readonly Unit[], { from, to }: UnitRange): Unit[] =>
  units.slice(from, to).filter((unit) => unit.kind === 'word');

/** The units of the speaker's name; null if the words are not a name. */
function headOf(units: readonly Unit[], range: UnitRange): UnitRange | null {
  const words = wordsOf(units, range);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || !isCapital(first) || words.length > LONGEST_HEAD) return null;
  if (JOINING.test(last.lower) && last.lower !== 'tempore') return null;
  if (!words.every(isHeadWord) || NO_LABELS.has(first.lower) || NO_LABELS.has(last.lower)) return null;
  return range;
}

const OFFICE_OPENS = /^(?:the|a|an)$/u;

/** "The Secretary of State (Rupert Ashdown)": an office, with its holder in brackets. */
function holderIn(units: readonly Unit[], head: UnitRange, bracket: UnitRange | null): UnitRange | null {
  if (!bracket || !OFFICE_OPENS.test(units[head.from]?.lower ?? '')) return null;
  const words = wordsOf(units, bracket);
  return words.length > 1 && words.every((unit) => isCapital(unit)) ? bracket : null;
}

/** Nicknames, hyphens and the full stop of a title ("SEN. LOOMIS") continue a label; other marks end it. */
const staysInLabel = (unit: Unit, before: Unit | undefined): boolean =>
  unit.kind === 'word' ||
  (unit.kind === 'quote' ? unit.words <= 2 : isMark(unit, "'\u2019-&/#")) ||
  (isMark(unit, '.') && isTitle(before));

function colonLabel(units: readonly Unit[], start: number): Label | null {
  const limit = Math.min(units.length, start + LONGEST_LABEL);
  let head: UnitRange | null = null;
  let roleFrom: number | null = null;
  let bracket: UnitRange | null = null;
  let at = start;
  for (; at < limit; at += 1) {
    const unit = units[at];
    if (!unit || isMark(unit, ':')) break;
    const behind = behindBracket(units, at, limit);
    if (behind > at) {
      head ??= { from: start, to: at };
      bracket ??= { from: at + 1, to: behind - 1 };
      at = behind - 1;
    } else if (isMark(unit, ',')) {
      head ??= { from: start, to: at };
      roleFrom ??= at + 1;
    } else if (!staysInLabel(unit, units[at - 1])) return null;
    else if (head && roleFrom === null) return null;
  }
  if (!isMark(units[at], ':') || at === start) return null;
  const named = headOf(units, head ?? { from: start, to: at });
  if (!named) return null;
  const holder = holderIn(units, named, bracket);
  const role = holder ? named : roleFrom === null ? null : { from: roleFrom, to: at };
  return labelOf(units, { form: 'colon', head: holder ?? named, role, mark: at });
}

function labelOf(
  units: readonly Unit[],
  { form, head, role, mark }: Pick<Label, 'form' | 'head' | 'role'> & { mark: number },
): Label {
  const words = wordsOf(units, head);
  const given = words.find((unit) => !isTitle(unit))?.lower ?? '';
  const last = words.at(-1);
  const named = words.filter((unit) => !isTitle(unit) && !JOINING.test(unit.lower));
  let content = mark + 1;
  while (isMark(units[content], '*_')) content += 1;
  return {
    form,
    head,
    role,
    mark: { from: mark, to: mark + 1 },
    content,
    key: bareWord(last?.text ?? ''),
    capitals: named.length > 0 && named.every(inCapitals),
    person:
      role !== null ||
      words.some((unit) => isTitle(unit) || PERSON_NOUNS.has(bareWord(unit.text))) ||
      (words.length > 1 && isGivenName(given)),
  };
}

/** "Mr. AVERILL.", "Ms. QUILL of Ellery (during the reading).", "The SPEAKER pro tempore." */
function recordLabel(units: readonly Unit[], start: number): Label | null {
  const first = units[start];
  if (first?.kind !== 'word' || !RECORD_TITLES.has(bareWord(first.text))) return null;
  const named = units[start + 1];
  if (named?.kind !== 'word') return null;
  let at = start + 1;
  let capitals = 0;
  for (; at < start + LONGEST_HEAD; at += 1) {
    const unit = units[at];
    if (unit?.kind !== 'word') break;
    if (inCapitals(unit) && bareWord(unit.text).length > 1) capitals += 1;
    else if (!(capitals === 0 ? inCapitals(unit) : isCapital(unit) || JOINING.test(unit.lower))) return null;
  }
  if (capitals === 0) return null;
  const mark = behindBracket(units, at, Math.min(units.length, at + LONGEST_LABEL));
  if (!isMark(units[mark], '.')) return null;
  const of = units.findIndex((unit, index) => index > start && index < at && unit.lower === 'of');
  const head = { from: start, to: of < 0 ? at : of };
  return labelOf(units, { form: 'record', head, role: null, mark });
}

function letterLabel(units: readonly Unit[], start: number): Label | null {
  const letter = units[start];
  if (letter?.kind !== 'word' || !isCapital(letter)) return null;
  const word = bareWord(letter.text);
  const form = QUESTIONS.has(word) ? 'question' : ANSWERS.has(word) ? 'answer' : null;
  if (!form) return null;
  const next = units[start + 1];
  const marked = isMark(next, ':.');
  if (!marked && !letter.text.endsWith('.')) return null;
  return {
    form,
    head: { from: start, to: start + 1 },
    role: null,
    mark: marked ? { from: start + 1, to: start + 2 } : null,
    content: start + (marked ? 2 : 1),
    key: form,
    capitals: false,
    person: false,
  };
}

/** The label that opens the line beginning at `line`; null if there is none. */
export function labelAt(units: readonly Unit[], line: number): Label | null {
  let start = line;
  while (isMark(units[start], '*_>#')) start += 1;
  return letterLabel(units, start) ?? recordLabel(units, start) ?? colonLabel(units, start);
}
