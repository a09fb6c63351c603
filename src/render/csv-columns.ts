/**
 * The CSV columns of each command, named like the JSON fields with `_` for the dot. Nested records are flattened into columns; lists
 * are joined by "; ".
 */
import type { Addition } from '../model/addition.js';
import type { ListedArticle } from '../model/answer.js';
import type { ArticleRef } from '../model/article.js';
import type { ConcordanceLine } from '../model/concordance.js';
import type { Count, CountKey } from '../model/count.js';
import type { Difference, PushDifference } from '../model/difference.js';
import type { ExplainedLine } from '../model/explanation.js';
import type { CheckRule, Finding } from '../model/finding.js';
import type { CheckedQuotation, Likeness, LikeQuotation } from '../model/likeness.js';
import type { Quotation } from '../model/quotation.js';
import type { Passage, SearchResult } from '../model/search-result.js';
import type { AlikeSource, Source } from '../model/source.js';
import { dayIn } from '../text/edtf.js';
import type { Column } from './csv.js';

export const list = (values: readonly string[]): string => values.join('; ');
const spans = (values: readonly (readonly [number, number])[]): string =>
  list(values.map(([start, end]) => `${start}-${end}`));

export const refColumns = <Row>(ref: (row: Row) => ArticleRef): Column<Row>[] => [
  ['article_id', (row) => ref(row).id],
  ['article_path', (row) => ref(row).path],
  ['article_title', (row) => ref(row).title],
  ['article_publisher', (row) => ref(row).publisher],
  ['article_published', (row) => ref(row).published],
  ['article_date', (row) => dayIn(ref(row).published)],
  ['article_authors', (row) => list(ref(row).authors)],
  ['article_section', (row) => ref(row).section],
  ['article_language', (row) => ref(row).language],
  ['article_url', (row) => ref(row).url],
];

/** One column per key, then the counts: a long table. */
export const countColumns = (keys: readonly CountKey[]): Column<Count>[] => [
  ...keys.map((key): Column<Count> => [key, ({ group }) => group[key] ?? null]),
  ['count', ({ count }) => count],
  ['articles', ({ articles }) => articles],
];

/** A search result has one row per passage, or a single row if it has none. */
export interface SearchRow {
  rank: number;
  result: SearchResult;
  passage: Passage | null;
}

/** Ranks count from 1 within each query. */
export function searchRows(results: readonly SearchResult[]): SearchRow[] {
  let rank = 0;
  let query: number | undefined;
  return results.flatMap((result): SearchRow[] => {
    rank = result.query === query ? rank + 1 : 1;
    query = result.query;
    const passages = result.passages.length > 0 ? result.passages : [null];
    return passages.map((passage) => ({ rank, result, passage }));
  });
}

export const SEARCH_COLUMNS: readonly Column<SearchRow>[] = [
  ['query', ({ result }) => result.query ?? null],
  ['rank', ({ rank }) => rank],
  ['score', ({ result }) => result.score],
  ...refColumns<SearchRow>(({ result }) => result.article),
  ['text', ({ passage }) => passage?.text ?? null],
  ['start', ({ passage }) => passage?.start ?? null],
  ['end', ({ passage }) => passage?.end ?? null],
  ['matches', ({ passage }) => spans(passage?.matches ?? [])],
  ['quotation_id', ({ passage }) => passage?.quotation?.id ?? null],
  ['quotation_speaker', ({ passage }) => passage?.quotation?.speaker ?? null],
  ['speakers', ({ passage }) => list(passage?.speakers ?? [])],
];

/** With --explain: `gas: 1.2; treaty: 0.4`, then the other parts of the score. */
export const SCORE_COLUMNS: readonly Column<SearchRow>[] = [
  [
    'score_words',
    ({ result }) => list((result.explanation?.words ?? []).map(({ word, score }) => `${word}: ${score}`)),
  ],
  ['score_closeness', ({ result }) => result.explanation?.closeness ?? null],
  ['score_title', ({ result }) => result.explanation?.title ?? null],
  ['score_nearness', ({ result }) => result.explanation?.nearness ?? null],
];

export const CONCORDANCE_COLUMNS: readonly Column<ConcordanceLine>[] = [
  ...refColumns<ConcordanceLine>(({ article }) => article),
  ['left', ({ left }) => left],
  ['node', ({ node }) => node],
  ['right', ({ right }) => right],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
];

const QUOTES_COLUMNS: readonly Column<Quotation>[] = [
  ['id', ({ id }) => id],
  ...refColumns<Quotation>(({ article }) => article),
  ['kind', ({ kind }) => kind],
  ['text', ({ text }) => text],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['spans', (quotation) => spans(quotation.spans)],
  ['rule', ({ rule }) => rule],
  ['speaker_name', ({ speaker }) => speaker?.name ?? null],
  ['speaker_role', ({ speaker }) => speaker?.role ?? null],
  ['speaker_kind', ({ speaker }) => speaker?.kind ?? null],
  ['speaker_anonymous', ({ speaker }) => speaker?.anonymous ?? null],
  ['speaker_mention_text', ({ speaker }) => speaker?.mention?.text ?? null],
  ['speaker_mention_start', ({ speaker }) => speaker?.mention?.start ?? null],
  ['speaker_mention_end', ({ speaker }) => speaker?.mention?.end ?? null],
  ['speaker_resolution', ({ speaker }) => speaker?.resolution ?? null],
  ['speaker_confidence', ({ speaker }) => speaker?.confidence ?? null],
  ['speaker_candidates', ({ speaker }) => list(speaker?.candidates ?? [])],
  ['cue_text', ({ cue }) => cue?.text ?? null],
  ['cue_start', ({ cue }) => cue?.start ?? null],
  ['cue_end', ({ cue }) => cue?.end ?? null],
  ['confidence', ({ confidence }) => confidence],
  ['model_cue', ({ model }) => model?.cue ?? null],
  ['model_content', ({ model }) => model?.content ?? null],
  ['model_source', ({ model }) => model?.source ?? null],
];

/** `context` adds the sentences that contain each quotation, as one text. */
export const quotesColumns = (context: boolean): readonly Column<Quotation>[] =>
  context
    ? [...QUOTES_COLUMNS, ['context', (one) => one.context?.map(({ text }) => text).join(' ') ?? null]]
    : QUOTES_COLUMNS;

const MARKS = { same: ['', ''], added: ['{+', '+}'], missing: ['[-', '-]'] } as const;

/** In wdiff's notation: `the {+new+} lock [-gate-]`. */
export const differenceWords = ({ difference }: Likeness): string =>
  difference.map(({ kind, text }) => MARKS[kind].join(text)).join(' ');

export const LIKE_COLUMNS: readonly Column<LikeQuotation>[] = [
  ['likeness', ({ likeness }) => likeness],
  ['verbatim', ({ verbatim }) => verbatim],
  ['difference', differenceWords],
  ['changes', ({ changes }) => list(changes)],
  ...QUOTES_COLUMNS,
];

export const CHECKED_COLUMNS: readonly Column<CheckedQuotation>[] = [
  ['path', ({ draft }) => draft.path],
  ['line', ({ draft }) => draft.line],
  ['text', ({ draft }) => draft.text],
  ['speaker', ({ draft }) => draft.speaker],
  ['verdict', ({ verdict }) => verdict],
  ['articles', ({ articles }) => articles],
  ['likeness', ({ nearest }) => nearest?.likeness ?? null],
  ['difference', ({ nearest }) => nearest && differenceWords(nearest)],
  ['changes', ({ nearest }) => nearest && list(nearest.changes)],
  ['nearest.id', ({ nearest }) => nearest?.id ?? null],
  ['nearest.speaker.name', ({ nearest }) => nearest?.speaker?.name ?? null],
  ['nearest.article.publisher', ({ nearest }) => nearest?.article.publisher ?? null],
  ['nearest.article.published', ({ nearest }) => nearest?.article.published ?? null],
];

/** `Global Times: 3; Sputnik: 1` */
const counts = (of: Readonly<Record<string, number>>): string =>
  list(Object.entries(of).map(([name, count]) => `${name}: ${count}`));

export const SOURCES_COLUMNS: readonly Column<Source>[] = [
  ['name', ({ name }) => name],
  ['kind', ({ kind }) => kind],
  ['anonymous', ({ anonymous }) => anonymous],
  ['roles', ({ roles }) => list(roles)],
  ['aliases', ({ aliases }) => list(aliases)],
  ['quotations', ({ quotations }) => quotations],
  ['direct', ({ direct }) => direct],
  ['mixed', ({ mixed }) => mixed],
  ['indirect', ({ indirect }) => indirect],
  ['citations', ({ citations }) => citations],
  ['articles', ({ articles }) => articles],
  ['publishers', ({ publishers }) => counts(publishers)],
  ['first', ({ first }) => first],
  ['first_date', ({ first }) => dayIn(first)],
  ['last', ({ last }) => last],
  ['last_date', ({ last }) => dayIn(last)],
];

export const ALIKE_COLUMNS: readonly Column<AlikeSource>[] = [
  ['name', ({ name }) => name],
  ['likeness', ({ likeness }) => likeness],
  ...SOURCES_COLUMNS.slice(1),
];

/** One column for each publisher that quotes or cites one of the sources. */
export const matrixColumns = (publishers: readonly string[]): readonly Column<Source>[] => [
  ['name', ({ name }) => name],
  ['kind', ({ kind }) => kind],
  ['anonymous', ({ anonymous }) => anonymous],
  ['quotations', ({ quotations }) => quotations],
  ['citations', ({ citations }) => citations],
  ...publishers.map(
    (publisher): Column<Source> => [publisher, (source) => source.publishers[publisher] ?? 0],
  ),
];

export const ARTICLE_COLUMNS: readonly Column<ListedArticle>[] = [
  ['id', ({ id }) => id],
  ['path', ({ path }) => path],
  ['title', ({ title }) => title],
  ['standfirst', ({ standfirst }) => standfirst],
  ['publisher', ({ publisher }) => publisher],
  ['authors', ({ authors }) => list(authors)],
  ['published', ({ published }) => published],
  ['date', ({ published }) => dayIn(published)],
  ['notBefore', ({ notBefore }) => notBefore],
  ['notAfter', ({ notAfter }) => notAfter],
  ['updated', ({ updated }) => updated],
  ['section', ({ section }) => section],
  ['language', ({ language }) => language],
  ['url', ({ url }) => url],
  ['derived', ({ derived }) => derived],
  ['duplicateOf', ({ duplicateOf }) => duplicateOf],
  ['wordCount', ({ wordCount }) => wordCount],
];

/** The paragraphs in one cell, separated by empty lines. */
export const BODY_COLUMN: Column<ListedArticle> = [
  'body',
  ({ body }) => (body ?? []).map(({ text }) => text).join('\n\n'),
];

export const EXPLANATION_COLUMNS: readonly Column<ExplainedLine>[] = [
  ...refColumns<ExplainedLine>(({ article }) => article),
  ['line', ({ line }) => line],
  ['kept', ({ kept }) => kept],
  ['reason', ({ reason }) => reason],
  ['gives', ({ gives }) => list(gives)],
  ['ranked', ({ ranked }) => list(ranked.map(({ field, place, score }) => `${field} ${place} ${score}`))],
  ['narrative', ({ narrative }) => narrative],
  ['text', ({ text }) => text],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
];

export const FINDING_COLUMNS: readonly Column<Finding>[] = [
  ['rule', ({ rule }) => rule],
  ['severity', ({ severity }) => severity],
  ['path', ({ path }) => path],
  ['line', ({ line }) => line],
  ['column', ({ column }) => column],
  ['message', ({ message }) => message],
  ['hint', ({ hint }) => hint],
  ['places', ({ places }) => places],
  ['fingerprint', ({ fingerprint }) => fingerprint],
];

export const RULE_COLUMNS: readonly Column<CheckRule>[] = [
  ['rule', ({ rule }) => rule],
  ['severity', ({ severity }) => severity],
  ['summary', ({ summary }) => summary],
  ['explanation', ({ explanation }) => explanation],
];

export const ADDITION_COLUMNS: readonly Column<Addition>[] = [
  ['input', ({ input }) => input],
  ['outcome', ({ outcome }) => outcome],
  ['path', ({ path }) => path],
  ['duplicateOf', ({ duplicateOf }) => duplicateOf],
  ['likeness', ({ likeness }) => likeness],
  ['title', ({ title }) => title],
  ['publisher', ({ publisher }) => publisher],
  ['authors', ({ authors }) => list(authors)],
  ['published', ({ published }) => published],
  ['doubts', ({ doubts }) => list(doubts.map(({ field }) => field))],
  ['message', ({ message }) => message],
];

export const DIFFERENCE_COLUMNS: readonly Column<Pick<Difference | PushDifference, 'path' | 'state'>>[] = [
  ['path', ({ path }) => path],
  ['state', ({ state }) => state],
];

/** The tables of an export, with their numbers of rows. */
export const EXPORT_COLUMNS: readonly Column<{ table: string; rows: number }>[] = [
  ['table', ({ table }) => table],
  ['rows', ({ rows }) => rows],
];
