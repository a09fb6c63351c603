/** A corpus in a cluster. It answers like an opened corpus, from articles fetched beforehand. */
import { emptySnapshot } from '../../index/index.js';
import type { Analysis } from '../../model/analysis.js';
import { CorpusError } from '../../model/corpus-error.js';
import type { Count } from '../../model/count.js';
import type { ExplainedLine } from '../../model/explanation.js';
import type { Frequency } from '../../model/frequency.js';
import type { FoundLike } from '../../model/likeness.js';
import type { SpokenOf, Timeline } from '../../model/period.js';
import type { LinkedSources } from '../../model/source.js';
import type { SpeakerPage } from '../../model/speaker-page.js';
import type { ComparedStatements, FoundStatements } from '../../model/statement.js';
import { Corpus } from '../../opened-corpus.js';
import {
  type Articles,
  CONCORDANCE,
  type CollocationsQuestion,
  type CompareQuestion,
  type CompareStatementsQuestion,
  type Comparison,
  type Concordance,
  type ConcordanceQuestion,
  type CountsQuestion,
  type FilterKind,
  type FoundCollocates,
  type FoundQuotations,
  type FoundSources,
  type FrequencyQuestion,
  type LikeQuestion,
  type ListQuestion,
  type MentionsFound,
  type MentionsQuestion,
  type QuotesQuestion,
  queryNotes,
  type Searcher,
  type Selection,
  type SourcesQuestion,
  type StatementsQuestion,
  type TimelineQuestion,
} from '../../query/query.js';
import { foldSpaces } from '../../text/fold.js';
import { nearest } from '../../text/nearest.js';
import { EVERYTHING, mentionsQuery } from '../compile/compile.js';
import { type Asking, NAMES, READING, unfiltered } from './asking.js';
import { ClusterSearcher } from './cluster-searcher.js';
import { ClusterSelection } from './cluster-selection.js';
import { Weighing } from './weighing.js';

/** The error for questions that only the whole collection could answer. */
const unavailable = (what: string, why: string): CorpusError =>
  new CorpusError(`${what} cannot be asked of a cluster: ${why}`, 'ask it of a corpus on this machine');

/** Each question throws Missing until what it needs has been fetched. */
export class ClusterCorpus extends Corpus {
  readonly #weighing: Weighing;

  constructor(private readonly asking: Asking) {
    super(emptySnapshot(), READING, NAMES, null);
    this.#weighing = new Weighing(asking.engine, asking.held);
  }

  /** The question to ask of the articles fetched for it. */
  #rest<Question extends Articles>(question: Question, exact: boolean) {
    return exact ? unfiltered(question) : question;
  }

  override get size(): number {
    return this.asking.held.get(['size'], () => this.asking.engine.size());
  }

  override get folder(): string {
    const { client } = this.asking.engine;
    return `${client.nodes[0]}/${client.alias}`;
  }

  override lineOf(): null {
    return null;
  }

  override articles(question: ListQuestion = {}): Selection {
    return new ClusterSelection(this.asking, question);
  }

  override undatedLeftOut({ from = null, to = null, publisher = null, undated = false }: Articles): number {
    if (undated || (from === null && to === null)) return 0;
    const counted = (undated: boolean): number => this.asking.count({ from, to, publisher, undated });
    return counted(true) - counted(false);
  }

  override async searcher(filter: Articles = {}): Promise<Searcher> {
    return new ClusterSearcher(this.asking, filter);
  }

  override concordance(question: ConcordanceQuestion): Omit<Concordance, 'occurrences'> {
    const { corpus, exact } = this.#withWord(question);
    return corpus.concordance({ ...this.#rest(question, exact), query: question.query });
  }

  /** Replaces the query by the word itself, since the articles are already selected. */
  #withWord({ query, ...question }: ConcordanceQuestion) {
    return this.asking.withWord(query, CONCORDANCE, question);
  }

  override collocations(question: CollocationsQuestion): FoundCollocates {
    const { corpus, exact } = this.asking.all('texts', question);
    return corpus.collocations({ ...this.#rest(question, exact), words: question.words });
  }

  override frequency(question: FrequencyQuestion): Frequency[] {
    const { corpus, exact } = this.asking.all('texts', question);
    return corpus.frequency({ ...this.#rest(question, exact), words: question.words });
  }

  override compare(question: CompareQuestion): Comparison {
    const { corpus, exact } = this.asking.all('texts', question);
    return corpus.compare({ ...this.#rest(question, exact), a: question.a, b: question.b });
  }

  override quotes(question: QuotesQuestion = {}): FoundQuotations {
    const { corpus, exact } = this.asking.quoting(question);
    return corpus.quotes(this.#ofQuotations(question, exact));
  }

  /** Keeps query, speaker and role, which select quotations. */
  #ofQuotations(question: QuotesQuestion, exact: boolean): QuotesQuestion {
    const { query = null, speaker = null, role = null } = question;
    return { ...this.#rest(question, exact), query, speaker, role };
  }

  override like(text: string, question: LikeQuestion = {}): FoundLike {
    return this.#weighing.like(text, question);
  }

  override statements(question: StatementsQuestion = {}): FoundStatements {
    return this.#weighing.statements(question);
  }

  override compareStatements(question: CompareStatementsQuestion): ComparedStatements {
    return this.#weighing.compareStatements(question);
  }

  override speaker(name: string, filter: Articles = {}): SpeakerPage | null {
    return this.#weighing.speaker(name, filter);
  }

  override counts(question: CountsQuestion): Count[] {
    switch (question.of) {
      case 'articles': {
        const { corpus, exact } = this.asking.all('dates', question);
        return corpus.counts({ ...this.#rest(question, exact), of: 'articles', by: question.by });
      }
      case 'quotations': {
        const { corpus, exact } = this.asking.quoting(question);
        return corpus.counts({ ...this.#ofQuotations(question, exact), of: 'quotations', by: question.by });
      }
      case 'sources': {
        const { corpus, exact } = this.asking.all('quotations', question);
        return corpus.counts({ ...this.#rest(question, exact), of: 'sources', by: question.by });
      }
      case 'occurrences': {
        const { corpus, exact } = this.#withWord(question);
        const { query, by } = question;
        return corpus.counts({ ...this.#rest(question, exact), query, of: 'occurrences', by });
      }
    }
  }

  /** Names other than those of publishers would require all names in the collection. */
  override nearestName(kind: FilterKind, name: string): string | null {
    if (kind !== 'publisher') return null;
    const { held, engine } = this.asking;
    const names = held.get(['publishers'], () => engine.values('publisher', EVERYTHING));
    const close = nearest(name, names);
    return close !== null && foldSpaces(close) !== foldSpaces(name) ? close : null;
  }

  override foundSources(question: SourcesQuestion = {}): FoundSources {
    const { of, limit = null } = question;
    if (of) return this.asking.named(of).foundSources({ ...unfiltered(question), of, limit });
    const { corpus, exact } = this.asking.all('quotations', question);
    return corpus.foundSources(this.#rest(question, exact));
  }

  override persons(filter: Articles = {}): ReadonlyMap<string, string> {
    const { corpus, exact } = this.asking.all('quotations', filter);
    return corpus.persons(this.#rest(filter, exact));
  }

  override linkedSources(question: QuotesQuestion = {}): LinkedSources {
    const { corpus, exact } = this.asking.all('quotations', question);
    return corpus.linkedSources(this.#rest(question, exact));
  }

  override notesOn(query: string): string[] {
    return queryNotes(query);
  }

  override timeline(question: TimelineQuestion = {}): Timeline {
    const { corpus, exact } = this.asking.all('dates', question);
    return corpus.timeline(this.#rest(question, exact));
  }

  override spokenOf(question: TimelineQuestion = {}): SpokenOf {
    const { corpus, exact } = this.asking.all('quotations', question);
    return corpus.spokenOf(this.#rest(question, exact));
  }

  override dateMentions(question: MentionsQuestion = {}): MentionsFound {
    const { corpus, exact } = this.asking.all('texts', question, mentionsQuery(question));
    return corpus.dateMentions(this.#rest(question, exact));
  }

  override show(id: string): Analysis {
    return this.asking.named(id).show(id);
  }

  override async explain(): Promise<ExplainedLine[]> {
    throw unavailable('show --explain', 'it reads the file of the article');
  }

  override requireUnchanged(): void {}
}
