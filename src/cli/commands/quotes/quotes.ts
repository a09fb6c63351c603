/** `corpus quotes`: quotations with their speakers and places. */
import type { PeriodKey, QuotationKind, QuotesOrder } from '../../../corpus.js';
import { CorpusError } from '../../../model/corpus-error.js';
import { quotesText } from '../../../render/terminal/quotes.js';
import { WIDE } from '../../../render/terminal/view.js';
import { counted, grouped } from '../../../text/counted.js';
import type { Act } from '../../act.js';
import { answer, answerCounts } from '../../answer.js';
import type { Command } from '../../commander.js';
import type { Io } from '../../io.js';
import { askPhraseFirst, notesOn } from '../../queries.js';
import { type QuestionOptions, questionOptions, quotingFilter } from '../../question-options.js';
import { choice, confidence } from '../../shared-options.js';
import { historyOf, requireHistory } from './history.js';
import { runLike } from './like.js';
import { runStatements } from './statements.js';

interface QuotesOptions extends QuestionOptions {
  sort?: QuotesOrder;
  kind?: QuotationKind;
  minConfidence?: number;
  minSpeakerConfidence?: number;
  explain?: true;
  full?: true;
  context?: true;
  like?: string;
  likeFile?: string;
  group?: 'statement';
  minArticles?: number;
  by?: PeriodKey;
}

const PERIODS: readonly PeriodKey[] = ['day', 'week', 'month', 'quarter', 'year'];

const ORDERS: readonly QuotesOrder[] = ['date', 'relevance', 'speaker', 'publisher', 'path'];

const KINDS: readonly QuotationKind[] = ['direct', 'mixed', 'indirect'];

function articleCount(text: string): number {
  if (/^[1-9]\d{0,6}$/u.test(text)) return Number(text);
  throw new CorpusError(`--min-articles ${text}: must be a number from 1`, 'for example --min-articles 3');
}

const EXAMPLES = `
Examples:
  corpus quotes --speaker Putin
  corpus quotes "military alliance" --sort relevance
  corpus quotes --speaker Putin --count-by month,publisher
  corpus quotes pipeline --kind direct --publisher Reuters
  corpus quotes pipeline --speaker Putin --by year
  corpus quotes --kind indirect --context
  corpus quotes --min-confidence 0.9 --explain
  corpus quotes --like 'no need to sign a treaty'
  corpus quotes --like-file draft.md
  corpus quotes --group statement --speaker Putin
  corpus quotes --format csv > quotes.csv`;

export function declareQuotes(program: Command, act: Act): void {
  const command = program
    .command('quotes [query...]')
    .summary('quotations with speaker, publisher and date')
    .description(
      'Prints the quotations that contain all words of the query, or all quotations. The query syntax is that of search.',
    )
    .option(
      '--kind <kind>',
      'only quotations of this kind: direct (all inside quotation marks), mixed (part of it) or indirect (none)',
      choice('--kind', KINDS),
    )
    .option(
      '--like <words>',
      'find the quotations nearest to this wording; exit code 0 only if one has all the words in a row',
    )
    .option(
      '--like-file <file>',
      'check each quotation in a draft: word for word, altered, by somebody else or not found; exit code 0 only if all are word for word',
    )
    .option(
      '--group <what>',
      'statement: one result for each statement that several articles report, with who reported it and what differs',
      choice('--group', ['statement'] as const),
    )
    .option(
      '--min-articles <number>',
      'with --group, only statements in at least this many articles (default: 2)',
      articleCount,
    );
  command
    .option(
      '--min-confidence <number>',
      'only quotations with at least this confidence, 0 to 1 (default: 0.5 for those without quotation marks)',
      confidence('--min-confidence'),
    )
    .option(
      '--min-speaker-confidence <number>',
      'only speakers with at least this confidence, 0 to 1',
      confidence('--min-speaker-confidence'),
    )
    .option(
      '--by <period>',
      'group by day, week, month, quarter or year, with a count for each; on a terminal, the first three quotations of each',
      choice('--by', PERIODS),
    )
    .option('--context', 'print the sentences that contain each quotation')
    .option('--full', 'on a terminal, print long quotations whole')
    .option('--explain', 'show which rule found each quotation and why this speaker was chosen');
  command
    .option(
      '--sort <order>',
      `by ${ORDERS.join(', ')} (default: date, oldest first)`,
      choice('--sort', ORDERS),
    )
    .option('--reverse', 'reverse the order');
  questionOptions(command, {
    limit: 'all; a screenful on a terminal',
    chosen: 'quotations',
    counted: 'quotations',
    cites: true,
    examples: EXAMPLES,
  });
  command.action((query: string[], options: QuotesOptions) =>
    act(async (io) => {
      requireHistory(options);
      const asked = { options, filter: filterOf(options), io };
      if (options.group) return runStatements(query, asked);
      if (options.minArticles !== undefined)
        throw new CorpusError('--min-articles needs --group statement', null);
      if (options.likeFile !== undefined)
        return (await import('./like-file.js')).runLikeFile(options.likeFile, query, asked);
      return options.like === undefined ? runQuotes(query, options, io) : runLike(options.like, query, asked);
    }),
  );
}

const filterOf = (options: QuotesOptions) => {
  const { kind = null, minConfidence = null, minSpeakerConfidence = null } = options;
  return { ...quotingFilter(options), kind, minConfidence, minSpeakerConfidence };
};

const leftOut = (count: number): string[] =>
  count > 0
    ? [
        `${grouped(count)} less certain ${count === 1 ? 'one' : 'ones'} left out; --min-confidence 0 shows ${count === 1 ? 'it' : 'them'}`,
      ]
    : [];

/** Quotations per period of a history on a terminal. */
const FEW = 3;

function runQuotes(words: readonly string[], options: QuotesOptions, io: Io): Promise<number> {
  const { sort = null, reverse = false, countBy, by } = options;
  if (sort === 'relevance' && words.length === 0) {
    throw new CorpusError(
      '--sort relevance needs a query',
      'for example corpus quotes pipeline --sort relevance',
    );
  }
  const filter = filterOf(options);
  if (countBy) {
    return answerCounts(options, io, 'quotations', async ({ corpus }) => {
      const { answer, note, query } = await askPhraseFirst(words, (query) => {
        const counts = corpus.counts({ of: 'quotations', by: countBy, ...filter, query });
        return { total: counts.length, counts };
      });
      return { counts: answer.counts, query, notes: notesOn(corpus, query, note) };
    });
  }
  return answer(options, io, {
    schema: 'corpus.quotes',
    omitted: words.length === 0 ? 'words' : null,
    lines: by ? null : (columns) => (columns < WIDE ? 4 : 1),
    ask: async ({ corpus, limit }) => {
      const { answer, note, query } = await askPhraseFirst(words, (query) =>
        corpus.quotes({ ...filter, query, sort, reverse, limit, context: options.context ?? false }),
      );
      const { total, results, speakers, articles } = answer;
      const highlight = (text: string): [number, number][] =>
        query === null ? [] : corpus.matches(text, query);
      return {
        total,
        results,
        shown: results.map(({ article }) => article.path),
        summary: `${counted(total, 'quotation')} by ${counted(speakers, 'speaker')} in ${counted(articles, 'article')}`,
        query,
        notes: [...notesOn(corpus, query, note), ...leftOut(answer.uncertain)],
        cited: async () => (await import('../../../render/citations/citations.js')).citedQuotations(results),
        text: async (view, count) => {
          const excerpts = io.stdout.isTTY && !options.full;
          const look = { highlight, explain: options.explain ?? false, excerpts };
          if (!by) return quotesText(results.slice(0, count), view, look);
          const { historyText } = await import('../../../render/terminal/quotes-history.js');
          const isWhole = !io.stdout.isTTY || options.all || options.limit !== undefined;
          return historyText(historyOf(results, by), isWhole ? null : FEW, view, look);
        },
        csv: async () => ({
          rows: results,
          columns: (await import('../../../render/csv-columns.js')).quotesColumns(options.context ?? false),
        }),
      };
    },
  });
}
