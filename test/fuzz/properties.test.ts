/** Invariants of every text, tried on 1,000 random ones, and on 20,000 with CORPUS_NIGHTLY=1. */

import { describe, expect, it } from 'vitest';
import { hostile, hostileText, RUNS } from '../add/hostile.js';
import { fc } from '../properties.js';
import { faultOf } from './oracle.js';

/** Pieces of news, pages and speech, combined in any order. */
const piece = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    ' ',
    ', ',
    '. ',
    '? ',
    ': ',
    '; ',
    '\n',
    '\n\n',
    ' — ',
    '(',
    ')',
    '…',
    '😀',
    '中文',
  ],
  ...[
    ' said ',
    ' said that ',
    ' told reporters ',
    ' according to ',
    ' he ',
    ' she ',
    ' who ',
    ' and ',
    ' called it ',
  ],
  ...[
    'Marta Quill',
    'Mr. Brandt',
    'the harbour master',
    'analysts',
    'Reuters reported that ',
    'the ferry came back',
  ],
  ...[
    'on Tuesday',
    'last week',
    'May 5, 2020',
    'in 1998',
    "the '90s",
    'two days earlier',
    '3/4/2019',
    'at 10 a.m.',
  ],
  ...[
    'By Ida Holt',
    'Updated: 5 May 2020',
    'Share',
    'Photo: A. Moen',
    '© 2020 Harbour Post',
    'Read more',
    '# ',
    '- ',
    '> ',
  ],
);
const news = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const text = fc.oneof(news, hostileText, fc.string({ unit: 'binary', maxLength: 300 }));
const inFile = fc.oneof(
  fc.tuple(fc.constantFrom('a.txt', 'a.md'), text),
  fc.tuple(
    fc.constant('a.md'),
    fc.tuple(hostile, text).map(([value, body]) => `---\ntitle: ${value}\ndate: 2020-10-23\n---\n${body}`),
  ),
  fc.tuple(
    fc.constant('a.html'),
    fc
      .tuple(hostile, text)
      .map(
        ([title, body]) =>
          `<title>${title}</title><article><p>${body.replaceAll('\n', '</p><p>')}</p></article>`,
      ),
  ),
  fc.tuple(
    fc.constant('a.jsonl'),
    fc
      .tuple(hostile, hostile, text)
      .map(([title, author, body]) => JSON.stringify({ title, author, text: body })),
  ),
);

describe('any file', () => {
  it('is read without an exception, with ranges inside the text, valid records and deterministic results', async () => {
    await fc.assert(
      fc.asyncProperty(inFile, async ([name, content]) => {
        expect(await faultOf(name, Buffer.from(content))).toBeNull();
      }),
      { numRuns: RUNS },
    );
  }, 1_200_000);
});
