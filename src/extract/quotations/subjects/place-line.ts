/** The place line that opens a report: "OLD DELTA, May 2 (Reuters) -", "OLD DELTA and NEW DELTA (May 2, 2021) —". */
import type { Unit } from '../stream.js';
import { DAY_WORDS, MONTH_WORDS } from '../vocabulary.js';
import { isCapital, isDash, isMark } from './subject.js';

/** Longest place line, in units. */
const LONGEST_PLACE_LINE = 20;

const isBar = (unit: Unit | undefined): boolean => isDash(unit) || isMark(unit, '_|');

const belongs = (unit: Unit): boolean =>
  unit.kind === 'word'
    ? isCapital(unit) ||
      /^\d/u.test(unit.text) ||
      /^(?:and|of|via|de|la|el|sur)$/u.test(unit.lower) ||
      MONTH_WORDS.has(unit.lower) ||
      DAY_WORDS.has(unit.lower)
    : unit.kind === 'mark' && /^[,.()[\]/'\u2019]$/u.test(unit.text);

const inCapitals = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && /\p{Lu}{3}/u.test(unit.text) && !/\p{Ll}/u.test(unit.text);

/** The index after the place line that opens a block; 0 if there is none. */
export function behindPlaceLine(units: readonly Unit[]): number {
  let bracketed = false;
  for (let at = 0; at < LONGEST_PLACE_LINE; at += 1) {
    const unit = units[at];
    const before = units[at - 1];
    if (!unit) return 0;
    if (isBar(unit) && before && unit.start > before.end) {
      if (!inCapitals(units[0]) && before.text !== ')') return 0;
      let to = at + 1;
      while (isBar(units[to])) to += 1;
      return to < units.length ? to : 0;
    }
    if (unit.text === '(') bracketed = true;
    if (unit.text === ')') bracketed = false;
    if (!(belongs(unit) || (bracketed && unit.kind === 'word'))) return 0;
  }
  return 0;
}
