/** The mapping of a cluster's index: which fields documents have and how the engine indexes each. */
import { VERSION } from '../../version.js';
import { BUCKETS } from './word-places.js';

/** Raised when the shape of documents changes. A program reads only an index of its own form. */
export const FORM = 3;

const text = (more: object = {}) => ({ type: 'text', analyzer: 'tokens', norms: false, ...more });
const keyword = { type: 'keyword' };
/** Not searchable; returned with a result. */
const kept = { type: 'keyword', index: false };
const day = { type: 'integer' };

/** Positions between two paragraphs: more than any proximity, so that no phrase or proximity extends across them. */
const GAP = 64;

/** Not searchable; fetched on its own. */
const fetched = { type: 'binary', doc_values: true };

/** The field of a bucket of words, in `places`. */
export const bucketName = (bucket: number): string => `words${bucket}`;

const PROPERTIES = {
  part: keyword,
  id: keyword,
  path: keyword,
  /** Path of its file, and its position in it. */
  file: keyword,
  at: { type: 'integer' },
  hash: kept,
  words: text({
    analyzer: 'stacked',
    search_analyzer: 'tokens',
    norms: true,
    similarity: 'words',
    position_increment_gap: GAP,
  }),
  stems: text({ norms: true, similarity: 'words', index_options: 'freqs' }),
  title: { properties: { words: text(), stems: text({ index_options: 'docs' }) } },
  titleLength: { type: 'integer', index: false },
  textLength: { type: 'integer', index: false },
  /** All words with their positions, for scoring; separate from the record, which takes longer to fetch. */
  places: {
    properties: {
      article: fetched,
      ...Object.fromEntries(Array.from({ length: BUCKETS }, (_, bucket) => [bucketName(bucket), fetched])),
    },
  },
  /** The language whose rules stem it. */
  rules: keyword,
  language: keyword,
  publisher: keyword,
  publisherWords: text(),
  authors: text(),
  section: text(),
  cited: text(),
  firstDay: day,
  lastDay: day,
  notBefore: day,
  notAfter: day,
  /** Days that the text mentions. */
  mentions: { type: 'integer_range' },
  byDate: keyword,
  byPublisher: keyword,
  /** Bands of the sketch, for near-duplicates. */
  bands: keyword,
  /** Names of persons quoted, and the surnames of all persons quoted. */
  persons: keyword,
  surnames: keyword,
  quotations: {
    type: 'nested',
    properties: {
      words: text(),
      stems: text({ index_options: 'docs' }),
      kind: keyword,
      name: keyword,
      nameWords: text(),
      nameKey: keyword,
      role: text(),
      roleKey: keyword,
    },
  },
  /** The record of the article in parts, each as JSON. */
  record: { type: 'object', enabled: false },
};

const analysis = {
  filter: { stacked: { type: 'pattern_capture', preserve_original: false, patterns: ['([^|]+)'] } },
  tokenizer: { tokens: { type: 'whitespace', max_token_length: 20_000 } },
  analyzer: {
    tokens: { type: 'custom', tokenizer: 'tokens' },
    stacked: { type: 'custom', tokenizer: 'tokens', filter: ['stacked'] },
  },
};

/** How an index is created. */
export interface IndexShape {
  shards: number;
  replicas: number;
}

/** The request body that creates an index of articles. */
export const indexBody = ({ shards, replicas }: IndexShape) => ({
  settings: {
    number_of_shards: shards,
    number_of_replicas: replicas,
    refresh_interval: '30s',
    codec: 'best_compression',
    'mapping.total_fields.limit': 150,
    // The engine rejects an article with more quotations than this; the default limit is 10,000.
    'mapping.nested_objects.limit': 50_000,
    max_result_window: 10_000,
    max_regex_length: 20_000,
    similarity: { words: { type: 'BM25', k1: 1.2, b: 0.75, discount_overlaps: true } },
    analysis,
  },
  mappings: {
    _meta: { corpus: 'articles', form: FORM, program: VERSION },
    dynamic: 'strict',
    _source: { includes: ['record'] },
    properties: PROPERTIES,
  },
});
