/** `corpus concordance`: each occurrence of a word or phrase in context, one per line (KWIC). */
import type { ConcordanceOrder } from '../../../corpus.js';
import { CorpusError } from '../../../model/corpus-error.js';
import { counted, grouped } from '../../../text/counted.js';
import type { Act } from '../../act.js';
import { answer, answerCounts } from '../../answer.js';
import type { Command } from '../../commander.js';
import type { Io } from '../../io.js';
import { articleKeys, type QuestionOptions, questionOptions, quotingFilter } from '../../question-options.js';
import { choice, chosenFormat } from '../../shared-options.js';

interface ConcordanceCommandOptions extends QuestionOptions {
  sort?: ConcordanceOrder;
  width?: number;
}

const ORDERS: readonly ConcordanceOrder[] = ['article', 'date', 'left', 'right', 'node'];

/** Characters on either side if the output is not a terminal. */
const USUAL_CONTEXT = 60;

/** Longer than any paragraph. */
const WIDEST = 10_000;

function contextWidth(text: string): number {
  const value = /^\d{1,5}$/u.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= WIDEST) return value;
  throw new CorpusError(
    `--width ${text}: must be a whole number, 1 to ${WIDEST}`,
    'for example --width 30: characters on either side',
  );
}

const EXAMPLES = `
What to look for:
  alliance                all forms of the word: alliance, alliances
  allian*                 all words that start with this
  aliance~                also words that differ by a letter or two
  military alliance       the words in a row, as they are written
  '"alliance"'            this form alone
  '"china alliance"~5'    the words in any order, at most 5 others between them
  '*liance', 'al*ce'      all words that match, * for any letters
  '/all[iy]an(ce|z)/'     all words that match a regular expression as a whole
  'alliance OR pact'      either: words, patterns and phrases joined by OR

Examples:
  corpus concordance alliance
  corpus concordance military alliance --sort left
  corpus concordance 'allian*' --sort node --from 2021
  corpus concordance pact --width 60 --format csv > pact.csv`;

export function declareConcordance(program: Command, act: Act): void {
  const command = program
    .command('concordance <word...>')
    .alias('kwic')
    .summary('each occurrence of a word or phrase in context')
    .description(
      'Prints one line for each occurrence of a word or phrase: the text before it, the word, the text after it, the article and the offset.',
    )
    .option(
      '--sort <order>',
      'by article, by date, by the words to the left or right, or by node, the word itself (default: article)',
      choice('--sort', ORDERS),
    )
    .option(
      '--width <count>',
      `characters on either side (default: as many as fit the terminal; ${USUAL_CONTEXT} in other formats)`,
      contextWidth,
    );
  command.option('--reverse', 'reverse the order');
  questionOptions(command, {
    limit: 'all; a screenful on a terminal',
    chosen: 'articles',
    counted: 'occurrences',
    examples: EXAMPLES,
  });
  command.action((words: string[], options: ConcordanceCommandOptions) =>
    act((io) => runConcordance(words, options, io)),
  );
}

/** Notes how many occurrences `corpus frequency` leaves out. */
const titles = (count: number): string => (count === 0 ? '' : `, ${grouped(count)} of them in titles`);

function runConcordance(
  words: readonly string[],
  options: ConcordanceCommandOptions,
  io: Io,
): Promise<number> {
  const { sort = null, reverse = false, countBy } = options;
  const isText = chosenFormat(options) === 'text';
  // The renderer trims again by terminal columns; a line on a terminal is never wider than the terminal.
  const wide = isText && io.stdout.isTTY ? Math.min(io.stdout.columns ?? 80, WIDEST) : USUAL_CONTEXT;
  const question = { ...quotingFilter(options), query: words.join(' '), sort, reverse };
  if (countBy) {
    return answerCounts(options, io, 'occurrences', async ({ corpus }) => ({
      counts: corpus.counts({ of: 'occurrences', by: articleKeys(countBy), ...question }),
      query: question.query,
      notes: corpus.notesOn(question.query),
    }));
  }
  return answer(options, io, {
    schema: 'corpus.concordance',
    omitted: 'annotations',
    lines: () => 1,
    ask: async ({ corpus, limit }) => {
      const context = options.width ?? wide;
      const { total, inTitles, articles, results } = corpus.concordance({ ...question, context, limit });
      return {
        total,
        results,
        shown: results.map(({ article }) => article.path),
        summary: `${counted(total, 'occurrence')} in ${counted(articles, 'article')}${titles(inTitles)}`,
        envelope: { inTitles },
        notes: corpus.notesOn(question.query),
        query: question.query,
        text: async (view, count) =>
          (await import('../../../render/terminal/concordance.js')).concordanceText(
            results.slice(0, count),
            { context: options.width ?? (io.stdout.isTTY ? null : USUAL_CONTEXT), inFull: !io.stdout.isTTY },
            view,
          ),
        csv: async () => ({
          rows: results,
          columns: (await import('../../../render/csv-columns.js')).CONCORDANCE_COLUMNS,
        }),
      };
    },
  });
}
