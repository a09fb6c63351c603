/**
 * Whether a file is an article by itself or a page scraped whole. An article by itself keeps its odd lines: a rule
 * that is right about pages is, there, more often wrong.
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

/** At most one short line as pages have them, and few words outside sentences. */
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
 * Takes back, in an article by itself, what the rules said of its lines, but for captions, bylines and dates at its
 * head, notices that are never anything else, and what short links stand at its head and end.
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
