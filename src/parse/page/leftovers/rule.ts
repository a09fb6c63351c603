/** A boilerplate rule: recognises one kind of text around an article by the wording of a line. */
import type { JudgedLine, LeftoverKind } from '../judged-line.js';

export interface LeftoverRule {
  readonly id: LeftoverKind;
  /** Longer lines, in words, never match. */
  readonly longest: number;
  /** The penalty for such a line when the body is located: the number of words of prose that offset it. */
  readonly cost: number;
  /** `signs`: bits of the lists of `SIGNS` that have a phrase in the line. */
  matches(line: JudgedLine, signs: number): boolean;
}

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

const byLength = (a: string, b: string): number => b.length - a.length;

/** Phrases as one alternation, longest first, for `plain` text; ASCII only, which keeps matching fast. */
export const oneOf = (phrases: readonly string[]): string =>
  [...phrases].sort(byLength).map(escaped).join('|');

const SIGNS = '[^a-z0-9]';

/** Matches plain lines that begin with one of the phrases. */
export const beginsWith = (phrases: readonly string[]): RegExp =>
  new RegExp(`^${SIGNS}{0,4}(?:${oneOf(phrases)})(?![a-z0-9])`);

/** Matches plain lines that consist of one of the phrases, ignoring punctuation. */
export const isOneOf = (phrases: readonly string[]): RegExp =>
  new RegExp(`^${SIGNS}{0,4}(?:${oneOf(phrases)})${SIGNS}{0,6}$`);

/** Matches plain text that contains one of the phrases. */
export const contains = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?:${oneOf(phrases)})(?![a-z0-9])`);
