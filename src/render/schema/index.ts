/**
 * The JSON Schema of every command's output: the document of `--format json`; `$defs.result` is one line of
 * ndjson.
 */
import * as findings from './findings.js';
import {
  articleRefSchema,
  boolean,
  count,
  described,
  list,
  nullable,
  nullableString,
  record,
  ref,
  type Schema,
  string,
  textSpan,
} from './parts.js';
import * as quotations from './quotations.js';
import * as records from './records.js';
import * as sources from './sources.js';
import * as speaker from './speaker.js';
import * as words from './words.js';

const SHARED = { articleRef: articleRefSchema, textSpan };

/** Options whose answers have their own schema. */
const ANSWERS_WITH: Readonly<Record<string, readonly [string, string][]>> = {
  'corpus.compare': [['--of statements', 'compare.statements']],
  'corpus.dates': [['--mentions', 'dates.mentions']],
  'corpus.quotes': [
    ['--like', 'quotes.like'],
    ['--like-file', 'quotes.draft'],
    ['--group', 'statements'],
  ],
  'corpus.sources': [['--like', 'sources.like']],
  'corpus.show': [
    ['--explain', 'show.explain'],
    ['speaker:NAME', 'show.speaker'],
  ],
  'corpus.check': [['--list-rules and --explain', 'check.rules']],
};

const otherAnswers = (name: string): string =>
  [...(ANSWERS_WITH[name] ?? []), ...(COUNTED.has(name) ? [['--count-by', 'counts'] as const] : [])]
    .map(([options, schema]) => `; with ${options}: \`corpus schema ${schema}\``)
    .join('');

/** Commands that support --count-by. */
const COUNTED: ReadonlySet<string> = new Set(
  ['search', 'concordance', 'quotes', 'sources', 'dates', 'list'].map((name) => `corpus.${name}`),
);

function envelope(
  name: string,
  result: Schema,
  defs: Readonly<Record<string, Schema>>,
  extra: Readonly<Record<string, Schema>> = {},
): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:corpus-query:${name}:1`,
    title: name,
    description: `printed by \`corpus schema ${name.replace('corpus.', '')}\`${otherAnswers(name)}`,
    ...record({
      schema: { const: name, description: 'which schema the document has' },
      version: { const: 1, description: 'raised when a field changes its meaning' },
      complete: { ...boolean, description: 'false if a file of the corpus could not be read' },
      total: { ...count, description: 'number of all results, before --limit' },
      ...extra,
      results: { ...list(ref('result')), description: 'in the order asked for, up to --limit' },
    }),
    $defs: { result: { description: 'one result, and one line of ndjson', ...result }, ...defs },
  };
}

const RANGE = {
  first: described(nullableString, 'EDTF of the first article; null if none has a date'),
  last: described(nullableString, 'EDTF of the last article; null if none has a date'),
  undated: described(count, 'articles without a date of publication'),
  publishers: described(list(records.publisherRange), 'those with the most articles first'),
  gaps: described(
    list(records.gap),
    'stretches without articles that are a twentieth of the whole range or longer',
  ),
};

/** Keyed by the argument of `corpus schema`. */
export const SCHEMAS: ReadonlyMap<string, Schema> = new Map([
  ['search', envelope('corpus.search', records.searchResult, SHARED)],
  [
    'concordance',
    envelope(
      'corpus.concordance',
      records.concordanceLine,
      { articleRef: articleRefSchema },
      { inTitles: { ...count, description: 'occurrences in titles, which corpus frequency leaves out' } },
    ),
  ],
  [
    'collocations',
    envelope(
      'corpus.collocations',
      words.collocate,
      {},
      {
        query: { ...string, description: 'the word or phrase, as it was asked for' },
        occurrences: { ...count, description: 'of the word or phrase' },
        articles: { ...count, description: 'articles it occurs in' },
        words: { ...count, description: 'words of all selected texts' },
        window: words.window,
      },
    ),
  ],
  [
    'frequency',
    envelope('corpus.frequency', words.frequency, {}, { by: described(list(string), 'the keys of --by') }),
  ],
  [
    'compare',
    envelope(
      'corpus.compare',
      words.keyword,
      {},
      {
        of: { enum: ['words', 'speakers'], description: 'what is compared' },
        inBoth: { ...count, description: 'articles in both sets' },
        a: words.comparedSet('A'),
        b: words.comparedSet('B'),
      },
    ),
  ],
  [
    'compare.statements',
    envelope(
      'corpus.compare.statements',
      quotations.comparedStatement,
      { articleRef: articleRefSchema },
      {
        inBoth: { ...count, description: 'articles in both sets' },
        both: { ...count, description: 'statements that both sets report' },
        onlyA: { ...count, description: 'statements that only A reports' },
        onlyB: { ...count, description: 'statements that only B reports' },
        a: words.comparedArticles('A'),
        b: words.comparedArticles('B'),
      },
    ),
  ],
  ['quotes', envelope('corpus.quotes', quotations.foundQuotation, SHARED)],
  [
    'quotes.like',
    envelope('corpus.quotes.like', quotations.likeQuotation, SHARED, {
      wording: { ...string, description: 'the words of --like' },
      verbatim: { ...count, description: 'number of quotations that have all words in a row' },
    }),
  ],
  [
    'quotes.draft',
    envelope('corpus.quotes.draft', quotations.checkedQuotation, SHARED, {
      file: { ...string, description: 'the draft' },
      verbatim: { ...count, description: 'number of its quotations that the corpus has word for word' },
      short: { ...count, description: 'number of stretches in quotation marks that are too short to check' },
    }),
  ],
  [
    'statements',
    envelope(
      'corpus.statements',
      quotations.statement,
      { articleRef: articleRefSchema },
      { fewer: { ...count, description: 'number of statements in fewer articles, which are left out' } },
    ),
  ],
  ['sources', envelope('corpus.sources', sources.source, {})],
  [
    'sources.like',
    envelope(
      'corpus.sources.like',
      sources.alikeSource,
      {},
      {
        name: { ...string, description: 'the person whom --like names, as sources lists them' },
      },
    ),
  ],
  ['dates', envelope('corpus.dates', records.period, {}, RANGE)],
  ['dates.mentions', envelope('corpus.dates.mentions', records.mentionInContext, SHARED)],
  ['list', envelope('corpus.list', records.listedArticle, {})],
  [
    'counts',
    envelope(
      'corpus.counts',
      records.counted,
      {},
      {
        by: { ...list(string), description: 'the keys of --count-by' },
        counted: { ...string, description: 'what is counted: articles, quotations, sources or occurrences' },
        sum: { ...count, description: 'sum of all counts' },
      },
    ),
  ],
  [
    'show',
    envelope('corpus.show', records.analysis, {
      ...SHARED,
      article: records.article,
      quotation: quotations.quotation,
      dateMention: records.dateMention,
    }),
  ],
  [
    'check',
    envelope(
      'corpus.check',
      findings.finding,
      {},
      {
        files: { ...count, description: 'files that were read' },
        articles: { ...count, description: 'articles in them' },
        waived: { ...count, description: 'findings left out because the configuration waives them' },
        known: { ...count, description: 'findings left out because the baseline has them' },
      },
    ),
  ],
  ['check.rules', envelope('corpus.check.rules', findings.checkRule, {})],
  ['add', envelope('corpus.add', findings.addition, {})],
  [
    'export',
    envelope(
      'corpus.export',
      records.exportedTable,
      {},
      {
        path: { ...string, description: 'the file or folder, as it was named' },
        form: { enum: ['sqlite', 'parquet', 'tei', 'annotated'], description: 'what was written' },
        bytes: { ...nullable(count), description: 'of a file; null for a folder, and if nothing was found' },
      },
    ),
  ],
  [
    'index',
    envelope(
      'corpus.index',
      findings.difference,
      {},
      {
        action: { enum: ['built', 'verified', 'cleared'], description: 'what was done with the index' },
        articles: { ...nullable(count), description: 'in the index; null unless it was built' },
        analysed: {
          ...nullable(count),
          description: 'files that were new or changed, and were read; one may hold many articles',
        },
        removed: { ...nullable(boolean), description: 'with --clear, whether there was an index' },
      },
    ),
  ],
  [
    'push',
    envelope(
      'corpus.push',
      findings.pushDifference,
      {},
      {
        action: {
          enum: ['pushed', 'would-push', 'verified', 'prepared'],
          description: 'would-push with --dry-run; prepared with --init, --switch and --drop-old',
        },
        articles: { ...count, description: 'of the corpus; 0 if it was not read' },
        sent: { ...count, description: 'articles that were sent, or with --dry-run would be' },
        removed: { ...count, description: 'articles that the corpus no longer has' },
        unchanged: { ...count, description: 'articles that the cluster has already' },
        bytes: { ...count, description: 'of the documents that were sent' },
        indices: {
          ...list({ ...string, description: 'its name' }),
          description: 'indices of the cluster that were pushed to, created, switched to or deleted',
        },
      },
    ),
  ],
  [
    'show.speaker',
    envelope('corpus.show.speaker', speaker.speakerPage, {
      ...SHARED,
      quotation: quotations.quotation,
      statement: described(quotations.statement, 'an utterance that several articles report'),
    }),
  ],
  ['show.explain', envelope('corpus.show.explain', records.explainedLine, { articleRef: articleRefSchema })],
]);
