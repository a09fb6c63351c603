/** `corpus quotes`: what was said, by whom, and where it stands. */
import type { QuotationKind } from '../../corpus.js';
import type { View } from '../../render/terminal/view.js';
import type { Act } from '../act.js';
import type { Command } from '../commander.js';
import type { Io } from '../io.js';
import { sayNote } from '../messages.js';
import { exitCode, openFor } from '../open.js';
import { answerOf, limited, print } from '../print.js';
import {
  type ArticleOptions,
  articleFilter,
  articleOptions,
  type CorpusOptions,
  choice,
  chosenFormat,
  commonOptions,
  type OutputOptions,
  outputOptions,
  readingOptions,
} from '../shared-options.js';

interface QuotesOptions extends CorpusOptions, OutputOptions, ArticleOptions {
  speaker?: string;
  kind?: QuotationKind;
}

const KINDS: readonly QuotationKind[] = ['direct', 'mixed', 'indirect'];

const EXAMPLES = `
Examples:
  corpus quotes --speaker Putin
  corpus quotes pipeline --kind direct --publisher Reuters
  corpus quotes --format csv > quotes.csv`;

export function declareQuotes(program: Command, act: Act): void {
  const command = program
    .command('quotes [query...]')
    .summary('quotations with speaker, publisher and date')
    .description(
      'Prints the quotations that have all words of the query, or all there are. The query is as for search.',
    )
    .option('--speaker <name>', 'only what they said: words of a name or a role')
    .option(
      '--kind <kind>',
      'only quotations of this kind: direct, mixed or indirect',
      choice('--kind', KINDS),
    );
  articleOptions(command);
  outputOptions(command, 'all');
  readingOptions(commonOptions(command)).addHelpText('after', EXAMPLES);
  command.action((query: string[], options: QuotesOptions) => act((io) => runQuotes(query, options, io)));
}

async function runQuotes(words: readonly string[], options: QuotesOptions, io: Io): Promise<number> {
  chosenFormat(options);
  const query = words.length > 0 ? words.join(' ') : null;
  const corpus = await openFor(options, io);
  const { speaker = null, kind = null } = options;
  const found = corpus.quotes({ ...articleFilter(options), query, speaker, kind });
  const results = limited(found, options.limit);
  const highlight = (text: string): [number, number][] => (query === null ? [] : corpus.matches(text, query));
  const text = async (view: View) =>
    (await import('../../render/terminal/quotes.js')).quotesText(results, view, highlight);
  const csv = async () => ({
    rows: results,
    columns: (await import('../../render/csv-columns.js')).QUOTES_COLUMNS,
  });
  await print(
    { answer: answerOf('corpus.quotes', corpus.complete, found.length, results), text, csv },
    options,
    io,
  );
  if (found.length === 0 && speaker !== null && !options.quiet) {
    const close = corpus.nearestSpeaker(speaker);
    if (close !== null) await sayNote(io, `nothing found; did you mean --speaker '${close}'?`);
  }
  return exitCode(corpus, found.length);
}
