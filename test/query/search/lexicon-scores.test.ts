import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { kernel } from '../../../src/kernel/module.js';
import { inRoom } from '../../../src/kernel/room.js';
import { ONCE } from '../../../src/query/hits/word-hits.js';
import { BM25, rarity } from '../../../src/query/ranking.js';
import { normFor } from '../../../src/query/search/first-scores.js';
import { type ScoredWord, wordScores } from '../../../src/query/search/lexicon-scores.js';
import { fc } from '../../properties.js';

const WORDS = ['oil', 'gas', 'port', 'ship', 'crew', 'tide', 'dock', 'rope'];
const texts = fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 20 }), {
  minLength: 1,
  maxLength: 30,
});

/** MiniSearch takes the number of different words as a field's length. */
const lengthOf = (text: readonly string[]): number => new Set(text).size;

/** The kernel's score of one article for one word. */
const firstScore = (count: number, norm: number, wordRarity: number): number =>
  inRoom((room) => {
    const scores = room.zeros(8);
    const most = wordRarity * (BM25.k + 1);
    const number = room.put(Uint32Array.of(0));
    kernel().addWord(
      scores,
      number,
      1,
      room.put(Uint32Array.of(count)),
      most,
      room.put(Float64Array.of(norm)),
    );
    return room.doubles(scores, 1)[0] ?? 0;
  });

describe('the scores of words', () => {
  it('equal those of a MiniSearch with all the texts', () => {
    fc.assert(
      fc.property(texts, fc.subarray(WORDS, { minLength: 1 }), (all, query) => {
        const mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
        mini.addAll(all.map((text, id) => ({ id, text: text.join(' ') })));
        const words = query.map(
          (word): ScoredWord => ({
            articles: all.filter((text) => text.includes(word)).length,
            frequency: (at) => all[at]?.filter((one) => one === word).length ?? 0,
          }),
        );
        const averageLength = all.reduce((sum, text) => sum + lengthOf(text), 0) / all.length;
        const figures = {
          articles: all.length,
          averageLength,
          lengthOf: (at: number) => lengthOf(all[at] ?? []),
        };
        const scores = wordScores(words, [...all.keys()], figures);
        for (const [at, word] of query.entries()) {
          const wanted = new Map(mini.search(word, { bm25: BM25 }).map(({ id, score }) => [id, score]));
          for (const [id, text] of all.entries()) {
            const score = scores.get(id)?.[at] ?? Number.NaN;
            expect(Math.abs(score - (wanted.get(id) ?? 0))).toBeLessThan(1e-12);
            const { articles = 0, frequency } = words[at] ?? { frequency: () => 0 };
            const times = frequency(id);
            if (times === 0) continue;
            const { least, slope } = normFor(averageLength);
            const norm = least + slope * lengthOf(text);
            expect(
              Math.abs(score - firstScore(times * ONCE, norm, rarity(articles, all.length))),
            ).toBeLessThan(1e-12);
          }
        }
      }),
    );
  });

  it('of a few candidates equal those among all', () => {
    const frequency = (at: number): number => [3, 1, 0, 2][at] ?? 0;
    const figures = { articles: 4, averageLength: 10, lengthOf: (at: number) => 8 + at };
    const words = [{ articles: 3, frequency }];
    const all = wordScores(words, [0, 1, 2, 3], figures);
    const some = wordScores(words, [3, 1], figures);
    expect(some.get(3)).toEqual(all.get(3));
    expect(some.get(1)).toEqual(all.get(1));
    expect(all.get(2)).toEqual(Float64Array.of(0));
    expect([...some.keys()]).toEqual([3, 1]);
  });
});
