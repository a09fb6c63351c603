/** `corpus search`: ranked articles with their matching passages. */
import type { Corpus, Searcher, SearchOptions, SearchOrder, SearchResult } from '../../corpus.js';
import { CorpusError } from '../../model/corpus-error.js';
import type { Act } from '../act.js';
import { answer } from '../answer.js';
import type { Command } from '../commander.js';
import type { Io } from '../io.js';
import { sayNote } from '../messages.js';
import {
  articleFilter,
  choice,
  chosenFormat,
  type QuestionOptions,
  questionOptions,
} from '../shared-options.js';

interface SearchCommandOptions extends QuestionOptions {
  speaker?: string;
  prefix?: true;
  fuzzy?: true;
  batch?: string;
  count?: true;
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
    .option(
      '--speaker <name>',
      'only articles that quote this speaker, their quotations first: words of a name or a role',
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
    )
    .option('--explain', 'show how each score is calculated')
    .option('--count', 'print only the number of matching articles');
  questionOptions(command, String(USUAL_LIMIT), EXAMPLES);
  command.action((query: string[], options: SearchCommandOptions) =>
    act((io) => runSearch(query, options, io)),
  );
}

interface Asked {
  text: string;
  /** Line in the batch file; null without --batch. */
  line: number | null;
}

async function queriesOf(
  words: readonly string[],
  { batch }: SearchCommandOptions,
  io: Io,
): Promise<Asked[]> {
  if (batch === undefined) {
    if (words.length > 0) return [{ text: words.join(' '), line: null }];
    throw new CorpusError(
      'search: no words given',
      'name the words to search for: corpus search gas pipeline',
    );
  }
  if (words.length > 0)
    throw new CorpusError('search: a query and --batch cannot go together', 'omit one of them');
  const lines = (await io.readText(batch)).replace(/^\uFEFF/u, '').split(/\r?\n/u);
  return lines.flatMap((text, at) => (text.trim() === '' ? [] : [{ text, line: at + 1 }]));
}

/** @throws CorpusError if options contradict each other. */
function requireSense(options: SearchCommandOptions): void {
  const { count, sort, nearDate } = options;
  const format = chosenFormat(options);
  if (count && (format === 'csv' || format === 'ndjson')) {
    throw new CorpusError(
      `--count and --format ${format} cannot go together`,
      '--count prints no results; --json gives the number as "total"',
    );
  }
  if (sort === 'date' && nearDate !== undefined) {
    throw new CorpusError('--sort date and --near-date cannot go together', 'omit one of them');
  }
}

/** Reports problems of a query, and suggests spellings if it finds nothing. */
async function sayOfQuery(
  { text, line }: Asked,
  answer: ReturnType<Searcher['search']>,
  searcher: Searcher,
  wanted: SearchOptions,
  io: Io,
): Promise<void> {
  for (const note of answer.notes) await sayNote(io, note);
  if (!answer.understood) await sayNote(io, `${text}: has no word to search for`);
  if (answer.total > 0) return;
  const meant = searcher.suggestion(text, wanted);
  if (meant === null) return;
  const where = line === null ? '' : `line ${line}: `;
  const mark = meant.includes('"') ? "'" : '"';
  await sayNote(io, `${where}nothing found; did you mean ${mark}${meant}${mark}?`);
}

const wantedOf = (options: SearchCommandOptions): SearchOptions => ({
  limit: options.limit ?? USUAL_LIMIT,
  prefix: options.prefix ?? false,
  fuzzy: options.fuzzy ?? false,
  sort: options.sort ?? 'relevance',
  nearDate: options.nearDate ?? null,
  explain: options.explain ?? false,
});

/** The results of all queries, and the total of each. */
async function searchAll(
  corpus: Corpus,
  queries: readonly Asked[],
  options: SearchCommandOptions,
  io: Io,
): Promise<{ totals: number[]; results: SearchResult[] }> {
  const searcher = await corpus.searcher({ ...articleFilter(options), speaker: options.speaker ?? null });
  const wanted = wantedOf(options);
  const results: SearchResult[] = [];
  const totals: number[] = [];
  for (const asked of queries) {
    const { text, line } = asked;
    const answer = options.count ? searcher.count(text, wanted) : searcher.search(text, wanted);
    if (!options.quiet) await sayOfQuery(asked, answer, searcher, wanted, io);
    totals.push(answer.total);
    for (const result of answer.results) results.push(line === null ? result : { ...result, query: line });
  }
  return { totals, results };
}

async function runSearch(words: readonly string[], options: SearchCommandOptions, io: Io): Promise<number> {
  requireSense(options);
  const queries = await queriesOf(words, options, io);
  return answer('corpus.search', options, io, async (corpus, io) => {
    const { totals, results } = await searchAll(corpus, queries, options, io);
    const total = totals.reduce((sum, one) => sum + one, 0);
    const cut = !options.count && total > results.length && queries.length === 1 && io.stdout.isTTY;
    return {
      total,
      results,
      shown: results.map(({ article }) => article.path),
      text: async (view) =>
        options.count
          ? totals.map((count) => `${count}\n`)
          : (await import('../../render/terminal/search.js')).searchText(results, view),
      csv: async () => {
        const { SCORE_COLUMNS, SEARCH_COLUMNS, searchRows } = await import('../../render/csv-columns.js');
        const columns = options.explain ? [...SEARCH_COLUMNS, ...SCORE_COLUMNS] : SEARCH_COLUMNS;
        return { rows: searchRows(results), columns };
      },
      footnote: cut ? `${results.length} of ${total} articles; --limit ${total} shows all` : null,
    };
  });
}
