/** `corpus collocations`: the words that occur near a word or phrase more often than by chance. */
import type { CollocationMeasure } from '../../../corpus.js';
import { CorpusError } from '../../../model/corpus-error.js';
import { counted } from '../../../text/counted.js';
import type { Act } from '../../act.js';
import { answer } from '../../answer.js';
import type { Command } from '../../commander.js';
import type { Io } from '../../io.js';
import { type QuestionOptions, questionOptions, quotingFilter } from '../../question-options.js';
import { choice, wholeNumber } from '../../shared-options.js';

interface CollocationsCommandOptions extends QuestionOptions {
  window?: Window;
  measure?: (typeof MEASURES)[number];
  minCount?: number;
  functionWords?: true;
  in?: 'text' | 'quotes';
}

interface Window {
  left: number;
  right: number;
}

const MEASURES = ['logdice', 'g2', 'mi', 't', 'count'] as const;

const measureOf = (name: (typeof MEASURES)[number]): CollocationMeasure =>
  name === 'logdice' ? 'logDice' : name;

/** Wider than any window needs to be. */
const WIDEST = 50;

function windowOf(text: string): Window {
  const [, left = '', right = left] = /^(\d{1,2})(?:,(\d{1,2}))?$/u.exec(text) ?? [];
  const window = { left: Number(left), right: Number(right) };
  const fits = left !== '' && Math.max(window.left, window.right) <= WIDEST && window.left + window.right > 0;
  if (fits) return window;
  throw new CorpusError(
    `--window ${text}: must be one number of words, or two with a comma, at most ${WIDEST}`,
    'for example --window 5, or --window 0,3 for the three words after it',
  );
}

const EXAMPLES = `
Measures: logdice (at most 14; compares across corpora), g2 (log-likelihood: how sure), mi (bits; favours rare words), t.
Words are counted in the text of articles, titles left out, and windows do not cross paragraphs.

Examples:
  corpus collocations alliance
  corpus collocations 'military alliance' --window 3 --measure g2
  corpus collocations border --in quotes --from 2016
  corpus collocations border --window 0,2 --min-count 5 --format csv > border.csv`;

export function declareCollocations(program: Command, act: Act): void {
  const command = program
    .command('collocations <word...>')
    .summary('the words that occur near a word or phrase')
    .description(
      'Prints the words that occur near a word or phrase more often than by chance, with measures of association.',
    )
    .option(
      '--window <words>',
      'words on each side, or to the left and the right: 5, or 0,3 (default: 5)',
      windowOf,
    )
    .option(
      '--measure <name>',
      `order by ${MEASURES.join(', ')} (default: logdice)`,
      choice('--measure', MEASURES),
    )
    .option('--min-count <count>', 'minimum count near the word (default: 2)', wholeNumber('--min-count', 1))
    .option('--function-words', 'include function words: articles, prepositions, pronouns')
    .option(
      '--in <part>',
      'words of the text, or of quotations alone (default: text)',
      choice('--in', ['text', 'quotes']),
    );
  questionOptions(command, {
    limit: 'all; a screenful on a terminal',
    chosen: 'articles',
    counted: null,
    examples: EXAMPLES,
  });
  command.action((words: string[], options: CollocationsCommandOptions) =>
    act((io) => runCollocations(words, options, io)),
  );
}

const USUAL = { left: 5, right: 5 };

function runCollocations(
  words: readonly string[],
  options: CollocationsCommandOptions,
  io: Io,
): Promise<number> {
  const { window = USUAL, measure = 'logdice', minCount = 2, functionWords = false } = options;
  const query = words.join(' ');
  return answer(options, io, {
    schema: 'corpus.collocations',
    omitted: options.in === 'quotes' ? null : 'annotations',
    lines: () => 1,
    ask: async ({ corpus, limit }) => {
      const found = corpus.collocations({
        ...quotingFilter(options),
        words: query,
        ...window,
        minCount,
        measure: measureOf(measure),
        inQuotations: options.in === 'quotes',
        functionWords,
        limit,
      });
      const { total, occurrences, articles, collocates } = found;
      return {
        total,
        results: collocates,
        envelope: { query, occurrences, articles, words: found.words, window },
        summary: `${counted(total, 'collocate')} of ${counted(occurrences, 'occurrence')} in ${counted(articles, 'article')}`,
        query,
        notes: corpus.notesOn(query),
        text: async (view, count) =>
          (await import('../../../render/terminal/words.js')).collocatesText(
            collocates.slice(0, count),
            view,
          ),
        csv: async () => ({
          rows: collocates,
          columns: (await import('../../../render/word-columns.js')).COLLOCATE_COLUMNS,
        }),
      };
    },
  });
}
