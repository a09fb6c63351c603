/** `corpus quotes`: quotations with their speakers and places. */
import type { QuotationKind } from '../../corpus.js';
import { CorpusError } from '../../model/corpus-error.js';
import { quotesText } from '../../render/terminal/quotes.js';
import type { Act } from '../act.js';
import { answer } from '../answer.js';
import type { Command } from '../commander.js';
import type { Io } from '../io.js';
import { sayNote } from '../messages.js';
import { articleFilter, choice, type QuestionOptions, questionOptions } from '../shared-options.js';

interface QuotesOptions extends QuestionOptions {
  speaker?: string;
  kind?: QuotationKind;
  minConfidence?: number;
  explain?: true;
}

const KINDS: readonly QuotationKind[] = ['direct', 'mixed', 'indirect'];

function confidence(text: string): number {
  const value = /^(?:0|1|[01]?\.\d{1,9})$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= 0 && value <= 1) return value;
  throw new CorpusError(
    `--min-confidence ${text}: must be a number from 0 to 1`,
    'for example --min-confidence 0.9',
  );
}

const EXAMPLES = `
Examples:
  corpus quotes --speaker Putin
  corpus quotes pipeline --kind direct --publisher Reuters
  corpus quotes --min-confidence 0.9 --explain
  corpus quotes --format csv > quotes.csv`;

export function declareQuotes(program: Command, act: Act): void {
  const command = program
    .command('quotes [query...]')
    .summary('quotations with speaker, publisher and date')
    .description(
      'Prints the quotations that contain all words of the query, or all quotations. The query syntax is that of search.',
    )
    .option('--speaker <name>', 'only quotations of this speaker: words of a name or a role')
    .option(
      '--kind <kind>',
      'only quotations of this kind: direct, mixed or indirect',
      choice('--kind', KINDS),
    );
  command
    .option('--min-confidence <number>', 'only speakers with at least this confidence, 0 to 1', confidence)
    .option('--explain', 'show which rule found each quotation and why this speaker was chosen');
  questionOptions(command, 'all', EXAMPLES);
  command.action((query: string[], options: QuotesOptions) => act((io) => runQuotes(query, options, io)));
}

function runQuotes(words: readonly string[], options: QuotesOptions, io: Io): Promise<number> {
  const query = words.length > 0 ? words.join(' ') : null;
  return answer('corpus.quotes', options, io, async (corpus, io) => {
    const { speaker = null, kind = null, minConfidence = null, limit = null } = options;
    const question = { ...articleFilter(options), query, speaker, kind, minConfidence, limit };
    const { total, results, notes } = corpus.quotes(question);
    for (const note of options.quiet ? [] : notes) await sayNote(io, note);
    const highlight = (text: string): [number, number][] =>
      query === null ? [] : corpus.matches(text, query);
    return {
      total,
      results,
      shown: results.map(({ article }) => article.path),
      text: async (view) => quotesText(results, view, { highlight, explain: options.explain ?? false }),
      csv: async () => ({
        rows: results,
        columns: (await import('../../render/csv-columns.js')).QUOTES_COLUMNS,
      }),
    };
  });
}
