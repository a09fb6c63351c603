/** `corpus frequency`: how often words and phrases occur per million words, and how evenly they are distributed. */
import type { ArticleKey, Corpus } from '../../../corpus.js';
import { counted } from '../../../text/counted.js';
import type { Act } from '../../act.js';
import { answer } from '../../answer.js';
import type { Command } from '../../commander.js';
import type { Io } from '../../io.js';
import { limited } from '../../print.js';
import {
  articleKeysOf,
  type QuestionOptions,
  questionOptions,
  quotingFilter,
} from '../../question-options.js';

interface FrequencyCommandOptions extends QuestionOptions {
  by?: readonly ArticleKey[];
}

const EXAMPLES = `
Each argument is one word or one phrase. Words are counted in the text of articles, titles left out.
DP (DPnorm) is 0 if a word is spread evenly over the articles and near 1 if it is in one; D (Juilland's) is 1 if it is
spread evenly.

Examples:
  corpus frequency alliance pact 'missile defence'
  corpus frequency alliance --by month
  corpus frequency alliance --by publisher,year --format csv > alliance.csv`;

export function declareFrequency(program: Command, act: Act): void {
  const command = program
    .command('frequency <word...>')
    .summary('how often words occur, by period or publisher')
    .description(
      'Prints how often each word or phrase occurs, per million words and in how many articles, and how evenly it is spread.',
    )
    .option(
      '--by <key>',
      'a row for each day, week, month, quarter, year, publisher, section or lang; or two of them separated by a comma',
      articleKeysOf('--by'),
    );
  questionOptions(command, {
    limit: 'all; a screenful on a terminal',
    chosen: 'articles',
    counted: null,
    examples: EXAMPLES,
  });
  command.action((words: string[], options: FrequencyCommandOptions) =>
    act((io) => runFrequency(words, options, io)),
  );
}

/** Maximum periods of a sparkline. */
const MOST_PERIODS = 30;

const STEPS = ['month', 'quarter', 'year'] as const;

/** The rates of each word over time, in the shortest periods that fit. */
function ratesOverTime(
  corpus: Corpus,
  words: readonly string[],
  filter: ReturnType<typeof quotingFilter>,
): Map<string, number[]> {
  const periods = (step: ArticleKey): number =>
    corpus.counts({ of: 'articles', by: [step], ...filter }).length;
  const step = STEPS.find((one) => periods(one) <= MOST_PERIODS) ?? 'year';
  const rates = new Map<string, number[]>();
  for (const { word, group, perMillion } of corpus.frequency({ ...filter, words, by: [step] })) {
    if (group[step] !== null) rates.set(word, [...(rates.get(word) ?? []), perMillion]);
  }
  return rates;
}

function runFrequency(words: readonly string[], options: FrequencyCommandOptions, io: Io): Promise<number> {
  const { by = [] } = options;
  const asked = [...new Set(words)];
  const filter = quotingFilter(options);
  return answer(options, io, {
    schema: 'corpus.frequency',
    omitted: 'annotations',
    lines: null,
    ask: async ({ corpus, limit }) => {
      const rows = corpus.frequency({ ...filter, words: asked, by });
      const sum = rows.reduce((all, { count }) => all + count, 0);
      const results = limited(rows, limit);
      return {
        total: sum === 0 ? 0 : rows.length,
        results: sum === 0 ? [] : results,
        envelope: { by },
        summary:
          results.length < rows.length
            ? `${counted(rows.length, 'row')}, ${counted(sum, 'occurrence')} in all`
            : counted(sum, 'occurrence'),
        query: asked.join(' '),
        notes: asked.flatMap((word) => corpus.notesOn(word)),
        text: async (view) =>
          (await import('../../../render/terminal/words.js')).frequenciesText(
            results,
            by,
            by.length === 0 ? ratesOverTime(corpus, asked, filter) : new Map(),
            view,
          ),
        csv: async () => ({
          rows: results,
          columns: (await import('../../../render/word-columns.js')).frequencyColumns(by),
        }),
      };
    },
  });
}
