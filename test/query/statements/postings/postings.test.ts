import { describe, expect, it } from 'vitest';
import { Texts } from '../../../../src/query/statements/content.js';
import { Postings } from '../../../../src/query/statements/postings/postings.js';
import { fc } from '../../../properties.js';

const postingsOf = (written: readonly string[]): { texts: Texts; postings: Postings } => {
  const texts = new Texts();
  for (const text of written) texts.read(text, 'en');
  texts.weigh();
  const postings = new Postings(
    written.map((_, at) => ({
      get words() {
        return texts.words(at);
      },
    })),
  );
  return { texts, postings };
};

const near = (written: readonly string[]): number[][] => {
  const { postings } = postingsOf(written);
  return written.map((_, at) => postings.add(at));
};

describe('Postings', () => {
  it('find the earlier texts that share words near each other, the most alike first', () => {
    expect(
      near([
        'The northern canal needs three new locks before winter',
        'Ferries leave the harbour every morning in summer',
        'The northern canal needs new gates',
        'Three new locks before winter, and the northern canal needs money',
      ]),
    ).toEqual([[], [], [0], [0, 2]]);
  });

  it('do not find texts that share one word', () => {
    expect(near(['The canal harbour opened late', 'A canal was sold by farmers'])).toEqual([[], []]);
  });

  it('find what a long text shares, too', () => {
    const long = Array.from({ length: 400 }, (_, at) => `word${at % 97}x${at}`).join(' ');
    expect(near([long, 'An egg and a spoon', long])[2]).toEqual([0]);
  });

  it('find the same texts as a comparison of all pairs of neighbours', () => {
    const word = fc.constantFrom('canal', 'lock', 'winter', 'ferry', 'island', 'mayor', 'bridge', 'storm');
    const text = fc.array(word, { minLength: 3, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 8 }), (written) => {
        const { texts, postings } = postingsOf(written);
        for (const at of written.keys()) {
          const found = postings.add(at);
          const same = [...Array(at).keys()].filter((other) => written[other] === written[at]);
          expect(found).toEqual(expect.arrayContaining(same.filter(() => new Set(texts.words(at)).size > 2)));
          expect(found.every((other) => other < at)).toBe(true);
        }
      }),
    );
  });
});

describe('Texts', () => {
  it('count the words of one text that another has, and weigh them', () => {
    const texts = new Texts();
    texts.read('The ferry left the island for the island of the mayor', 'en');
    texts.read('Another island has no ferry', 'en');
    texts.weigh();
    const shared = texts.words(0).filter((word) => texts.words(1).includes(word));
    const weight = shared.reduce((sum, one) => sum + one.weight, 0);
    expect(texts.shared(0, 1)).toEqual({ count: 3, weight });
    expect(texts.shared(1, 0).count).toBe(2);
  });
});
