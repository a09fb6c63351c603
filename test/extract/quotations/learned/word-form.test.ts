import { describe, expect, it } from 'vitest';
import { hashText } from '../../../../src/extract/quotations/learned/features/hash.js';
import { wordForm } from '../../../../src/extract/quotations/learned/features/word-form.js';
import { unitsOf } from '../../../../src/extract/quotations/stream.js';

/** The form of a text's only unit. */
function form(text: string) {
  const [unit] = unitsOf(text, { start: 0, end: text.length });
  if (!unit) throw new Error(`no unit in ${text}`);
  return wordForm(unit);
}

describe('what the model sees of a word', () => {
  it.each([
    [
      'Delta',
      {
        word: 'delta',
        suffix3: 'lta',
        suffix2: 'ta',
        prefix: 'delt',
        shape: 'Xx',
        wordClass: 'name',
        noun: 'capital',
      },
    ],
    [
      'said',
      {
        word: 'said',
        suffix3: 'aid',
        suffix2: 'id',
        prefix: 'said',
        shape: 'x',
        wordClass: 'cue-past',
        noun: '',
      },
    ],
    [
      '2024',
      {
        word: '0000',
        suffix3: '000',
        suffix2: '00',
        prefix: '0000',
        shape: 'd',
        wordClass: 'number',
        noun: '',
      },
    ],
    ['McKay4Delta', { word: 'mckay4delta', suffix3: 'lta', suffix2: 'ta', prefix: 'mcka', shape: 'XxXxdXx' }],
    [
      'intergovernmentalism',
      { word: 'intergovernmentalism', suffix3: 'ism', suffix2: 'sm', prefix: 'inte', shape: 'x' },
    ],
    ['ABCDEFGHIJKLm', { shape: 'X' }],
    ['ABCDEFGHIJKm', { shape: 'Xx' }],
    [',', { word: ',', suffix3: ',', suffix2: ',', prefix: ',', shape: ',', wordClass: ',' }],
  ])('%s', (text, expected) => {
    const hashed = Object.entries(expected).map(([name, value]) => [name, hashText(value)]);
    expect(form(text)).toMatchObject(Object.fromEntries(hashed));
  });

  it.each([
    ['“It leaks.”', 'Q.1'],
    ['“It leaks”', 'Qo1'],
    ['“It leaks a bit,”', 'Q,2'],
    ['“It leaks a lot now!”', 'Q!2'],
    ['“Does it leak a lot now?”', 'Q?3'],
    ['“Now it leaks,”', 'Q,2'],
    ['“It now leaks a lot more than it did.”', 'Q.3'],
  ])('a quoted stretch by its last mark and its length: %s', (text, expected) => {
    expect(form(text).word).toBe(hashText(expected));
    expect(form(text)).toMatchObject({ shape: hashText('Q'), wordClass: hashText('quote'), noun: 0 });
  });

  it.each([
    ['Delta', [1, 0, 0, 0, 0]],
    ['said', [0, 0, 1, 0, 0]],
    ['would', [0, 0, 1, 0, 0]],
    ['and', [0, 0, 0, 0, 1]],
    ['That', [1, 0, 0, 0, 1]],
    [',', [0, 1, 0, 1, 0]],
    ['—', [0, 1, 0, 1, 0]],
    ['.', [0, 1, 0, 0, 0]],
    ['“Delta!”', [0, 2, 0, 0, 0]],
  ])('capital, kind, finite verb, comma, conjunction: %s', (text, expected) => {
    const { capital, kind, finite, comma, joins } = form(text);
    expect([capital, kind, finite, comma, joins]).toEqual(expected);
  });
});
