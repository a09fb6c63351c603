/**
 * Questions that weight words by their rarity in the whole collection. They are answered from the articles in question, and from the
 * number of all articles with each word that counts.
 */
import type { Whole } from '../../index/index.js';
import type { FoundLike } from '../../model/likeness.js';
import type { SpeakerPage } from '../../model/speaker-page.js';
import type { ComparedStatements, FoundStatements } from '../../model/statement.js';
import type { Corpus } from '../../opened-corpus.js';
import {
  type Articles,
  type CompareStatementsQuestion,
  type LikeQuestion,
  type NeededWords,
  neededWords,
  parseQuery,
  type QuotesQuestion,
  type StatementsQuestion,
  weightsOf,
} from '../../query/query.js';
import { onePersonEach } from '../../text/names/person-names.js';
import { any, EVERYTHING, NOTHING, quotationsQuery, terms } from '../compile/compile.js';
import type { Query } from '../connection/connection.js';
import { tokenOf } from '../documents/documents.js';
import { asksSpeaker, choose, corpusOf } from './asking.js';
import type { Engine } from './engine.js';
import { fetchAll, withDuplicates } from './gather.js';
import type { Held } from './held.js';
import { type Choosing, completeIn } from './select.js';
import { personsIn } from './speakers.js';
import { WordCounts } from './word-counts.js';

/** Maximum words of a wording that the engine weights. */
const MOST_WORDS = 1_000;

/** The engine sums with seven digits of precision. */
const ROUNDING = 1e-4;

/** Articles that contain enough of a wording, by the engine's score: each word in an article adds its weight. */
function wordingQuery({ sought, enough }: NeededWords): { query: Query; minScore: number | null } {
  const heaviest = sought.toSorted((a, b) => b.weight - a.weight);
  const others = heaviest.slice(MOST_WORDS).reduce((sum, { weight }) => sum + weight, 0);
  const least = (enough - others) * (1 - ROUNDING);
  if (least <= 0) return { query: EVERYTHING, minScore: null };
  const should = heaviest.slice(0, MOST_WORDS).map(({ forms, weight }) => ({
    constant_score: { filter: terms('words', forms.map(tokenOf)), boost: weight },
  }));
  return { query: { bool: { should } }, minScore: least };
}

export class Weighing {
  constructor(
    private readonly engine: Engine,
    private readonly held: Held,
  ) {}

  like(text: string, question: LikeQuestion): FoundLike {
    return this.held.get(['like', text, question], async () => {
      const counts = new WordCounts(this.engine);
      const all = await this.engine.size();
      const needed = await counts.settled(() => neededWords(text, weightsOf(all, counts.having)));
      const { choosing, clause } = await this.#quoting(question);
      const wording = needed ? wordingQuery(needed) : { query: NOTHING, minScore: null };
      const base = choosing.chosen.query;
      const persons =
        clause && asksSpeaker(clause) ? onePersonEach(await personsIn(this.engine, base)) : null;
      const query = { bool: { filter: [base], must: [wording.query] } };
      const found = await fetchAll(this.engine, query, 'texts', wording.minScore);
      const whole = question.unique ? await withDuplicates(this.engine, found) : found;
      const known = { having: counts.having, persons };
      const corpus = await corpusOf(this.engine, whole, choosing.chosen, known);
      return counts.settled(() => corpus.like(text, question));
    });
  }

  /** Fetches the articles with the quotations of a question. */
  async #quoting({ query = null, speaker = null, role = null, kind = null, ...others }: QuotesQuestion) {
    const choosing = await choose(this.engine, others);
    const base = choosing.chosen.query;
    const { clause } = parseQuery(query ?? '');
    await choosing.quotations({ speaker, role });
    choosing.also(query !== null && !clause ? NOTHING : quotationsQuery(clause, kind));
    return { choosing, clause, base };
  }

  statements(question: StatementsQuestion): FoundStatements {
    return this.held.get(['statements', question], async () => {
      const { minArticles: _, limit: __, within: ___, ...asked } = question;
      const { choosing, base } = await this.#quoting(asked);
      const persons = onePersonEach(await personsIn(this.engine, base));
      return this.#weighed(choosing, { persons }, (corpus) => corpus.statements(question));
    });
  }

  compareStatements(question: CompareStatementsQuestion): ComparedStatements {
    return this.held.get(['compared statements', question], async () => {
      const { a, b, minArticles: _, limit: __, ...filter } = question;
      const choosing = await choose(this.engine, filter);
      choosing.also(any([await completeIn(choosing, a), await completeIn(choosing, b)]));
      return this.#weighed(choosing, {}, (corpus) => corpus.compareStatements(question));
    });
  }

  speaker(name: string, filter: Articles): SpeakerPage | null {
    return this.held.get(['speaker', name, filter], async () =>
      this.#weighed(await choose(this.engine, filter), {}, (corpus) => corpus.speaker(name, filter)),
    );
  }

  /** Queries a corpus of the selected articles and of those they may be copies of. */
  async #weighed<Answer>(
    { chosen }: Choosing,
    known: Partial<Whole>,
    ask: (corpus: Corpus) => Answer,
  ): Promise<Answer> {
    const counts = new WordCounts(this.engine);
    const found = await withDuplicates(this.engine, await fetchAll(this.engine, chosen.query, 'texts'));
    const corpus = await corpusOf(this.engine, found, chosen, { ...known, having: counts.having });
    return counts.settled(() => ask(corpus));
  }
}
