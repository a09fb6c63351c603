/** Words that an answer depends on are counted by the engine, each once, until the answer depends on no other. */
import { describe, expect, it } from 'vitest';
import { WordCounts } from '../../src/cluster/ask/word-counts.js';

const HAVING: Readonly<Record<string, number>> = { ferry: 7, strike: 2, pier: 5 };

/** An engine that remembers what it was asked. */
function engine() {
  const asked: string[][] = [];
  return {
    asked,
    countEach: async (queries: readonly object[]) => {
      const words = queries.map((query) => /"value":"([^"]*)"/u.exec(JSON.stringify(query))?.[1] ?? '');
      asked.push(words);
      return words.map((word) => HAVING[word] ?? 0);
    },
  };
}

describe('the counts of words', () => {
  it('are asked for when an answer needs them, and the answer is given again', async () => {
    const { asked, ...fake } = engine();
    const counts = new WordCounts(fake);
    const sum = () => counts.having('ferry') + counts.having('strike') + counts.having('absent');
    expect(await counts.settled(sum)).toBe(9);
    expect(asked).toEqual([['ferry', 'strike', 'absent']]);
  });

  it('are asked for again if the answer turns to other words then', async () => {
    const { asked, ...fake } = engine();
    const counts = new WordCounts(fake);
    const answer = () => (counts.having('ferry') > 3 ? counts.having('pier') : counts.having('strike'));
    expect(await counts.settled(answer)).toBe(5);
    expect(asked).toEqual([['ferry', 'strike'], ['pier']]);
  });

  it('are not asked for twice, nor for an answer without words', async () => {
    const { asked, ...fake } = engine();
    const counts = new WordCounts(fake);
    expect(await counts.settled(() => 'none')).toBe('none');
    await counts.settled(() => counts.having('ferry'));
    await counts.settled(() => counts.having('ferry') + counts.having('ferry'));
    expect(asked).toEqual([['ferry']]);
  });

  it('are asked for a thousand at once', async () => {
    const { asked, ...fake } = engine();
    const counts = new WordCounts(fake);
    const words = Array.from({ length: 2_300 }, (_, at) => `word${at}`);
    await counts.settled(() => words.map(counts.having));
    expect(asked.map((page) => page.length)).toEqual([1_000, 1_000, 300]);
  });
});
