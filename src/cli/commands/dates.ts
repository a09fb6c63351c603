/** `corpus dates`: when the articles were published, and with --mentions the dates they speak of. */
import type { Corpus, Period, Step, TimelineAnswer } from '../../corpus.js';
import { CorpusError } from '../../model/corpus-error.js';
import type { View } from '../../render/terminal/view.js';
import type { Act } from '../act.js';
import type { Command } from '../commander.js';
import type { Io } from '../io.js';
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
  noIndexOption,
  type OutputOptions,
  outputOptions,
} from '../shared-options.js';

interface DatesOptions extends CorpusOptions, OutputOptions, ArticleOptions {
  mentions?: true;
  mentionsFrom?: string;
  mentionsTo?: string;
  by?: Step;
}

const STEPS: readonly Step[] = ['day', 'month', 'year'];

const EXAMPLES = `
Examples:
  corpus dates
  corpus dates --by year
  corpus dates --mentions --from 2020-10 --format csv
  corpus dates --mentions-from 1969 --mentions-to 1969`;

export function declareDates(program: Command, act: Act): void {
  const command = program
    .command('dates')
    .summary('the date range, a timeline, and every date mentioned')
    .description(
      'Prints when the articles were published: the range, and how many in each day, month or year.',
    )
    .option('--mentions', 'instead: every date the articles mention, with the day it stands for')
    .option(
      '--mentions-from <date>',
      'only mentions of then or later, whenever published (implies --mentions)',
    )
    .option('--mentions-to <date>', 'only mentions of then or earlier (implies --mentions)')
    .option(
      '--by <step>',
      'steps of the timeline: day, month or year (default: what fits)',
      choice('--by', STEPS),
    );
  articleOptions(command);
  outputOptions(command, 'all');
  noIndexOption(commonOptions(command)).addHelpText('after', EXAMPLES);
  command.action((options: DatesOptions) => act((io) => runDates(options, io)));
}

async function runDates(options: DatesOptions, io: Io): Promise<number> {
  chosenFormat(options);
  const ofMentions =
    options.mentions || options.mentionsFrom !== undefined || options.mentionsTo !== undefined;
  if (ofMentions && options.by) {
    throw new CorpusError('--mentions and --by cannot go together', 'leave one of them out');
  }
  const corpus = await openFor(options, io);
  return ofMentions ? printMentions(corpus, options, io) : printTimeline(corpus, options, io);
}

async function printTimeline(corpus: Corpus, options: DatesOptions, io: Io): Promise<number> {
  const { periods, first, last, undated } = corpus.timeline({
    ...articleFilter(options),
    by: options.by ?? null,
  });
  const results = limited(periods, options.limit);
  const answer: TimelineAnswer<Period> = {
    ...answerOf('corpus.dates', corpus.complete, periods.length, results),
    first,
    last,
    undated,
  };
  const text = async (view: View) => {
    const { timelineText } = await import('../../render/terminal/dates.js');
    return timelineText({ first, last, undated, periods }, results, view);
  };
  const csv = async () => ({
    rows: results,
    columns: (await import('../../render/csv-columns.js')).PERIOD_COLUMNS,
  });
  await print({ answer, text, csv }, options, io);
  return exitCode(corpus, periods.length);
}

async function printMentions(corpus: Corpus, options: DatesOptions, io: Io): Promise<number> {
  const { mentionsFrom = null, mentionsTo = null } = options;
  const found = corpus.dateMentions({ ...articleFilter(options), mentionsFrom, mentionsTo });
  const results = limited(found, options.limit);
  const answer = answerOf('corpus.dates.mentions', corpus.complete, found.length, results);
  const text = async (view: View) =>
    (await import('../../render/terminal/dates.js')).mentionsText(results, view);
  const csv = async () => ({
    rows: results,
    columns: (await import('../../render/csv-columns.js')).MENTION_COLUMNS,
  });
  await print({ answer, text, csv }, options, io);
  return exitCode(corpus, found.length);
}
