/** Queries on a snapshot: search, quotations, sources, dates, concordance. */

export { BANDS, comparedTexts, overlap, ROWS, shingles, sketchOf } from '../index/index.js';
export type { ArticleOrder } from './article-order.js';
export { countArticles, countMatching, periodOf } from './counts/counts.js';
export { findMentions, type MentionsFound, publishedOf, spokenOf, timeline } from './dates/dates.js';
export { bandsOf, ENOUGH, findOriginals, isEarlier, LEAST_RUNS } from './duplicates.js';
export { expansionNotes } from './expansion-notes.js';
export { type ArticleFilter, countLeftOut, dateWindow, resolvePublisher } from './filters.js';
export { ClauseHits, type Looseness, MOST_FORMS, type Widening, type WordHits } from './hits/hits.js';
export {
  askedFor,
  type Clause,
  type DateClause,
  editsFor,
  type FieldClause,
  type PhraseClause,
  parseQuery,
  queryNotes,
  type TextFieldClause,
  type WordClause,
} from './language/language.js';
export { judgeWording, type NeededWords, neededWords, quotationsLike, weightsOf } from './like/like.js';
export {
  CONCORDANCE,
  type Comparison,
  type Concordance,
  collocations,
  compareSets,
  concordance,
  type FoundCollocates,
  frequencies,
  soughtClauses,
} from './occurrences/occurrences.js';
export { type Node, patternOf } from './patterns/patterns.js';
export {
  type Articles,
  type AskedNames,
  askedNames,
  type CollocationsQuestion,
  type CompareQuestion,
  type CompareStatementsQuestion,
  type ConcordanceQuestion,
  type CountsQuestion,
  type FrequencyQuestion,
  type LikeQuestion,
  type ListQuestion,
  type MentionsQuestion,
  type QuotesQuestion,
  type SearchQuestion,
  type SourcesQuestion,
  type StatementsQuestion,
  type TimelineQuestion,
} from './questions.js';
export {
  articlesOf,
  type FoundQuotations,
  personNames,
  type QuotesOrder,
  queryMatches,
  selectQuotations,
  spokenRows,
} from './quotes/quotes.js';
export { LOOKED_AT, TITLE_COUNT } from './ranking.js';
export {
  GivenArticles,
  type GivenWords,
  type SearchAnswer,
  Searcher,
  type SearchOptions,
  type SearchOrder,
  scoredWords,
  wordsInRow,
} from './search/search.js';
export { selectArticles, type WantedArticles } from './select-articles.js';
export { Selection } from './selection.js';
export { findArticle } from './show.js';
export { countSources, type FoundSources, findAlike, findSources, linkSources } from './sources/sources.js';
export { findSpeaker } from './speaker/speaker.js';
export { compareStatements, findStatements } from './statements/statements.js';
export { onceEach, storedOriginals } from './stored-duplicates.js';
export { type FilterKind, nearestName, suggest } from './suggestions/suggestions.js';
