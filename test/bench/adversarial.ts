/**
 * Times the analysis of adversarial texts: `npx tsx test/bench/adversarial.ts`. Each is analysed at two lengths;
 * twice the length should take about twice the time, and more than three times is reported.
 */
import { analyse } from '../../src/extract/extract.js';
import { asSourceFile } from '../../src/load/forms/plain-text.js';

const LENGTH = Number(process.argv[2] ?? 500_000);
const SLOW = 3;
/** Times below this many milliseconds are too noisy to compare. */
const LEAST = 150;

const NAMES = 'Ida Holt, ';
/** Pieces to repeat; the second of a pair ends the text. */
const PIECES: Readonly<Record<string, readonly [string, string?]>> = {
  letters: ['a'],
  capitals: ['A'],
  spaces: [' '],
  'spaces inside a line': [' ', 'x'],
  tabs: ['\t', 'x'],
  'line ends': ['\n', 'x'],
  'quotation marks': ['"'],
  'opening marks': ['“'],
  'closing marks': ['”'],
  'nested marks': ['“‘'],
  apostrophes: ["'"],
  'letter and apostrophe': ["a'"],
  'marks and words': ['"a '],
  stops: ['.'],
  'stops and letters': ['A.'],
  'stops with spaces': ['. '],
  commas: [', '],
  dashes: [' — '],
  brackets: ['('],
  'square brackets': ['[['],
  'at signs': ['@a'],
  bars: ['a | '],
  copyright: ['© 2020 '],
  digits: ['1'],
  dates: ['1/1/20'],
  months: ['May '],
  'days of months': ['May 1, 2, '],
  years: ['2020 '],
  ago: ['one year and a half '],
  weekdays: ['last Tuesday '],
  said: ['he said '],
  'said that': ['said that '],
  'according to': ['according to the '],
  told: [' told the A'],
  names: [NAMES],
  'names and': ['Ida and '],
  titles: ['President Mr. Dr. '],
  'long sentence of words': ['word '],
  'sentences of quotes': ['"Yes," he said. '],
  sources: ['source: A, '],
  'source lines': ['source: Harbour Post, \n'],
  'short lines': ['Home\n'],
  'lines of prose': ['The ferry came back on Tuesday, and cars rolled off.\n'],
  'wrapped lines': ['the ferry came back on tuesday and the cars rolled off the deck at\n'],
  bullets: ['- '],
  'bullet lines': ['- a\n'],
  headings: ['# a\n'],
  'Chinese letters': ['中'],
  accents: ['e\u0301'],
  'marks that combine': ['\u0301'],
  'halves of pairs': ['\ud83d'],
  emoji: ['😀'],
  'bidi marks': ['\u202e'],
  'zero-width spaces': ['\u200b', 'x'],
  addresses: ['http://a.b/'],
  'in words': ['will a b in five '],
  'updated on': ['updated '],
  'By lines': ['By Ida Holt\n'],
};

function milliseconds(text: string): number {
  const { file } = asSourceFile('a.md', { text, encoding: 'utf-8' });
  const start = performance.now();
  if (file) analyse(file, '2026-01-31');
  return performance.now() - start;
}

const filled = ([piece, end = '']: readonly [string, string?], length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)) + end;

milliseconds(filled(['The ferry came back on Tuesday, "at last," said Ida Holt. '], 100_000));
const slow: string[] = [];
for (const [name, piece] of Object.entries(PIECES)) {
  const once = milliseconds(filled(piece, LENGTH));
  const twice = milliseconds(filled(piece, 2 * LENGTH));
  const growth = twice / once;
  const isSlow = twice > LEAST && growth > SLOW;
  if (isSlow) slow.push(name);
  console.log(
    `${name.padEnd(24)} ${once.toFixed(0).padStart(7)} ms ${twice.toFixed(0).padStart(7)} ms ${growth.toFixed(1).padStart(6)}${isSlow ? '  grows faster than the text' : ''}`,
  );
}
process.exitCode = slow.length === 0 ? 0 : 1;
