/** `corpus dates`: the timeline of publication dates, with --mentions that of the dates in the texts. */
import type { Band, BandPeriods, Corpus, Step, TimelineAnswer } from '../../corpus.js';
import { CorpusError } from '../../model/corpus-error.js';
import type { View } from '../../render/terminal/view.js';
import type { Act } from '../act.js';
import type { Command } from '../commander.js';
import type { Io } from '../io.js';
import { exitCode, sayUndated, withCorpus } from '../open.js';
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

interface DatesOptions extends CorpusOptions, OutputOptions, ArticleOptions {
  mentions?: true;
  mentionsFrom?: string;
  mentionsTo?: string;
  by?: Step;
  band?: Band;
}

const STEPS: readonly Step[] = ['day', 'month', 'year', 'decade', 'century'];
const BANDS: readonly Band[] = ['articles', 'mentions'];

const EXAMPLES = `
Examples:
  corpus dates
  corpus dates --by year --band mentions
  corpus dates --mentions --from 2020-10 --format csv
  corpus dates --mentions-from 1969 --mentions-to 1969`;

export function declareDates(program: Command, act: Act): void {
  const command = program
    .command('dates')
    .summary('the date range, a timeline, and every date mentioned')
    .description(
      'Prints a timeline of publication dates: bars on an axis, overall and by publisher, and the gaps.',
    )
    .option('--mentions', 'list every date the articles mention, with the day it refers to')
    .option(
      '--mentions-from <date>',
      'only mentions of this date or later, whenever published (implies --mentions)',
    )
    .option('--mentions-to <date>', 'only mentions of this date or earlier (implies --mentions)')
    .option(
      '--by <step>',
      `steps of the timeline: ${STEPS.join(', ')} (default: what fits)`,
      choice('--by', STEPS),
    )
    .option(
      '--band <band>',
      'mentions: also a band of the dates the articles mention (default: articles)',
      choice('--band', BANDS),
    );
  articleOptions(command);
  outputOptions(command, 'all');
  readingOptions(commonOptions(command)).addHelpText('after', EXAMPLES);
  command.action((options: DatesOptions) => act((io) => runDates(options, io)));
}

async function runDates(options: DatesOptions, io: Io): Promise<number> {
  chosenFormat(options);
  const ofMentions =
    options.mentions || options.mentionsFrom !== undefined || options.mentionsTo !== undefined;
  const ofTimeline = options.by ? '--by' : options.band ? '--band' : null;
  if (ofMentions && ofTimeline) {
    throw new CorpusError(`--mentions and ${ofTimeline} cannot go together`, 'omit one of them');
  }
  return withCorpus(options, io, async (corpus, io) => {
    await sayUndated(corpus, options, io);
    return ofMentions ? printMentions(corpus, options, io) : printTimeline(corpus, options, io);
  });
}

const cut = <Bands extends BandPeriods>(bands: Bands, { limit }: DatesOptions): Bands => ({
  ...bands,
  axis: [...limited(bands.axis, limit)],
  periods: [...limited(bands.periods, limit)],
});

async function printTimeline(corpus: Corpus, options: DatesOptions, io: Io): Promise<number> {
  const question = { ...articleFilter(options), step: options.by ?? null };
  const whole = corpus.timeline(question);
  const { first, last, undated, publishers, gaps, periods } = whole;
  const spoken = options.band === 'mentions' ? corpus.spokenOf(question) : null;
  const found = [...periods, ...(spoken?.periods ?? [])];
  const results = limited(found, options.limit);
  const answer: TimelineAnswer = {
    ...answerOf('corpus.dates', corpus.complete, found.length, results),
    first,
    last,
    undated,
    publishers,
    gaps,
  };
  const text = async (view: View) => {
    const { axisRoom, mentionsRoom, spokenOfText, timelineText } = await import(
      '../../render/terminal/timeline.js'
    );
    const shown = corpus.timeline({ ...question, room: axisRoom(whole, view.columns) });
    if (!spoken) return timelineText(cut(shown, options), view);
    const told = corpus.spokenOf({ ...question, room: mentionsRoom(spoken, view.columns) });
    return [...timelineText(cut(shown, options), view), ...spokenOfText(cut(told, options), view)];
  };
  const csv = async () => ({
    rows: results,
    columns: (await import('../../render/csv-columns.js')).PERIOD_COLUMNS,
  });
  await print({ answer, text, csv }, options, io);
  return exitCode(corpus, found.length);
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
