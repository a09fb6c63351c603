/**
 * The library's front door, and the only part the command line uses: open a folder of articles, then ask it.
 *
 *     const corpus = await openCorpus('articles', { today: '2021-03-04' });
 *     corpus.quotes({ speaker: 'Denisov' });
 */
import { findFiles } from './load/find-files.js';
import type { Analysis } from './model/analysis.js';
import { CorpusError } from './model/corpus-error.js';
import type { DateMention } from './model/date-mention.js';
import type { ExplainedLine } from './model/explanation.js';
import type { FieldMap } from './model/field-map.js';
import type { SpokenOf, Timeline } from './model/period.js';
import type { Problem } from './model/problem.js';
import type { Quotation, QuotationKind } from './model/quotation.js';
import type { Source } from './model/source.js';
import type { Fit } from './query/bands.js';
import { findOriginals, marked, onceEach } from './query/duplicates.js';
import { type ArticleFilter, countLeftOut, filterArticles } from './query/filters.js';
import { findMentions, type MentionsFilter } from './query/mentions.js';
import { findQuotations, queryMatches, spokenBy } from './query/quotes.js';
import type { Searcher } from './query/search.js';
import { findArticle } from './query/show.js';
import { findSources, type SourcesFilter } from './query/sources.js';
import { spokenOf, timeline } from './query/timeline.js';
import { analyseFiles, type ReadingOptions } from './store/analyse-files.js';
import { readIndex } from './store/index-file.js';
import type { Snapshot } from './store/snapshot.js';
import { foldSpaces } from './text/fold.js';
import { nearest } from './text/nearest.js';

export {
  type CheckOptions,
  type CheckReading,
  checkCorpus,
  checkRules,
  writeBaseline,
  writeManifest,
} from './check/check.js';
export type { CheckReport } from './check/check-corpus.js';
export { findCorpusFolder } from './load/find-corpus-folder.js';
export type * from './model/analysis.js';
export type * from './model/answer.js';
export type * from './model/article.js';
export type * from './model/configuration.js';
export { CorpusError } from './model/corpus-error.js';
export type * from './model/date-mention.js';
export type * from './model/explanation.js';
export type * from './model/field-map.js';
export type * from './model/finding.js';
export type * from './model/period.js';
export type * from './model/problem.js';
export type * from './model/quotation.js';
export type * from './model/search-result.js';
export type * from './model/source.js';
export type * from './model/span.js';
export type { ArticleFilter } from './query/filters.js';
export type { SearchAnswer, Searcher, SearchOptions } from './query/search.js';
export { type Environment, indexFile } from './store/location.js';
export { buildIndex, clearIndex, type IndexReport, verifyIndex } from './store/maintenance.js';

export interface OpenOptions {
  /** `YYYY-MM-DD`: the day an article with no year in its date is read from. */
  today: string;
  /** The index file to take unchanged files' analyses from; none for the files alone. */
  index?: string | null;
  /** For exports of JSON: the keys that hold the fields, where they are not the usual ones. */
  map?: FieldMap;
}

/** Dates are EDTF or the beginning of one, inclusive; what is left out does not restrict. */
export interface Articles extends Partial<ArticleFilter> {
  /** Of articles that repeat one another only the earliest of those asked for. */
  unique?: boolean;
}

export interface QuotesQuestion extends Articles {
  query?: string | null;
  speaker?: string | null;
  kind?: QuotationKind | null;
  /** 0 to 1; what is less certain, or without a speaker, is left out. */
  minConfidence?: number | null;
}

export interface SourcesQuestion extends Articles, Partial<SourcesFilter> {
  /** An article's id. */
  of?: string | null;
}

/** `step` null for the one that fits the range; `room` is how many steps there is room for. */
export interface TimelineQuestion extends Articles, Partial<Fit> {}

export interface MentionsQuestion extends Articles, Partial<MentionsFilter> {}

const complete = ({ from, to, publisher, undated }: Articles): ArticleFilter => ({
  from: from ?? null,
  to: to ?? null,
  publisher: publisher ?? null,
  undated: undated ?? false,
});

/** An opened corpus. Its methods throw CorpusError where the question cannot be asked. */
export class Corpus {
  /** Looked for when first asked for, as it takes reading all texts again. */
  #originals: ReadonlyMap<Analysis, Analysis> | null = null;
  #analyses: readonly Analysis[] | null = null;

  constructor(
    /** As they were read, file by file. */
    private readonly loaded: readonly Analysis[],
    private readonly read: { dir: string; options: ReadingOptions; without: ReadonlyMap<string, number[]> },
    /** What was wrong with files, in the order of their paths. */
    readonly problems: readonly Problem[],
    /** Why the index was not used though there is one; null otherwise. */
    readonly indexFault: string | null,
  ) {}

  /** False where a file or folder could not be read. */
  get complete(): boolean {
    return !this.problems.some((problem) => problem.fatal);
  }

  /** In the order of the files' paths. */
  get analyses(): readonly Analysis[] {
    this.#analyses ??= this.loaded.map((analysis) => marked(analysis, this.originals));
    return this.#analyses;
  }

  /** From each article that repeats another to that one. */
  private get originals(): ReadonlyMap<Analysis, Analysis> {
    this.#originals ??= findOriginals(this.loaded);
    return this.#originals;
  }

  articles(filter: Articles = {}): Analysis[] {
    return this.select(filter).map((analysis) => marked(analysis, this.originals));
  }

  /** The articles without the mark of those that repeat others, which only their records show. */
  private select({ unique, ...filter }: Articles): Analysis[] {
    const found = filterArticles(this.loaded, complete(filter));
    return unique ? onceEach(found, this.originals) : found;
  }

  /** How many articles without a date `from` and `to` leave out that `undated` would take in. */
  undatedLeftOut(filter: Articles): number {
    return countLeftOut(this.loaded, complete(filter));
  }

  /** Full-text search over the articles; make it once for many queries. With `speaker`, over those that quote them. */
  async searcher({ speaker, ...filter }: Articles & { speaker?: string | null } = {}): Promise<Searcher> {
    const articles = this.select(filter);
    const search = await import('./query/search.js');
    if (!speaker) return new search.Searcher(articles);
    const spoken = new Set(spokenBy(articles, speaker));
    const quoting = articles.filter(({ quotations }) => quotations.some((one) => spoken.has(one)));
    return new search.Searcher(quoting, spoken);
  }

  quotes({ query, speaker, kind, minConfidence, ...filter }: QuotesQuestion = {}): Quotation[] {
    const wanted = {
      query: query ?? null,
      speaker: speaker ?? null,
      kind: kind ?? null,
      minConfidence: minConfidence ?? null,
    };
    return findQuotations(this.select(filter), wanted);
  }

  /** The speaker's name that a misspelt one most likely stands for. */
  nearestSpeaker(name: string): string | null {
    const names = this.loaded.flatMap(({ quotations }) =>
      quotations.flatMap(({ speaker }) => speaker?.name ?? []),
    );
    const close = nearest(name, [...new Set(names.flatMap((whole) => [whole, ...whole.split(' ')]))]);
    return close !== null && foldSpaces(close) !== foldSpaces(name) ? close : null;
  }

  /** `of`: only those one article quotes or cites, whatever the other filters. */
  sources({ kind, cited, min, sort, of, ...filter }: SourcesQuestion = {}): Source[] {
    const analyses = of ? [findArticle(this.loaded, of)] : this.select(filter);
    const wanted = {
      kind: kind ?? null,
      cited: of ? true : (cited ?? false),
      min: min ?? null,
      sort: sort ?? null,
    };
    return findSources(analyses, wanted);
  }

  timeline({ step, room, ...filter }: TimelineQuestion = {}): Timeline {
    return timeline(this.select(filter), { step: step ?? null, room: room ?? null });
  }

  /** The periods that the articles' dates stand for. */
  spokenOf({ step, room, ...filter }: TimelineQuestion = {}): SpokenOf {
    return spokenOf(this.select(filter), { step: step ?? null, room: room ?? null });
  }

  /** `mentionsFrom` and `mentionsTo`: only mentions that may stand for a day between them, inclusive. */
  dateMentions({ mentionsFrom, mentionsTo, ...filter }: MentionsQuestion = {}): DateMention[] {
    const wanted = { mentionsFrom: mentionsFrom ?? null, mentionsTo: mentionsTo ?? null };
    return findMentions(this.select(filter), wanted);
  }

  /** One article by its id, its path, or the beginning of either. */
  show(id: string): Analysis {
    return marked(findArticle(this.loaded, id), this.originals);
  }

  /** The lines of one article's text, each kept or left out and why. Reads the file again. */
  async explain(id: string): Promise<ExplainedLine[]> {
    const { article } = findArticle(this.loaded, id);
    const { explainFile } = await import('./store/explain-file.js');
    const without = this.read.without.get(article.path) ?? [];
    return explainFile(this.read.dir, article, this.read.options, new Set(without));
  }

  /** Places of a query's words in a text, UTF-16. */
  matches(text: string, query: string): [number, number][] {
    return queryMatches(text, query);
  }
}

/** Two files with one id are both kept; the later one is found by its path. */
function sharedIds(analyses: readonly Analysis[]): Problem[] {
  const first = new Map<string, string>();
  return analyses.flatMap(({ article: { id, path } }): Problem[] => {
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, path);
      return [];
    }
    const message = `has the same id as ${other}: ${id}`;
    return [
      {
        rule: 'duplicate-id',
        path,
        line: null,
        message,
        hint: 'give it another id; until then, name it by its path',
        fatal: false,
      },
    ];
  });
}

/**
 * Reads a folder of articles.
 * @throws CorpusError where the folder is missing, cannot be read or holds no articles.
 */
export async function openCorpus(
  dir: string,
  { today, index = null, map = {} }: OpenOptions,
): Promise<Corpus> {
  const { paths, problems } = await findFiles(dir);
  const [problem] = problems;
  if (paths.length === 0 && !problem?.fatal) {
    throw new CorpusError(
      `${dir}: holds no articles`,
      'put .txt or .md files there, or name another with --corpus',
    );
  }
  const reading = index === null ? null : await readIndex(index);
  const snapshot: Snapshot | null = reading && 'snapshot' in reading ? reading.snapshot : null;
  const fault = reading && 'fault' in reading ? reading.fault : null;
  const files = await analyseFiles(dir, paths, { today, map }, snapshot);
  const analyses = files.flatMap((file) => file.analyses);
  const without = new Map(
    files.flatMap((file) =>
      file.analyses.map(({ article }, at) => [article.path, file.without[at] ?? []] as const),
    ),
  );
  const all = [...problems, ...files.flatMap((file) => file.problems), ...sharedIds(analyses)];
  all.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return new Corpus(analyses, { dir, options: { today, map }, without }, all, fault);
}
