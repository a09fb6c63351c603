/** The nearest quotations of a corpus: the index leaves out no article whose quotations are near enough. */
import { describe, expect, it } from 'vitest';
import { compareWording, wordingOf } from '../../../src/query/like/compare.js';
import { neededWords, quotationsLike, weights } from '../../../src/query/like/like.js';
import { formsOf, words } from '../../../src/text/words.js';
import { fc } from '../../properties.js';
import { made } from '../made.js';
import { everything, snapshotOf } from '../snapshot.js';

const filter = {
  query: null,
  speaker: null,
  role: null,
  kind: null,
  minConfidence: 0,
  minSpeakerConfidence: null,
};

const sentence = fc
  .array(fc.constantFrom('ferry', 'not', 'the', 'harbour', 'co-pilot', 'copilot', 'sails', 'may'), {
    minLength: 2,
    maxLength: 8,
  })
  .map((words) => words.join(' '));

describe('quotationsLike', () => {
  it('finds the words that no other article has', () => {
    const said = ['"The ferry sails."', '"The tide turns at noon."'];
    const snapshot = snapshotOf(
      said.map((text, at) => made(`a${at}`, { paragraphs: [`${text} It rains.`], quotes: [{ text }] })),
    );
    const found = quotationsLike(snapshot, everything(snapshot), filter, 'tide turns at noon', null);
    expect(found).toMatchObject({ total: 1, verbatim: 1, results: [{ id: 'a1#q1', likeness: 1 }] });
    expect(quotationsLike(snapshot, everything(snapshot), filter, 'it rains', null).total).toBe(0);
  });

  it('finds nothing in an article without the words that are needed', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), sentence, (said, wording) => {
        const snapshot = snapshotOf(
          said.map((text, at) => made(`a${at}`, { paragraphs: [`"${text}"`], quotes: [{ text }] })),
        );
        const { results } = quotationsLike(snapshot, everything(snapshot), filter, wording, null);
        const { sought, enough } = neededWords(wording, weights(snapshot)) ?? { sought: [], enough: 1 };
        for (const { text } of results) {
          const forms = new Set(words(text).flatMap(formsOf));
          const has = sought.filter((one) => one.forms.some((form) => forms.has(form)));
          expect(has.reduce((sum, { weight }) => sum + weight, 0)).toBeGreaterThanOrEqual(enough);
        }
      }),
      { numRuns: 40 },
    );
    expect(neededWords('… — !', () => 1)).toBeNull();
    expect(neededWords('the ferry, the ferry', () => 1)).toMatchObject({ enough: expect.closeTo(1.6) });
  });

  it('finds every text that contains the wording in a row', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), sentence, (said, wording) => {
        const snapshot = snapshotOf(
          said.map((text, at) =>
            made(`a${at}`, { paragraphs: [`Ships came. "${text}"`], quotes: [{ text }] }),
          ),
        );
        const { verbatim } = quotationsLike(snapshot, everything(snapshot), filter, wording, null);
        const same = said.filter((text) => compareWording(wordingOf(wording), text, () => 1)?.verbatim);
        expect(verbatim).toBe(same.length);
      }),
      { numRuns: 40 },
    );
  });
});
