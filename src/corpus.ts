/**
 * The library's entry, and the only part of it the command line uses: open a folder of articles, then query it.
 *
 *     const corpus = await openCorpus('articles', { today: '2021-03-04' });
 *     corpus.quotes({ speaker: 'Denisov' }).results;
 */

export type { CheckReport } from './check/check.js';
export {
  type CheckOptions,
  type CheckReading,
  checkCorpus,
  checkRules,
  writeBaseline,
  writeManifest,
} from './check/check.js';
export {
  type CorpusPlace,
  checkedPlace,
  configuredEngine,
  corpusPlace,
  findCorpusFolder,
  type KeptStream,
  keepStream,
  MAX_STREAM_BYTES,
} from './folder/folder.js';
export {
  buildIndex,
  clearIndex,
  type Environment,
  FilesChanged,
  IndexDamage,
  type IndexOptions,
  type IndexReport,
  indexPlace,
  indexSize,
  type ReadingOptions,
  verifyIndex,
} from './index/index.js';
export {
  type AskClusterOptions,
  askCluster,
  type ClusterAddress,
  type Credentials,
  checkedAddress,
  dropOld,
  type IndexShape,
  type InitOptions,
  initIndex,
  type LocalOptions,
  type PushOptions,
  type PushReport,
  pushCorpus,
  switchIndex,
  type VerifyOptions,
  type VerifyReport,
  verifyPart,
} from './load-cluster.js';
export type * from './model/analysis.js';
export type * from './model/answer.js';
export type * from './model/article.js';
export type * from './model/collocate.js';
export type * from './model/concordance.js';
export type * from './model/configuration.js';
export { CorpusError } from './model/corpus-error.js';
export type * from './model/count.js';
export type * from './model/date-mention.js';
export type * from './model/date-reading.js';
export type * from './model/difference.js';
export type * from './model/explanation.js';
export type * from './model/field-map.js';
export type * from './model/finding.js';
export type * from './model/frequency.js';
export type * from './model/keyword.js';
export type * from './model/likeness.js';
export type * from './model/period.js';
export type * from './model/problem.js';
export type * from './model/quotation.js';
export type * from './model/search-result.js';
export type * from './model/source.js';
export type * from './model/span.js';
export type * from './model/speaker-page.js';
export type * from './model/statement.js';
export type * from './model/suggestion.js';
export { type AskOptions, askCorpus, type OpenOptions, openCorpus, suggestNames } from './open-corpus.js';
export { Corpus } from './opened-corpus.js';
export type {
  ArticleFilter,
  ArticleOrder,
  Articles,
  CollocationsQuestion,
  CompareQuestion,
  CompareStatementsQuestion,
  Comparison,
  Concordance,
  ConcordanceQuestion,
  CountsQuestion,
  FilterKind,
  FoundCollocates,
  FoundQuotations,
  FoundSources,
  FrequencyQuestion,
  LikeQuestion,
  ListQuestion,
  MentionsFound,
  MentionsQuestion,
  QuotesOrder,
  QuotesQuestion,
  SearchAnswer,
  Searcher,
  SearchOptions,
  SearchOrder,
  SearchQuestion,
  Selection,
  SourcesQuestion,
  StatementsQuestion,
  TimelineQuestion,
  Widening,
} from './query/query.js';
export { judgeWording, periodOf } from './query/query.js';
