/** An opened corpus and the questions it answers. */
import { type ReadingOptions, requireUnchanged, type Snapshot } from './index/index.js';
import type { Analysis } from './model/analysis.js';
import type { DateMention } from './model/date-mention.js';
import type { ExplainedLine } from './model/explanation.js';
import type { SpokenOf, Timeline } from './model/period.js';
import type { Problem } from './model/problem.js';
import type { Source } from './model/source.js';
import {
  type Articles,
  type AskedNames,
  articlesOf,
  type Concordance,
  type ConcordanceQuestion,
  concordance,
  countLeftOut,
  type FoundQuotations,
  filterArticles,
  findArticle,
  findMentions,
  findSources,
  type MentionsQuestion,
  type Originals,
  onceEach,
  publishedOf,
  type QuotesQuestion,
  queryMatches,
  Searcher,
  Selection,
  type SourcesQuestion,
  selectQuotations,
  speakerNames,
  spokenOf,
  spokenRows,
  storedOriginals,
  type TimelineQuestion,
  timeline,
} from './query/query.js';
import { foldSpaces } from './text/fold.js';
import { nameWords } from './text/name-words.js';
import { nearest } from './text/nearest.js';

/**
 * An opened corpus. Its methods throw CorpusError where the question cannot be asked, and IndexDamage where the index
 * turns out not to be whole; removed with `clearIndex`, the next opening rebuilds it.
 */
export class Corpus {
  /** Looked for lazily. */
  #originals: Originals | null = null;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly read: { dir: string; options: ReadingOptions },
    private readonly names: AskedNames,
    /** When all files were last compared with the index, in milliseconds since 1970; null if they were just now. */
    readonly uncheckedSince: number | null,
  ) {}

  /** What was wrong with files, in the order of their paths. */
  get problems(): readonly Problem[] {
    return this.snapshot.problems;
  }

  /** False where a file or folder could not be read. */
  get complete(): boolean {
    return !this.problems.some((problem) => problem.fatal);
  }

  private get originals(): Originals {
    this.#originals ??= storedOriginals(this.snapshot);
    return this.#originals;
  }

  /** In the order of the files' paths; read one by one, each time they are iterated. */
  articles(filter: Articles = {}): Selection {
    return new Selection(this.snapshot, this.select(filter), this.originals);
  }

  /** By number, 1 for the articles that are asked for. */
  private select({ unique, ...filter }: Articles): Uint8Array {
    const found = filterArticles(this.snapshot, this.names.articles(filter));
    return unique ? onceEach(this.snapshot, found, this.originals) : found;
  }

  /** How many articles without a date `from` and `to` leave out that `undated` would take in. */
  undatedLeftOut(filter: Articles): number {
    return countLeftOut(this.snapshot, this.names.articles(filter));
  }

  /** Full-text search over the articles; make it once for many queries. With `speaker`, over those that quote them. */
  async searcher({ speaker, ...filter }: Articles & { speaker?: string | null } = {}): Promise<Searcher> {
    const selected = this.select(filter);
    const name = this.names.speaker(speaker);
    if (name === null) return new Searcher(this.snapshot, selected);
    const rows = spokenRows(this.snapshot, selected, nameWords(name), true);
    return new Searcher(this.snapshot, articlesOf(this.snapshot, rows), rows);
  }

  /** Each place where one word or one phrase stands in the texts, with what is beside it. */
  concordance({ query, sort, context, limit, ...filter }: ConcordanceQuestion): Concordance {
    const options = { sort: sort ?? 'article', context: context ?? 40, limit: limit ?? null };
    return concordance(this.snapshot, this.select(filter), query, options);
  }

  quotes({ query, speaker, kind, minConfidence, limit, ...filter }: QuotesQuestion = {}): FoundQuotations {
    const wanted = {
      query: query ?? null,
      speaker: this.names.speaker(speaker),
      kind: kind ?? null,
      minConfidence: minConfidence ?? null,
    };
    const selected = this.select(filter);
    const selection = new Selection(this.snapshot, selected);
    return selectQuotations(this.snapshot, selected, selection, wanted, limit ?? null);
  }

  /** The speaker's name that a misspelt one most likely stands for. */
  nearestSpeaker(name: string): string | null {
    const names = [...speakerNames(this.snapshot)];
    const close = nearest(name, [...new Set(names.flatMap((whole) => [whole, ...whole.split(' ')]))]);
    return close !== null && foldSpaces(close) !== foldSpaces(name) ? close : null;
  }

  /** `of`: only those one article quotes or cites, whatever the other filters. */
  sources({ kind, cited, min, sort, of, ...filter }: SourcesQuestion = {}): Source[] {
    const numbers = of
      ? Uint32Array.of(findArticle(this.snapshot, of))
      : this.snapshot.inOrder(this.select(filter));
    const wanted = {
      kind: kind ?? null,
      cited: of ? true : (cited ?? false),
      min: min ?? null,
      sort: sort ?? null,
    };
    return findSources(this.snapshot, numbers, wanted);
  }

  timeline({ step, room, ...filter }: TimelineQuestion = {}): Timeline {
    const articles = publishedOf(this.snapshot, this.snapshot.inOrder(this.select(filter)));
    return timeline(articles, { step: step ?? null, room: room ?? null });
  }

  /** The periods that the articles' dates stand for. */
  spokenOf({ step, room, ...filter }: TimelineQuestion = {}): SpokenOf {
    const selection = new Selection(this.snapshot, this.select(filter));
    return spokenOf(selection, { step: step ?? null, room: room ?? null });
  }

  /** `mentionsFrom` and `mentionsTo`: only mentions that may stand for a day between them, inclusive. */
  dateMentions({ mentionsFrom, mentionsTo, ...filter }: MentionsQuestion = {}): DateMention[] {
    const wanted = { mentionsFrom: mentionsFrom ?? null, mentionsTo: mentionsTo ?? null };
    return findMentions(new Selection(this.snapshot, this.select(filter)), wanted);
  }

  /** One article by its id, its path, or the beginning of either. */
  show(id: string): Analysis {
    const number = findArticle(this.snapshot, id);
    const original = this.originals.get(number);
    const stored = this.snapshot.article(number, original === undefined ? null : this.snapshot.id(original));
    const { article, body, quotations, citations, dates } = stored;
    return { article, body, quotations, citations, dates };
  }

  /** The lines of one article's text, each kept or left out and why. Reads the file again. */
  async explain(id: string): Promise<ExplainedLine[]> {
    const { article, lines } = this.snapshot.article(findArticle(this.snapshot, id));
    const { explainFile } = await import('./index/index.js');
    return explainFile(this.read.dir, article, this.read.options, new Set(lines.without));
  }

  /** Places of a query's words in a text, UTF-16. */
  matches(text: string, query: string): [number, number][] {
    return queryMatches(text, query);
  }

  /**
   * Where the files were not compared on opening: compares those of the articles that are to be shown, by path.
   * @throws FilesChanged if one is no longer as the index has it; an opening with `refresh` brings it up.
   */
  requireUnchanged(paths: readonly string[]): void {
    if (this.uncheckedSince !== null) requireUnchanged(this.read.dir, this.snapshot, paths);
  }

  close(): void {
    this.snapshot.close();
  }
}
