/** `corpus search`: ranked articles with the passages that match. */
import type { SearchResult } from '../../corpus.js';
import { CorpusError } from '../../model/corpus-error.js';
import { searchText } from '../../render/terminal/search.js';
import type { View } from '../../render/terminal/view.js';
import type { Act } from '../act.js';
import type { Command } from '../commander.js';
import type { Io } from '../io.js';
import { sayNote } from '../messages.js';
import { exitCode, openFor, sayUndated, suggestSpeaker } from '../open.js';
import { answerOf, print } from '../print.js';
import {
  type ArticleOptions,
  articleFilter,
  articleOptions,
  type CorpusOptions,
  chosenFormat,
  commonOptions,
  type OutputOptions,
  outputOptions,
  readingOptions,
} from '../shared-options.js';

interface SearchCommandOptions extends CorpusOptions, OutputOptions, ArticleOptions {
  speaker?: string;
  prefix?: true;
  fuzzy?: true;
  batch?: string;
}

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
  corpus search --batch queries.txt --format ndjson`;

export function declareSearch(program: Command, act: Act): void {
  const command = program
    .command('search [query...]')
    .summary('ranked articles with the passages that match')
    .description(
      'Searches titles, standfirsts and bodies. Best articles first, each with the passages that match.',
    )
    .option(
      '--speaker <name>',
      'only articles that quote them, what they say first: words of a name or a role',
    )
    .option('--prefix', 'words also find longer words that begin with them')
    .option('--fuzzy', 'words also find words a letter or two away')
    .option('--batch <file>', 'one query a line, - for standard input; results say which with "query"');
  articleOptions(command);
  outputOptions(command, String(USUAL_LIMIT));
  readingOptions(commonOptions(command)).addHelpText('after', EXAMPLES);
  command.action((query: string[], options: SearchCommandOptions) =>
    act((io) => runSearch(query, options, io)),
  );
}

interface Asked {
  text: string;
  /** Line of the batch file; null outside one. */
  line: number | null;
}

async function queriesOf(
  words: readonly string[],
  { batch }: SearchCommandOptions,
  io: Io,
): Promise<Asked[]> {
  if (batch === undefined) {
    if (words.length > 0) return [{ text: words.join(' '), line: null }];
    throw new CorpusError('search: what for?', 'write the words to look for: corpus search gas pipeline');
  }
  if (words.length > 0)
    throw new CorpusError('search: a query and --batch cannot go together', 'leave one of them out');
  const lines = (await io.readText(batch)).replace(/^\uFEFF/u, '').split(/\r?\n/u);
  return lines.flatMap((text, at) => (text.trim() === '' ? [] : [{ text, line: at + 1 }]));
}

async function runSearch(words: readonly string[], options: SearchCommandOptions, io: Io): Promise<number> {
  chosenFormat(options);
  const queries = await queriesOf(words, options, io);
  const corpus = await openFor(options, io);
  await sayUndated(corpus, options, io);
  const searcher = await corpus.searcher({ ...articleFilter(options), speaker: options.speaker ?? null });
  const limit = options.limit ?? USUAL_LIMIT;
  const results: SearchResult[] = [];
  let total = 0;
  for (const { text, line } of queries) {
    const answer = searcher.search(text, {
      limit,
      prefix: options.prefix ?? false,
      fuzzy: options.fuzzy ?? false,
    });
    for (const note of options.quiet ? [] : answer.notes) await sayNote(io, note);
    if (!answer.understood && !options.quiet) await sayNote(io, `${text}: has no word to look for`);
    total += answer.total;
    for (const result of answer.results) results.push(line === null ? result : { ...result, query: line });
  }
  corpus.requireUnchanged(results.map(({ article }) => article.path));
  const answer = answerOf('corpus.search', corpus.complete, total, results);
  const text = async (view: View) =>
    searchText(results, view);
  const csv = async () => {
    const { SEARCH_COLUMNS, searchRows } = await import('../../render/csv-columns.js');
    return { rows: searchRows(results), columns: SEARCH_COLUMNS };
  };
  await print({ answer, text, csv }, options, io);
  if (total > results.length && queries.length === 1 && io.stdout.isTTY && !options.quiet) {
    await sayNote(io, `${results.length} of ${total} articles; --limit ${total} shows all`);
  }
  if (total === 0) await suggestSpeaker(corpus, options, io);
  return exitCode(corpus, total);
}
