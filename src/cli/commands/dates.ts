/** `corpus dates`: the timeline of publication dates, with --mentions that of the dates in the texts. */
import type { Band, BandPeriods, Corpus, DateMention, Period, Step } from '../../corpus.js';
import { CorpusError } from '../../model/corpus-error.js';
import type { Act } from '../act.js';
import { answer, type Reply } from '../answer.js';
import type { Command } from '../commander.js';
import type { Io } from '../io.js';
import { limited } from '../print.js';
import { articleFilter, choice, type QuestionOptions, questionOptions } from '../shared-options.js';

interface DatesOptions extends QuestionOptions {
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
  questionOptions(command, 'all', EXAMPLES);
  command.action((options: DatesOptions) => act((io) => runDates(options, io)));
}

function runDates(options: DatesOptions, io: Io): Promise<number> {
  const ofMentions =
    options.mentions || options.mentionsFrom !== undefined || options.mentionsTo !== undefined;
  const ofTimeline = options.by ? '--by' : options.band ? '--band' : null;
  if (ofMentions && ofTimeline) {
    throw new CorpusError(`--mentions and ${ofTimeline} cannot go together`, 'omit one of them');
  }
  return ofMentions
    ? answer('corpus.dates.mentions', options, io, (corpus) => mentionsReply(corpus, options))
    : answer('corpus.dates', options, io, (corpus) => timelineReply(corpus, options));
}

const cut = <Bands extends BandPeriods>(bands: Bands, { limit }: DatesOptions): Bands => ({
  ...bands,
  axis: [...limited(bands.axis, limit)],
  periods: [...limited(bands.periods, limit)],
});

async function timelineReply(corpus: Corpus, options: DatesOptions): Promise<Reply<Period, Period>> {
  const question = { ...articleFilter(options), step: options.by ?? null };
  const whole = corpus.timeline(question);
  const { first, last, undated, publishers, gaps, periods } = whole;
  const spoken = options.band === 'mentions' ? corpus.spokenOf(question) : null;
  const found = [...periods, ...(spoken?.periods ?? [])];
  const results = limited(found, options.limit);
  return {
    total: found.length,
    results,
    envelope: { first, last, undated, publishers, gaps },
    text: async (view) => {
      const { axisRoom, mentionsRoom, spokenOfText, timelineText } = await import(
        '../../render/terminal/timeline.js'
      );
      const shown = corpus.timeline({ ...question, room: axisRoom(whole, view.columns) });
      if (!spoken) return timelineText(cut(shown, options), view);
      const told = corpus.spokenOf({ ...question, room: mentionsRoom(spoken, view.columns) });
      return [...timelineText(cut(shown, options), view), ...spokenOfText(cut(told, options), view)];
    },
    csv: async () => ({
      rows: results,
      columns: (await import('../../render/csv-columns.js')).PERIOD_COLUMNS,
    }),
  };
}

async function mentionsReply(
  corpus: Corpus,
  options: DatesOptions,
): Promise<Reply<DateMention, DateMention>> {
  const { mentionsFrom = null, mentionsTo = null } = options;
  const found = corpus.dateMentions({ ...articleFilter(options), mentionsFrom, mentionsTo });
  const results = limited(found, options.limit);
  return {
    total: found.length,
    results,
    text: async (view) => (await import('../../render/terminal/dates.js')).mentionsText(results, view),
    csv: async () => ({
      rows: results,
      columns: (await import('../../render/csv-columns.js')).MENTION_COLUMNS,
    }),
  };
}
