/** What a leftover rule is: one thing that pages put around an article, told from the line's own words. */
import type { JudgedLine, LeftoverKind } from '../judged-line.js';

export interface LeftoverRule {
  readonly id: LeftoverKind;
  /** Lines of more words are never this. */
  readonly longest: number;
  /** What such a line says about where the body is: the words of prose that would outweigh it. */
  readonly cost: number;
  matches(line: JudgedLine): boolean;
}

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

const byLength = (a: string, b: string): number => b.length - a.length;

/** The phrases as one alternation, longest first, for use on `plain` text; ASCII throughout, which keeps matching fast. */
export const oneOf = (phrases: readonly string[]): string =>
  [...phrases].sort(byLength).map(escaped).join('|');

const SIGNS = '[^a-z0-9]';

/** A pattern for plain lines that begin with one of the phrases. */
export const beginsWith = (phrases: readonly string[]): RegExp =>
  new RegExp(`^${SIGNS}{0,4}(?:${oneOf(phrases)})(?![a-z0-9])`);

/** A pattern for plain lines that are one of the phrases and nothing else but signs. */
export const isOneOf = (phrases: readonly string[]): RegExp =>
  new RegExp(`^${SIGNS}{0,4}(?:${oneOf(phrases)})${SIGNS}{0,6}$`);

/** A pattern for plain lines that have one of the phrases somewhere. */
export const contains = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?:${oneOf(phrases)})(?![a-z0-9])`);
