/** Fetches what a question needs, and keeps it while the question is repeated. */
import { emptySnapshot, type Whole } from '../../index/index.js';
import { Corpus } from '../../opened-corpus.js';
import {
  type Articles,
  askedFor,
  askedNames,
  type Clause,
  parseQuery,
  type QuotesQuestion,
  Searcher,
  type SearchOptions,
  soughtClauses,
} from '../../query/query.js';
import { onePersonEach } from '../../text/names/person-names.js';
import { all, any, beginning, compile, EVERYTHING, NOTHING, quotationsQuery } from '../compile/compile.js';
import type { Query } from '../connection/connection.js';
import { tokenOf } from '../documents/documents.js';
import { findCandidates, MOST_RANKED, soughtBy, wordFigures } from './candidates.js';
import type { Engine } from './engine.js';
import {
  byIds,
  type Fetched,
  fetchAll,
  fetchByIds,
  fetchSome,
  type Reading,
  snapshotOf,
  withDuplicates,
} from './gather.js';
import type { Held } from './held.js';
import { markManyForms } from './many-forms.js';
import { PlacedSearcher } from './placed-articles.js';
import { Choosing, type Chosen } from './select.js';
import { personsIn } from './speakers.js';

/** Names are as stored: the configuration was applied when the articles were pushed. */
export const NAMES = askedNames({ publishers: new Map(), speakers: new Map() });

/** No file is read. */
export const READING = {
  dir: '',
  options: { today: '1970-01-01', map: {}, paths: [], dates: [], narratives: [] },
};

/** A question without its filters on articles. */
export function unfiltered<Question extends Articles>(question: Question) {
  const { query, speaker, role, from, to, publisher, author, section, lang, undated, unique, ...rest } =
    question;
  return rest;
}

/** The articles of a question, and the question to ask of them. */
interface Gathered {
  corpus: Corpus;
  /** Whether they are exactly those that the filters select, so that the filters need not be applied again. */
  exact: boolean;
}

/** A corpus of fetched articles. `known`: what is known of the whole collection. */
export async function corpusOf(
  engine: Engine,
  found: readonly Fetched[],
  chosen: Chosen,
  known: Partial<Whole> = {},
): Promise<Corpus> {
  const snapshot = snapshotOf(found, chosen, { articles: await engine.size(), ...known });
  return new Corpus(snapshot, READING, NAMES, null);
}

/** Compiles the filters on articles. */
export async function choose(engine: Engine, filter: Articles): Promise<Choosing> {
  const choosing = new Choosing(engine);
  await choosing.articles(NAMES.articles(filter));
  return choosing;
}

export class Asking {
  constructor(
    readonly engine: Engine,
    readonly held: Held,
  ) {}

  #corpus(found: readonly Fetched[], chosen: Chosen, known: Partial<Whole> = {}): Promise<Corpus> {
    return corpusOf(this.engine, found, chosen, known);
  }

  #choose(filter: Articles): Promise<Choosing> {
    return choose(this.engine, filter);
  }

  /** All articles that the filters select. `further`: an additional condition. */
  all(reading: Reading, filter: Articles, further: Query = EVERYTHING): Gathered {
    const wanted = NAMES.articles(filter);
    const unique = filter.unique ?? false;
    const corpus = this.held.get(['all', reading, wanted, unique, further], async () => {
      const choosing = await this.#choose(filter);
      const { chosen } = choosing;
      const query = further === EVERYTHING ? chosen.query : all([chosen.query, further]);
      const found = await fetchAll(this.engine, query, unique ? 'texts' : reading);
      return this.#corpus(unique ? await withDuplicates(this.engine, found) : found, chosen);
    });
    return { corpus, exact: !unique };
  }

  /** Articles that contain one of the words, patterns and phrases. @throws CorpusError for anything else */
  withWord(words: string, asking: Parameters<typeof soughtClauses>[1], filter: Articles): Gathered {
    const languages = this.held.get(['languages'], () => this.engine.languages());
    const setting = { prefix: false, fuzzy: false, speakers: new Map(), languages };
    const queries = soughtClauses(words, asking).map((clause) => compile(clause, setting));
    return this.all('texts', filter, any(queries));
  }

  /** Articles that may contain the quotations of a question. */
  quoting(question: QuotesQuestion): Gathered {
    const { query = null, speaker = null, role = null, kind = null, ...others } = question;
    const filter = NAMES.articles(others);
    const unique = question.unique ?? false;
    const reading: Reading = question.context || unique ? 'texts' : 'quotations';
    const corpus = this.held.get(
      ['quoting', reading, filter, unique, query, speaker, role, kind],
      async () => {
        const choosing = await this.#choose(others);
        const base = choosing.chosen.query;
        const { clause } = parseQuery(query ?? '');
        await choosing.quotations({ speaker, role });
        choosing.also(query !== null && !clause ? NOTHING : quotationsQuery(clause, kind));
        const persons =
          clause && asksSpeaker(clause) ? onePersonEach(await personsIn(this.engine, base)) : null;
        const found = await fetchAll(this.engine, choosing.chosen.query, reading);
        return this.#corpus(unique ? await withDuplicates(this.engine, found) : found, choosing.chosen, {
          persons,
        });
      },
    );
    return { corpus, exact: !unique };
  }

  /** Number of articles that the filters select. */
  count(filter: Articles): number {
    if (filter.unique) return this.all('texts', filter).corpus.articles(filter).length;
    return this.held.get(['count', NAMES.articles(filter)], async () =>
      this.engine.count((await this.#choose(filter)).chosen.query),
    );
  }

  /** The first articles in an order, together with those they may be copies of. */
  first(filter: Articles, sort: readonly object[], size: number): Corpus {
    return this.held.get(['first', NAMES.articles(filter), sort, size], async () => {
      const { chosen } = await this.#choose(filter);
      const { found } = await fetchSome(this.engine, chosen.query, 'texts', { sort, size });
      return this.#corpus(await withDuplicates(this.engine, found), chosen);
    });
  }

  /** All articles that the filters select, together with those they may be copies of. */
  everything(filter: Articles): Corpus {
    return this.all('texts', { ...filter, unique: true }).corpus;
  }

  /** Articles that a name may refer to: by path or id, otherwise by a prefix of either. */
  named(wanted: string): Corpus {
    return this.held.get(['named', wanted], async () => {
      const name = wanted.replace(/(?:#q\d{1,9})?(?::\d{1,9})?$/u, '').replace(/^\.\//u, '');
      const names = [name, wanted].map(tokenOf);
      const exact = any([byIds('path', names), byIds('id', names)]);
      let found = await fetchAll(this.engine, exact, 'texts');
      if (found.length === 0 && name !== '') {
        const begun = any([beginning('path', tokenOf(name)), beginning('id', tokenOf(name))]);
        found = await fetchAll(this.engine, begun, 'texts');
      }
      return this.#corpus(await withDuplicates(this.engine, found), new Choosing(this.engine).chosen);
    });
  }

  /** The number of articles that a search finds, and a searcher for the best of them. */
  searched(
    { speaker = null, ...filter }: Articles,
    query: string,
    options: SearchOptions,
  ): { total: number; searcher: Searcher } {
    const { explain: _, ...asked } = options;
    const unique = filter.unique ?? false;
    const key = ['search', NAMES.articles({ ...filter, speaker }), unique, query, asked];
    return this.held.get(key, async () => {
      const choosing = await this.#choose(filter);
      if (speaker !== null) await choosing.speaker(speaker);
      const { clause } = parseQuery(query);
      if (!clause) return { total: 0, searcher: new Searcher(emptySnapshot(), new Uint8Array(0)) };
      const sought = await soughtBy(this.engine, choosing, query, clause, options);
      const { limit } = options;
      if (unique || limit === null || limit > MOST_RANKED) {
        const found = await fetchAll(this.engine, sought.found, 'texts');
        const words = await wordFigures(this.engine, sought);
        await markManyForms(this.engine, sought, words, null);
        const whole = unique ? await withDuplicates(this.engine, found) : found;
        const corpus = await this.#corpus(whole, choosing.chosen, { ...sought.figures, words });
        const searcher = await corpus.searcher(unique ? { ...filter, speaker } : { speaker });
        return { total: unique ? searcher.count(query, options).total : found.length, searcher };
      }
      const { total, hits, words } = await findCandidates(this.engine, sought, limit, options);
      const known = { ...sought.figures, words };
      const placed = PlacedSearcher.of(this.engine, hits, sought, known);
      await markManyForms(this.engine, sought, words, placed.searched());
      if (speaker === null) {
        await placed.fetchBest(this.engine, query, options);
        return { total, searcher: placed };
      }
      // Passages with what the speaker says come first.
      const best = await fetchByIds(this.engine, placed.bestIds(query, options));
      return {
        total,
        searcher: await (await this.#corpus(best, choosing.chosen, known)).searcher({ speaker }),
      };
    });
  }

  /** Number of articles that match a search query. */
  matches(
    { speaker = null, ...filter }: Articles,
    query: string,
    widening: { prefix: boolean; fuzzy: boolean },
  ): number {
    const { prefix, fuzzy } = widening;
    return this.held.get(
      ['matches', NAMES.articles({ ...filter, speaker }), query, prefix, fuzzy],
      async () => {
        const { clause } = parseQuery(query);
        if (!clause) return 0;
        return this.engine.count(await this.#matching({ ...filter, speaker }, clause, { prefix, fuzzy }));
      },
    );
  }

  async #matching(
    { speaker = null, ...filter }: Articles,
    clause: Clause,
    widening: { prefix: boolean; fuzzy: boolean },
  ): Promise<Query> {
    const choosing = await this.#choose(filter);
    if (speaker !== null) await choosing.speaker(speaker);
    const { found } = await choosing.matching(clause, widening);
    return all([choosing.chosen.query, found]);
  }

  /** All articles that match a search query, for counting them by publisher or day. */
  allMatching(filter: Articles, query: string, widening: { prefix: boolean; fuzzy: boolean }): Corpus | null {
    const { prefix, fuzzy } = widening;
    const { clause } = parseQuery(query);
    if (!clause) return null;
    return this.held.get(['all matching', NAMES.articles(filter), query, prefix, fuzzy], async () => {
      const found = await fetchAll(
        this.engine,
        await this.#matching(filter, clause, { prefix, fuzzy }),
        'dates',
      );
      return this.#corpus(found, new Choosing(this.engine).chosen);
    });
  }
}

/** Whether one of the clause's leaves names a speaker. */
export const asksSpeaker = (clause: Clause): boolean =>
  askedFor(clause).some((leaf) => leaf.kind === 'field' && leaf.field === 'speaker');
