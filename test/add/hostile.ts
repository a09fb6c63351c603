/** Hostile texts: syntax of YAML, Markdown, terminals and file systems. */
import { fc } from '../properties.js';

const PIECES = [
  ...[
    '"',
    "'",
    ':',
    ': ',
    ' #',
    '\n',
    '\r\n',
    '---',
    '\n---\n',
    '...',
    '- ',
    '* ',
    '> ',
    '# ',
    '1. ',
    '{',
    '}',
    '[',
  ],
  ...[
    ']',
    ',',
    '&a ',
    '*a',
    '!!js/function ',
    '!<tag:x> ',
    '| ',
    '%',
    '@',
    '`',
    '\\',
    '\\- ',
    '~',
    'null',
    'true',
    '007',
  ],
  ...[
    '1e3',
    '0x1f',
    '=',
    '<<',
    '? ',
    ' ',
    '\t',
    '\u00a0',
    '\u200b',
    '\u2028',
    '\u0085',
    '\0',
    '\u001b[31m',
    '\u202e',
  ],
  ...[
    '\ufeff',
    '\ud800',
    '\udc00',
    '😀',
    'é',
    '中文',
    '__proto__',
    'Ferry',
    'back in Lindmoor',
    'said.',
    '*',
    '_',
    '•',
  ],
];

const piece = fc.constantFrom(...PIECES);

/** One value or one line. */
export const hostile = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

export const hostileText = fc.oneof(
  fc.array(hostile, { maxLength: 8 }).map((lines) => lines.join('\n')),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
);

/** Runs of each property; many more in the nightly run. */
export const RUNS = process.env.CORPUS_NIGHTLY === '1' ? 20_000 : 1000;
