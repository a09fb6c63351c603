import { describe, expect, it } from 'vitest';
import { keptUnitsOf } from '../../src/text/text-units.js';
import { writtenAt } from '../../src/text/written-words.js';

const written = (text: string, start = 0, end = text.length) => writtenAt(keptUnitsOf(text), start, end);

describe('words as they are written', () => {
  it('are one for equal words of different texts', () =>
    expect(written('the harbour', 4, 11)).toBe(written('a harbour wall', 2, 9)));

  it.each([
    ['Harbour', 'harbour'],
    ['harbours', 'harbour'],
    ['', 'h'],
  ])('are two for %j and %j', (one, other) => expect(written(one)).not.toBe(written(other)));

  it('keep what they are after very many others', () => {
    const before = written('lighthouse');
    // More letters than are kept at once.
    for (let number = 0; number < 300_000; number += 1) written(`w${number}ord`);
    expect(written('lighthouse')).toMatchObject({
      kind: before.kind,
      text: 'lighthouse',
      lower: 'lighthouse',
    });
    expect(written('w299999ord').text).toBe('w299999ord');
  });

  it('tell words from marks', () =>
    expect([written('Ö').kind, written('\u2014').kind]).toEqual(['word', 'mark']));
});
