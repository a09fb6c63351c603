/**
 * Distinguishes clean articles (`quiet`) from whole scraped pages. In a clean article, rules for page boilerplate
 * are more often wrong than right, so unusual lines are kept.
 */

import type { JudgedLine, LeftoverKind } from './judged-line.js';

const PAGE_SIGNS: ReadonlySet<LeftoverKind> = new Set([
  'advertisement',
  'comments',
  'copyright',
  'legal',
  'navigation',
  'next-section',
  'poll',
  'share',
  'subscribe',
  'tags',
]);

const SIGN_WORDS = 12;
const SIGNS_ALLOWED = 1;
const LOOSE_SHARE = 0.15;

/** Whether there is at most one short line of boilerplate, and few words outside sentences. */
export function isQuiet(lines: readonly JudgedLine[]): boolean {
  let signs = 0;
  let words = 0;
  let loose = 0;
  for (const line of lines) {
    words += line.words;
    if (line.ended) continue;
    if (line.words <= 16 && line.leftover !== 'caption') loose += line.words;
    if (isPageSign(line)) signs += 1;
  }
  return signs <= SIGNS_ALLOWED && loose <= Math.max(words * LOOSE_SHARE, 30);
}

const isPageSign = ({ leftover, words, ended, text }: JudgedLine): boolean =>
  leftover !== null && PAGE_SIGNS.has(leftover) && words <= SIGN_WORDS && !ended && /\p{L}/u.test(text);

const MASTHEAD: ReadonlySet<LeftoverKind> = new Set(['byline', 'date-stamp']);
const ALWAYS: ReadonlySet<LeftoverKind> = new Set(['advertisement', 'print-note', 'caption']);
const MASTHEAD_LINES = 8;
const LAST_LINES = 3;
const LINK_WORDS = 8;

/**
 * Reverts the classification of lines in a clean article, except captions, bylines and dates near the top,
 * unambiguous notices, and short boilerplate lines near the top and end.
 */
export function trustQuiet(lines: readonly JudgedLine[]): void {
  for (const [index, line] of lines.entries()) {
    if (line.leftover === null || ALWAYS.has(line.leftover)) continue;
    if (MASTHEAD.has(line.leftover) && index < MASTHEAD_LINES) continue;
    const atEnd = index >= lines.length - LAST_LINES;
    if ((index < MASTHEAD_LINES || atEnd) && isPageSign(line)) continue;
    if (atEnd && line.leftover === 'related' && line.words <= LINK_WORDS) continue;
    line.leftover = null;
    line.cost = 0;
  }
}
