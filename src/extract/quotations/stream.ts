/**
 * Splits a block into words, marks and quoted stretches (one unit each), and those into sentences. Cues and
 * speakers are looked for between the units, never inside a quoted stretch.
 */
import { byWord } from '../../text/by-word.js';
import { type QuotedStretch, quotedStretches } from '../../text/quotation-marks.js';
import type { Range } from '../../text/range.js';
import { SENTENCE_STARTERS } from '../../text/sentences.js';
import { addTokens, countWords, type Token } from '../../text/tokens.js';
import { withoutEnd } from '../../text/trim.js';

export interface QuoteUnit extends Range {
  kind: 'quote';
  text: string;
  lower: '';
  stretch: QuotedStretch;
  words: number;
}

export type Unit = Token | QuoteUnit;

export interface Sentence {
  /** Index of the block in the context's list. */
  block: number;
  /** Index among the block's sentences. */
  index: number;
  units: Unit[];
}

/**
 * The block's units in order. A stretch in single quotation marks is a quotation only if it has two words or
 * more.
 */
export function unitsOf(text: string, block: Range, continues = false): Unit[] {
  const units: Unit[] = [];
  let from = block.start;
  for (const stretch of quotedStretches(text, block, continues)) {
    addTokens(text, { start: from, end: stretch.start }, units);
    units.push({
      kind: 'quote',
      start: stretch.start,
      end: stretch.end,
      text: text.slice(stretch.start, stretch.end),
      lower: '',
      stretch,
      words: countWords(text, stretch.inner),
    });
    from = stretch.end;
  }
  addTokens(text, { start: from, end: block.end }, units);
  return units;
}

const STOPS = new Set(['.', '!', '?', '\u2026']);
const CAPITAL = /^[\p{Lu}\p{N}$]/u;

/** The last character of a quotation before its closing mark: in American usage it is the sentence's full stop. */
export const lastInside = (unit: QuoteUnit): string => {
  const inner = unit.text.slice(unit.stretch.inner.start - unit.start, unit.stretch.inner.end - unit.start);
  return withoutEnd(inner.trimEnd(), "'\u2019").at(-1) ?? '';
};

const opensSentence = byWord(({ text }) => CAPITAL.test(text) || /^[[(\u2014\u2013-]$/u.test(text));

const startsSentence = (unit: Unit | undefined): boolean =>
  unit === undefined || unit.kind === 'quote' || opensSentence(unit);

/** Longest sentence, in units; cutting there keeps the work linear in the length of the text. */
const LONGEST_SENTENCE = 400;

/** Whether a cue belongs to the quotation before it that ends in ? or !: "Why?" Ada asked. */
export type CueFollows = (units: Unit[], from: number) => boolean;

export function sentencesOf(units: Unit[], block: number, cueFollows: CueFollows): Sentence[] {
  const found: Sentence[] = [];
  let current: Unit[] = [];
  const finish = (): void => {
    if (current.length > 0) found.push({ block, index: found.length, units: current });
    current = [];
  };
  for (const [at, unit] of units.entries()) {
    current.push(unit);
    const next = units[at + 1];
    if (current.length >= LONGEST_SENTENCE) finish();
    if (!startsSentence(next)) continue;
    if (unit.kind === 'quote') {
      const last = lastInside(unit);
      if (!unit.stretch.closed) finish();
      else if (last === '.' || last === '\u2026') {
        if (!(last === '\u2026' && cueFollows(units, at + 1))) finish();
      } else if ((last === '?' || last === '!') && !cueFollows(units, at + 1)) finish();
    } else if (unit.kind === 'mark' && STOPS.has(unit.text)) {
      const ellipsis = unit.text === '.' && units[at - 1]?.text === '.' && units[at - 1]?.end === unit.start;
      if (!ellipsis || next?.kind === 'word') finish();
    } else if (unit.kind === 'word' && unit.text.endsWith('.') && next && SENTENCE_STARTERS.has(next.text)) {
      finish();
    }
  }
  finish();
  return found;
}
