/** Articles whose words are given are scored and shown as those of an index. */
import { describe, expect, it } from 'vitest';
import { readWords, TermNumbers, takingForms } from '../../../src/index/index.js';
import type { Analysis } from '../../../src/model/analysis.js';
import { ClauseHits } from '../../../src/query/hits/hits.js';
import { GivenArticles, type GivenWords } from '../../../src/query/search/given-articles.js';
import { Searcher, type SearchOptions } from '../../../src/query/search/search.js';
import { IndexedArticles } from '../../../src/query/search/searched-articles.js';
import { fc } from '../../properties.js';
import { made } from '../made.js';
import { everything, snapshotOf } from '../snapshot.js';

const WORDS = ['harbour', 'harbours', 'ferry', 'ferries', 'Hafen', 'strike', 'the', 'council', 'gas', 'ship'];

const next = ((): ((below: number) => number) => {
  let state = 11;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
})();
const someWords = (count: number): string =>
  Array.from({ length: count }, () => WORDS[Math.min(next(WORDS.length), next(WORDS.length))] ?? '').join(
    ' ',
  );

const ARTICLES = Array.from({ length: 260 }, (_, at) =>
  made(`a${String(at).padStart(3, '0')}`, {
    title: next(3) === 0 ? someWords(2) : null,
    published: next(5) === 0 ? null : `20${10 + next(15)}-0${1 + next(9)}`,
    language: at % 5 === 0 ? 'de' : at % 7 === 0 ? null : 'en',
    paragraphs: [someWords(1 + next(12)), someWords(1 + next(30))],
  }),
);

const terms = new TermNumbers();

function givenOf(analysis: Analysis): GivenWords {
  const forms = new Map<string, number[]>();
  const take = (form: string, position: number): void => {
    forms.set(form, [...(forms.get(form) ?? []), position]);
  };
  const { titleLength, textLength, textStart, paragraphs } = readWords(
    analysis,
    terms,
    takingForms(terms, take),
  );
  const { language, published } = analysis.article;
  return { language, published, titleLength, textLength, textStart, paragraphs, forms };
}

const snapshot = snapshotOf(ARTICLES);
const indexed = new IndexedArticles(snapshot);

const given = new GivenArticles(ARTICLES.map(givenOf), {
  articles: ARTICLES.length,
  averageLength: indexed.figures.averageLength,
  words: new Map(),
});
for (const [at, analysis] of ARTICLES.entries()) given.give(at, analysis);

class GivenHits extends ClauseHits {
  protected override find(...asked: Parameters<GivenArticles['word']>) {
    return given.word(...asked);
  }
}

class GivenSearcher extends Searcher {
  protected override searched() {
    return given;
  }

  protected override hits(widening: SearchOptions) {
    return new GivenHits(snapshot, this.selected, widening);
  }
}

const selected = everything(snapshot);
const here = new Searcher(snapshot, selected);
const there = new GivenSearcher(snapshot, selected);

const word = fc.constantFrom(...WORDS, 'missing');
const query = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  fc.tuple(word, word).map(([a, b]) => `"${a} ${b}"`),
  word.map((one) => `${one.slice(0, 2)}*`),
  word.map((one) => `${one}~`),
  word.map((one) => `${one.slice(0, 1)}*${one.slice(-1)}`),
);

describe('articles whose words are given', () => {
  it.each<[string, Partial<SearchOptions>]>([
    ['by relevance', {}],
    ['all of them', { limit: null }],
    ['by date', { sort: 'date' }],
    ['near a date', { nearDate: '2015-06' }],
    ['with longer words', { prefix: true }],
    ['with misspelt ones', { fuzzy: true }],
  ])('are found, scored and explained as in an index, %s', (_, options) => {
    const wanted = { limit: 10, prefix: false, fuzzy: false, explain: true, ...options };
    let found = 0;
    fc.assert(
      fc.property(query, (text) => {
        const answer = here.search(text, wanted);
        found += answer.total;
        expect(there.search(text, wanted)).toEqual(answer);
      }),
    );
    expect(found).toBeGreaterThan(1_000);
  });

  it('take the figures of words from the whole collection', () => {
    const whole = (articles: number) =>
      new GivenArticles(ARTICLES.map(givenOf), {
        articles: 1_000,
        averageLength: 30,
        words: new Map([['stem ferry', { articles, manyForms: false }]]),
      });
    const ferry = (articles: number) => whole(articles).word('ferry', 'stem');
    expect([ferry(900).articles, ferry(2).articles]).toEqual([900, 2]);
    expect(whole(2).ownWord('ferry', 'stem').articles).toBe(given.word('ferry', 'stem').articles);
    const scoreFor = (articles: number) =>
      whole(articles).firstScores(Uint32Array.of(1, 2, 3, 4), [ferry(articles)]);
    expect(Math.max(...scoreFor(2))).toBeGreaterThan(Math.max(...scoreFor(900)));
  });
});
