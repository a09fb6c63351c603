/** An opened corpus and the questions it answers. */
import { lineInFile } from './folder/folder.js';
import { type ReadingOptions, requireUnchanged, type Snapshot } from './index/index.js';
import type { Analysis } from './model/analysis.js';
import { CorpusError } from './model/corpus-error.js';
import type { Count } from './model/count.js';
import type { ExplainedLine } from './model/explanation.js';
import type { Frequency } from './model/frequency.js';
import type { FoundLike } from './model/likeness.js';
import type { SpokenOf, Timeline } from './model/period.js';
import type { Problem } from './model/problem.js';
import type { Alike, LinkedSources, Source } from './model/source.js';
import type { SpeakerPage } from './model/speaker-page.js';
import type { ComparedStatements, FoundStatements } from './model/statement.js';
import type * as Asked from './query/query.js';
import {
  type Articles,
  type AskedNames,
  articlesOf,
  collocations,
  compareSets,
  compareStatements,
  concordance,
  countArticles,
  countLeftOut,
  countMatching,
  countSources,
  expansionNotes,
  findAlike,
  findArticle,
  findMentions,
  findSources,
  findSpeaker,
  findStatements,
  frequencies,
  linkSources,
  nearestName,
  onceEach,
  personNames,
  publishedOf,
  queryMatches,
  queryNotes,
  quotationsLike,
  type SearchAnswer,
  Searcher,
  Selection,
  selectArticles,
  selectQuotations,
  spokenOf,
  spokenRows,
  storedOriginals,
  timeline,
} from './query/query.js';
import { lazily } from './text/lazily.js';
import { nameWords } from './text/name-words.js';

/** An opened corpus. Its methods throw CorpusError for a bad question, IndexDamage for a damaged index (`clearIndex` removes it). */
export class Corpus {
  readonly #originals = lazily(() => storedOriginals(this.snapshot));

  constructor(
    private readonly snapshot: Snapshot,
    private readonly read: { dir: string | null; options: ReadingOptions },
    private readonly names: AskedNames,
    /** When all files were last compared with the index, in milliseconds since 1970; null if that was on opening. */
    readonly uncheckedSince: number | null,
  ) {}

  /** Problems with files, in path order. */
  get problems(): readonly Problem[] {
    return this.snapshot.problems;
  }

  /** False if a file or folder could not be read. */
  get complete(): boolean {
    return !this.problems.some((problem) => problem.fatal);
  }

  /** In path order; reads the articles one by one. */
  articles({ sort, reverse, ...filter }: Asked.ListQuestion = {}): Selection {
    const order = { sort: sort ?? 'path', reverse: reverse ?? false } as const;
    return new Selection(this.snapshot, this.select(filter), this.#originals(), order);
  }

  /** Indexed by article number: 1 for the selected articles. */
  private select({ unique, ...filter }: Articles): Uint8Array {
    const found = selectArticles(this.snapshot, this.names.articles(filter));
    return unique ? onceEach(this.snapshot, found, this.#originals()) : found;
  }

  /** Number of undated articles that `from` and `to` exclude and `undated` would include. */
  undatedLeftOut(filter: Articles): number {
    return countLeftOut(this.snapshot, this.names.articles(filter));
  }

  /** Full-text search over the articles, or those that quote `speaker`; one searcher serves many queries. */
  async searcher({ speaker, ...filter }: Articles = {}): Promise<Searcher> {
    const selected = this.select(filter);
    const name = this.names.speaker(speaker);
    if (name === null) return new Searcher(this.snapshot, selected);
    const rows = spokenRows(this.snapshot, selected, nameWords(name), { by: 'name', loose: true });
    return new Searcher(this.snapshot, articlesOf(this.snapshot, rows), rows);
  }

  /** Runs one search like `corpus search`: ten results unless `limit` says otherwise. */
  async search(query: string, { filter = {}, ...options }: Asked.SearchQuestion = {}): Promise<SearchAnswer> {
    const searcher = await this.searcher(filter);
    return searcher.search(query, { limit: 10, prefix: false, fuzzy: false, ...options });
  }

  /** Each occurrence of a word or phrase in the texts, with its context. */
  concordance(question: Asked.ConcordanceQuestion): Omit<Asked.Concordance, 'occurrences'> {
    const { occurrences, ...found } = this.#concordance(question);
    return found;
  }

  #concordance({ query, ...question }: Asked.ConcordanceQuestion): Asked.Concordance {
    return concordance(this.snapshot, this.select(question), query, question);
  }

  /** The words that occur near a word or phrase more often than by chance. */
  collocations({ words, ...question }: Asked.CollocationsQuestion): Asked.FoundCollocates {
    return collocations(this.snapshot, this.select(question), words, question);
  }

  /** How often words and phrases occur, in all selected articles or by group. */
  frequency({ words, by, ...filter }: Asked.FrequencyQuestion): Frequency[] {
    return frequencies(this.snapshot, this.select(filter), { queries: words, by: by ?? [] });
  }

  /** The words, or the speakers, that are more frequent in one of two sets of articles than in the other. */
  compare({ a, b, of, minCount, ...filter }: Asked.CompareQuestion): Asked.Comparison {
    const inSet = (query: string): Uint8Array => this.select({ ...filter, query });
    return compareSets(this.snapshot, [inSet(a), inSet(b)], { of: of ?? 'words', minCount: minCount ?? 5 });
  }

  /** Quotations in the requested order; `total` counts them before the limit. */
  quotes({ sort, reverse, limit, context, ...question }: Asked.QuotesQuestion = {}): Asked.FoundQuotations {
    const { selected, wanted } = this.#quotationsOf(question);
    const ordering = { sort: sort ?? 'date', reverse: reverse ?? false } as const;
    const shown = { limit: limit ?? null, context: context ?? false };
    return selectQuotations(this.snapshot, selected, wanted, ordering, shown);
  }

  /** The quotations most similar in wording to a text, most similar first. */
  like(text: string, { limit = null, ...question }: Asked.LikeQuestion = {}): FoundLike {
    const { selected, wanted } = this.#quotationsOf(question);
    return quotationsLike(this.snapshot, selected, wanted, text, limit);
  }

  /** The utterances that several articles report, the most widely reported first. */
  statements(asked: Asked.StatementsQuestion = {}): FoundStatements {
    const { minArticles = 2, limit = null, within = null, ...question } = asked;
    const { selected: chosen, wanted } = this.#quotationsOf(question);
    const sets = within?.map((query) => this.select({ ...question, query }));
    const selected = sets ? chosen.map((one, at) => (sets.some((set) => set[at] === 1) ? one : 0)) : chosen;
    return findStatements(this.snapshot, selected, this.#originals, { filter: wanted, minArticles, limit });
  }

  /** Which statements are reported in both of two sets of articles, and which only in one. */
  compareStatements({ a, b, limit, ...filter }: Asked.CompareStatementsQuestion): ComparedStatements {
    const { results } = this.statements({ ...filter, within: [a, b] });
    const sets = [this.select({ ...filter, query: a }), this.select({ ...filter, query: b })] as const;
    return compareStatements(this.snapshot, sets, results, limit ?? null);
  }

  /** The selected articles, and the filter on their quotations. */
  #quotationsOf(question: Asked.QuotesQuestion) {
    const { query, speaker, role, kind, minConfidence, minSpeakerConfidence, ...filter } = question;
    return { selected: this.select(filter), wanted: this.names.quotations(question) };
  }

  /** Number of articles, quotations or occurrences by period, publisher, speaker … */
  counts(question: Asked.CountsQuestion): Count[] {
    const { snapshot } = this;
    switch (question.of) {
      case 'articles':
        return countArticles(snapshot, snapshot.inOrder(this.select(question)), question.by);
      case 'sources':
        return countSources(snapshot, snapshot.inOrder(this.select(question)), question.by, question);
      case 'quotations': {
        const { selected, wanted } = this.#quotationsOf(question);
        return countMatching(snapshot, selected, wanted, question.by);
      }
      case 'occurrences': {
        const { occurrences } = this.#concordance({ ...question, limit: 0 });
        return countArticles(snapshot, occurrences.keys(), question.by, (at) => occurrences.get(at) ?? 0);
      }
    }
  }

  /** Notes on the parts of a query that may not be read as intended: one short sentence each. */
  notesOn(query: string): string[] {
    return [...queryNotes(query), ...expansionNotes(this.snapshot, query)];
  }

  /** The corpus folder, absolute; "" in memory. */
  get folder(): string {
    return this.read.dir ?? '';
  }
  /** The line of a passage in an article's file, from 1; null if the file does not contain the text there. */
  lineOf(path: string, place: { text: string; start: number }): number | null {
    return this.read.dir === null ? null : lineInFile(this.read.dir, path, place);
  }

  /** Number of articles. */
  get size(): number {
    return this.snapshot.articles;
  }

  /** The speaker, publisher, author … that a misspelt name most probably means; null if none is close, or if it is correct. */
  nearestName(kind: Asked.FilterKind, name: string): string | null {
    return nearestName(this.snapshot, kind, name);
  }

  /** Like `foundSources`, but all of them unless `limit` says otherwise. */
  sources(question: Asked.SourcesQuestion = {}): Source[] {
    return this.foundSources(question).results;
  }

  /** `of`: only the sources of this one article, whatever the other filters; `total` counts them before the limit. */
  foundSources({ of, limit = null, ...question }: Asked.SourcesQuestion = {}): Asked.FoundSources {
    const numbers = of
      ? Uint32Array.of(findArticle(this.snapshot, of))
      : this.snapshot.inOrder(this.select(question));
    return findSources(this.snapshot, numbers, of ? { ...question, cited: true } : question, limit);
  }

  /** Each name of a person quoted in the articles, with the canonical name of that person in all of them. */
  persons(filter: Articles = {}): ReadonlyMap<string, string> {
    return personNames(this.snapshot, this.snapshot.inOrder(this.select(filter)));
  }

  /** The sources, and which of them each speaker or citation is. */
  linkedSources({ minConfidence = null, ...filter }: Asked.QuotesQuestion = {}): LinkedSources {
    return linkSources(this.snapshot, this.snapshot.inOrder(this.select(filter)), minConfidence);
  }

  /** The person with that name, and the persons who may be the same; null if no person has it. */
  alike(name: string, filter: Articles = {}): Alike | null {
    return findAlike(this.sources({ ...filter, kind: 'person' }), name);
  }

  /** The speaker whom a name means, with roles, outlets, subjects and statements; null if nobody has that name. */
  speaker(name: string, filter: Articles = {}): SpeakerPage | null {
    const [called, selected] = [this.names.speaker(name) ?? name, this.select(filter)];
    return findSpeaker(this.snapshot, selected, this.#originals, called);
  }

  /** The timeline of publication, overall and by publisher. */
  timeline({ step = null, room = null, ...filter }: Asked.TimelineQuestion = {}): Timeline {
    const articles = publishedOf(this.snapshot, this.snapshot.inOrder(this.select(filter)));
    return timeline(articles, { step, room });
  }

  /** The periods that the articles' date mentions cover. */
  spokenOf({ step = null, room = null, ...filter }: Asked.TimelineQuestion = {}): SpokenOf {
    return spokenOf(new Selection(this.snapshot, this.select(filter)), { step, room });
  }

  /** `mentionsFrom` and `mentionsTo`: only mentions that may mean a day between them, inclusive. */
  dateMentions(question: Asked.MentionsQuestion = {}): Asked.MentionsFound {
    const { mentionsFrom = null, mentionsTo = null, limit = null, ...filter } = question;
    const selection = new Selection(this.snapshot, this.select(filter));
    return findMentions(selection, { mentionsFrom, mentionsTo }, limit);
  }

  /** One article by its id, its path, or a prefix of either. */
  show(id: string): Analysis {
    const number = findArticle(this.snapshot, id);
    const original = this.#originals().get(number);
    const duplicateOf = original === undefined ? null : this.snapshot.id(original);
    const { article, body, quotations, citations, dates } = this.snapshot.article(number, duplicateOf);
    return { article, body, quotations, citations, dates };
  }

  /** The lines of one article's text, each with whether and why it was kept. Reads the file again. */
  async explain(id: string): Promise<ExplainedLine[]> {
    const { article, lines } = this.snapshot.article(findArticle(this.snapshot, id));
    if (this.read.dir === null) throw new CorpusError('a corpus in memory has no files to explain', null);
    const { explainFile } = await import('./index/index.js');
    return explainFile(this.read.dir, article, this.read.options, new Set(lines.without));
  }

  /** Matches of a query's words in a text, as UTF-16 ranges. */
  matches(text: string, query: string): [number, number][] {
    return queryMatches(text, query);
  }

  /** Compares files about to be shown that opening did not compare. @throws FilesChanged if one differs; `refresh` updates the index. */
  requireUnchanged(paths: readonly string[]): void {
    if (this.uncheckedSince !== null) requireUnchanged(this.folder, this.snapshot, paths);
  }

  /** Closes the files of the index. */
  close(): void {
    this.snapshot.close();
  }
}
