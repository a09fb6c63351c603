/** `corpus search`: ranked articles with their matching passages. */
import type {
  Corpus,
  CountKey,
  SearchAnswer,
  SearchOptions,
  SearchOrder,
  SearchResult,
} from '../../corpus.js';
import { CorpusError } from '../../model/corpus-error.js';
import { searchText } from '../../render/terminal/search.js';
import { counted } from '../../text/counted.js';
import type { Act } from '../act.js';
import { answer, answerCounts } from '../answer.js';
import type { Command } from '../commander.js';
import type { Io } from '../io.js';
import { askPhraseFirst, notesOn } from '../queries.js';
import { articleKeys, type QuestionOptions, questionOptions, quotingFilter } from '../question-options.js';
import { choice, date } from '../shared-options.js';

interface SearchCommandOptions extends QuestionOptions {
  prefix?: true;
  fuzzy?: true;
  batch?: string;
  sort?: SearchOrder;
  nearDate?: string;
  explain?: true;
}

const ORDERS: readonly SearchOrder[] = ['relevance', 'date'];

const USUAL_LIMIT = 10;

const EXAMPLES = `
Queries:
  gas pipeline            either word; articles with both come first
  "gas pipeline"          the two words together (in a shell: '"gas pipeline"')
  gas -pipeline           without the second word (in a shell: -- 'gas -pipeline')
  gas AND (treaty OR contract)
  speaker:Putin, date:2020-10..2021-03, title:gas and more: corpus help query

Examples:
  corpus search gas pipeline
  corpus search '"gas pipeline"' --from 2020-10 --limit 3
  corpus search pipeline --speaker Putin
  corpus search pipeline --near-date 2020-10
  corpus search gas --publisher Reuters --count
  corpus search --batch queries.txt --format ndjson`;

export function declareSearch(program: Command, act: Act): void {
  const command = program
    .command('search [query...]')
    .summary('ranked articles with the matching passages')
    .description(
      'Searches titles, standfirsts and bodies. Best articles first, each with its matching passages.',
    )
    .option('--prefix', 'also match longer words that start with the words of the query')
    .option('--fuzzy', 'also match words that differ by a letter or two')
    .option(
      '--batch <file>',
      'read one query per line, - for standard input; "query" in each result names its line',
    )
    .option(
      '--sort <order>',
      'by relevance, or by date with the newest first (default: relevance)',
      choice('--sort', ORDERS),
    )
    .option(
      '--near-date <date>',
      'rank articles near this date higher; scores halve at 30 days, undated articles count a quarter',
      date('--near-date'),
    )
    .option('--explain', 'show how each score is calculated');
  questionOptions(command, {
    limit: String(USUAL_LIMIT),
    chosen: 'articles',
    counted: 'articles',
    cites: true,
    examples: EXAMPLES,
  });
  command.action((query: string[], options: SearchCommandOptions) =>
    act((io) => runSearch(query, options, io)),
  );
}

interface Query {
  text: string;
  /** Line in the batch file; null without --batch. */
  line: number | null;
  /** The arguments, which may form a phrase. */
  words: readonly string[];
}

const NO_WORDS = 'name the words to search for: corpus search gas pipeline';

async function queriesOf(
  words: readonly string[],
  { batch }: SearchCommandOptions,
  io: Io,
): Promise<Query[]> {
  if (batch === undefined) {
    const text = words.join(' ');
    if (text.trim() !== '') return [{ text, line: null, words }];
    throw new CorpusError('search: no words given', NO_WORDS);
  }
  if (words.length > 0)
    throw new CorpusError('search: a query and --batch cannot be combined', 'omit one of them');
  const lines = (await io.readText(batch)).replace(/^\uFEFF/u, '').split(/\r?\n/u);
  return lines.flatMap((text, at) =>
    text.trim() === '' ? [] : [{ text, line: at + 1, words: text.split(' ') }],
  );
}

/** @throws CorpusError if options contradict each other. */
function requireSense(options: SearchCommandOptions): void {
  const { sort, nearDate } = options;
  if (sort === 'date' && nearDate !== undefined) {
    throw new CorpusError('--sort date and --near-date cannot be combined', 'omit one of them');
  }
}

const wantedOf = (options: SearchCommandOptions, limit: number | null): SearchOptions => ({
  limit,
  prefix: options.prefix ?? false,
  fuzzy: options.fuzzy ?? false,
  sort: options.sort ?? 'relevance',
  nearDate: options.nearDate ?? null,
  explain: options.explain ?? false,
});

/** A correction in shell quotation marks. */
const inMarks = (query: string): string => {
  const mark = query.includes('"') ? "'" : '"';
  return `${mark}${query}${mark}`;
};

interface Found {
  /** Total of each query. */
  totals: number[];
  results: SearchResult[];
  /** What a single query without results may have meant. */
  meant: string | null;
  notes: string[];
  /** The queries as parsed, by their line in the batch. */
  asked: Map<number | null, string>;
}

/** Searches for each query; a single argument of plain words is first tried as a phrase. */
async function searchAll(
  corpus: Corpus,
  queries: readonly Query[],
  options: SearchCommandOptions,
  limit: number | null,
): Promise<Found> {
  const searcher = await corpus.searcher(quotingFilter(options));
  const wanted = wantedOf(options, limit);
  const find = (text: string): SearchAnswer =>
    options.count ? searcher.count(text, wanted) : searcher.search(text, wanted);
  const found: Found = { totals: [], results: [], meant: null, notes: [], asked: new Map() };
  for (const { text, line, words } of queries) {
    // With --prefix or --fuzzy, several words are not tried as a phrase.
    const asked = options.prefix || options.fuzzy ? text.split(' ') : words;
    const { answer, note, query } = await askPhraseFirst(asked, (query) => find(query ?? text));
    found.asked.set(line, query ?? text);
    found.totals.push(answer.total);
    for (const result of answer.results)
      found.results.push(line === null ? result : { ...result, query: line });
    found.notes.push(...corpus.notesOn(query ?? text), ...(note === null ? [] : [note]));
    const meant = answer.total > 0 ? null : searcher.suggestion(text, wanted);
    if (line === null) found.meant = meant === null ? null : inMarks(meant);
    else if (meant !== null) found.notes.push(`line ${line}: nothing found; did you mean ${inMarks(meant)}?`);
  }
  return found;
}

/** The queries of a batch, for their headings. */
const batchOf = (queries: readonly Query[], totals: readonly number[]) =>
  queries.flatMap(({ line, text }, at) =>
    line === null ? [] : [{ line, text, found: (totals[at] ?? 0) > 0 }],
  );

/** Counts the matching articles. */
const countMatches = (
  words: readonly string[],
  options: SearchCommandOptions,
  io: Io,
  keys: readonly CountKey[],
) =>
  answerCounts(options, io, 'articles', async ({ corpus }) => {
    if (words.length === 0) throw new CorpusError('search: no words given', NO_WORDS);
    const searcher = await corpus.searcher(quotingFilter(options));
    const { answer, note, query } = await askPhraseFirst(words, (query) => {
      const counts = searcher.counts(query ?? '', wantedOf(options, null), articleKeys(keys));
      return { total: counts.length, counts };
    });
    return { counts: answer.counts, query, notes: notesOn(corpus, query, note) };
  });

async function runSearch(words: readonly string[], options: SearchCommandOptions, io: Io): Promise<number> {
  requireSense(options);
  if (options.countBy) return countMatches(words, options, io, options.countBy);
  const queries = await queriesOf(words, options, io);
  return answer(options, io, {
    schema: 'corpus.search',
    omitted: 'annotations',
    lines: () => 1,
    limit: USUAL_LIMIT,
    ask: async ({ corpus, limit }) => {
      const { totals, results, meant, notes, asked } = await searchAll(corpus, queries, options, limit);
      const total = totals.reduce((sum, one) => sum + one, 0);
      const [only, other] = queries;
      return {
        total,
        results,
        shown: results.map(({ article }) => article.path),
        summary: other ? null : counted(total, 'article'),
        query: only && !other && only.line === null ? only.text : null,
        notes,
        meant,
        cited: async () => (await import('../../render/citations/citations.js')).citedPassages(results),
        countText: async () => totals.map((count) => `${count}\n`),
        text: async (view) =>
          searchText(results, view, {
            batch: batchOf(queries, totals),
            inTitle: (title, line) => corpus.matches(title, asked.get(line) ?? ''),
          }),
        csv: async () => {
          const { SCORE_COLUMNS, SEARCH_COLUMNS, searchRows } = await import('../../render/csv-columns.js');
          const columns = options.explain ? [...SEARCH_COLUMNS, ...SCORE_COLUMNS] : SEARCH_COLUMNS;
          return { rows: searchRows(results), columns };
        },
      };
    },
  });
}
