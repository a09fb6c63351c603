/** Passages of phrases, and of the speaker who is asked for. */
import { describe, expect, it } from 'vitest';
import { spokenRows } from '../../../src/query/quotes/quotes.js';
import { Searcher } from '../../../src/query/search/search.js';
import { made } from '../made.js';
import { everything, snapshotOf } from '../snapshot.js';

const FERRY = made('ferry', {
  title: 'The night ferry',
  paragraphs: [
    'The ferry leaves at ten.',
    'Nobody takes the night ferry in winter.',
    'Every night is cold. Ada Varga said the quay would be rebuilt. "The ferry is old," said Joss Amberly.',
  ],
  quotes: [
    { text: 'the quay would be rebuilt', speaker: { name: 'Ada Varga' } },
    { text: '"The ferry is old,"', speaker: { name: 'Joss Amberly' } },
  ],
});
const TITLED = made('titled', {
  title: 'Night ferry sold',
  paragraphs: ['The ferry changes hands at night.'],
});
const CORPUS = snapshotOf([FERRY, TITLED]);
const OPTIONS = { limit: null, prefix: false, fuzzy: false };

const passagesOf = (query: string, id: string, speaker: string | null = null) => {
  const all = everything(CORPUS);
  const rows = speaker === null ? null : spokenRows(CORPUS, all, [speaker], { by: 'name', loose: false });
  const { results } = new Searcher(CORPUS, all, rows).search(query, OPTIONS);
  return results.find(({ article }) => article.id === id)?.passages ?? [];
};

describe('passages of a phrase', () => {
  it('contain it, and mark no single words of it', () => {
    const found = passagesOf('"night ferry"', 'ferry');
    expect(found.map(({ text }) => text)).toEqual(['Nobody takes the night ferry in winter.']);
    expect(found[0]?.matches).toHaveLength(1);
  });

  it('also show a word that is asked for by itself', () => {
    const texts = passagesOf('"night ferry" OR quay', 'ferry').map(({ text }) => text);
    expect(texts).toHaveLength(2);
    expect(texts[1]).toContain('quay');
    expect(passagesOf('"night ferry" ferry', 'ferry').length).toBeGreaterThan(1);
  });

  it('of words near each other show the words', () => {
    expect(passagesOf('"ferry night"~5', 'ferry').length).toBeGreaterThan(0);
  });

  it('are left out if only the title in front matter has it', () => {
    expect(passagesOf('"night ferry"', 'titled')).toEqual([]);
  });
});

describe('the passage of the speaker asked for', () => {
  it('is in whole sentences, and names everyone whom it quotes', () => {
    const [first] = passagesOf('winter', 'ferry', 'varga');
    expect(first?.text).toBe('Ada Varga said the quay would be rebuilt.');
    expect(first?.quotation).toEqual({ id: 'ferry#q1', speaker: 'Ada Varga' });
    expect(first?.speakers).toEqual(['Ada Varga']);
  });

  it('is one that matches too if that has the whole of it, and is not shown twice', () => {
    const [first, ...others] = passagesOf('cold', 'ferry', 'varga');
    expect(first?.text).toContain('Every night is cold. Ada Varga said');
    expect(first?.quotation?.speaker).toBe('Ada Varga');
    expect(first?.speakers).toEqual(['Ada Varga', 'Joss Amberly']);
    expect(others).toEqual([]);
  });
});
