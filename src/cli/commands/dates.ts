/** `corpus dates`: the timeline of publication dates or, with --mentions, of the dates in the texts. */
import type { Band, BandPeriods, MentionInContext, Period, Step } from '../../corpus.js';
import { CorpusError } from '../../model/corpus-error.js';
import { counted } from '../../text/counted.js';
import type { Act } from '../act.js';
import { type Asked, answer, answerCounts, type Reply } from '../answer.js';
import type { Command } from '../commander.js';
import type { Io } from '../io.js';
import { limited } from '../print.js';
import { askPhraseFirst, countedArticles, notesOn } from '../queries.js';
import { type QuestionOptions, questionOptions, quotingFilter } from '../question-options.js';
import { choice, date, narrativeOption } from '../shared-options.js';

interface DatesOptions extends QuestionOptions {
  mentions?: true;
  mentionsFrom?: string;
  mentionsTo?: string;
  by?: Step;
  band?: Band;
}

const STEPS: readonly Step[] = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'];
const BANDS: readonly Band[] = ['articles', 'mentions'];

const EXAMPLES = `
Examples:
  corpus dates
  corpus dates pipeline --by quarter
  corpus dates --by year --band mentions
  corpus dates --mentions --from 2020-10 --format csv
  corpus dates --mentions-from 1969 --mentions-to 1969`;

export function declareDates(program: Command, act: Act): void {
  const command = program
    .command('dates [query...]')
    .summary('the date range, a timeline, and every date mentioned')
    .description(
      'Prints a timeline of the articles that match the query, or of all: bars on an axis, overall and by publisher, and the gaps.',
    )
    .option('--mentions', 'list every date the articles mention, resolved to a day or period')
    .option(
      '--mentions-from <date>',
      'only mentions of this date or later, whenever published (implies --mentions)',
      date('--mentions-from'),
    )
    .option(
      '--mentions-to <date>',
      'only mentions of this date or earlier (implies --mentions)',
      date('--mentions-to'),
    )
    .option(
      '--by <step>',
      `steps of the timeline: ${STEPS.join(', ')} (default: the finest that fit)`,
      choice('--by', STEPS),
    )
    .option(
      '--band <band>',
      'mentions: also show a band for the dates the articles mention (default: articles)',
      choice('--band', BANDS),
    );
  narrativeOption(command);
  questionOptions(command, {
    limit: 'all',
    chosen: 'articles',
    counted: 'articles',
    totals: false,
    examples: EXAMPLES,
  });
  command.action((words: string[], options: DatesOptions) => act((io) => runDates(words, options, io)));
}

function runDates(words: readonly string[], options: DatesOptions, io: Io): Promise<number> {
  const ofMentions =
    options.mentions || options.mentionsFrom !== undefined || options.mentionsTo !== undefined;
  const ofTimeline = options.by ? '--by' : options.band ? '--band' : null;
  if (ofMentions && ofTimeline) {
    throw new CorpusError(`--mentions and ${ofTimeline} cannot be combined`, 'omit one of them');
  }
  const { countBy } = options;
  if (countBy) {
    return answerCounts(options, io, 'articles', (asked) =>
      countedArticles(words, quotingFilter(options), countBy, asked.corpus),
    );
  }
  return ofMentions
    ? answer(options, io, {
        schema: 'corpus.dates.mentions',
        omitted: words.length === 0 ? 'words' : null,
        lines: () => 1,
        ask: (asked) => mentionsReply(words, options, asked),
      })
    : answer(options, io, {
        schema: 'corpus.dates',
        omitted: words.length === 0 ? 'words' : null,
        lines: null,
        ask: (asked) => timelineReply(words, options, asked),
      });
}

const cut = <Bands extends BandPeriods>(bands: Bands, limit: number | null): Bands => ({
  ...bands,
  axis: [...limited(bands.axis, limit)],
  periods: [...limited(bands.periods, limit)],
});

async function timelineReply(
  words: readonly string[],
  options: DatesOptions,
  { corpus, limit }: Asked,
): Promise<Reply<Period, Period>> {
  const filter = { ...quotingFilter(options), step: options.by ?? null };
  const { answer, note, query } = await askPhraseFirst(words, (query) => {
    const whole = corpus.timeline({ ...filter, query });
    return { total: whole.periods.length, whole };
  });
  const { whole } = answer;
  const question = { ...filter, query };
  const { first, last, undated, publishers, gaps, periods } = whole;
  const spoken = options.band === 'mentions' ? corpus.spokenOf(question) : null;
  const found = [...periods, ...(spoken?.periods ?? [])];
  const results = limited(found, limit);
  return {
    total: found.length,
    results,
    envelope: { first, last, undated, publishers, gaps },
    summary: null,
    query,
    notes: notesOn(corpus, query, note),
    text: async (view) => {
      const { axisRoom, mentionsRoom, spokenOfText, timelineText } = await import(
        '../../render/terminal/timeline.js'
      );
      const shown = corpus.timeline({ ...question, room: axisRoom(whole, view.columns) });
      if (!spoken) return timelineText(cut(shown, limit), view);
      const told = corpus.spokenOf({ ...question, room: mentionsRoom(spoken, view.columns) });
      return [...timelineText(cut(shown, limit), view), ...spokenOfText(cut(told, limit), view)];
    },
    csv: async () => ({
      rows: results,
      columns: (await import('../../render/date-columns.js')).periodColumns(results),
    }),
  };
}

async function mentionsReply(
  words: readonly string[],
  options: DatesOptions,
  { corpus, io, limit }: Asked,
): Promise<Reply<MentionInContext, MentionInContext>> {
  const { mentionsFrom = null, mentionsTo = null } = options;
  const asked = { ...quotingFilter(options), mentionsFrom, mentionsTo, limit };
  const { answer, note, query } = await askPhraseFirst(words, (query) =>
    corpus.dateMentions({ ...asked, query }),
  );
  const { total, results } = answer;
  return {
    total,
    results,
    summary: counted(total, 'date mention'),
    query,
    notes: notesOn(corpus, query, note),
    text: async (view, count) =>
      (await import('../../render/terminal/dates.js')).mentionsText(
        results.slice(0, count),
        view,
        !io.stdout.isTTY,
      ),
    csv: async () => ({
      rows: results,
      columns: (await import('../../render/date-columns.js')).MENTION_COLUMNS,
    }),
  };
}
