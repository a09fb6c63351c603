/** `corpus show`: prints one article with its quotations and dates marked. */
import type { Corpus } from '../../corpus.js';
import type { View } from '../../render/terminal/view.js';
import type { Act } from '../act.js';
import type { Command } from '../commander.js';
import type { Io } from '../io.js';
import { exitCode, withCorpus } from '../open.js';
import { answerOf, print } from '../print.js';
import {
  type CorpusOptions,
  chosenFormat,
  commonOptions,
  formatOptions,
  type OutputOptions,
  readingOptions,
} from '../shared-options.js';

interface ShowOptions extends CorpusOptions, OutputOptions {
  explain?: true;
}

const EXAMPLES = `
Examples:
  corpus show 2020/summit
  corpus show 2020/summit.txt --json
  corpus show 2020/summit --explain`;

export function declareShow(program: Command, act: Act): void {
  const command = program
    .command('show <id>')
    .summary('one article, its quotations and dates marked')
    .description(
      'Prints one article with its quotations and dates marked. Name the article by its id, its path, the start of either, or the id of a quotation in it.',
    );
  command.option('--explain', 'show every line of the text, whether it was kept, and why');
  formatOptions(command);
  readingOptions(commonOptions(command)).addHelpText('after', EXAMPLES);
  command.action((id: string, options: ShowOptions) => act((io) => runShow(id, options, io)));
}

async function runShow(id: string, options: ShowOptions, io: Io): Promise<number> {
  chosenFormat(options);
  return withCorpus(options, io, async (corpus, io) => {
    if (options.explain) return printExplanation(corpus, id, options, io);
    const analysis = corpus.show(id);
    const text = async (view: View) =>
      (await import('../../render/terminal/show.js')).showText(analysis, view);
    const csv = async () => {
      const { ARTICLE_COLUMNS, BODY_COLUMN } = await import('../../render/csv-columns.js');
      const { article, body } = analysis;
      return { rows: [{ ...article, body }], columns: [...ARTICLE_COLUMNS, BODY_COLUMN] };
    };
    await print({ answer: answerOf('corpus.show', corpus.complete, 1, [analysis]), text, csv }, options, io);
    return exitCode(corpus, 1);
  });
}

async function printExplanation(corpus: Corpus, id: string, options: ShowOptions, io: Io): Promise<number> {
  const lines = await corpus.explain(id);
  const text = async (view: View) =>
    (await import('../../render/terminal/explain.js')).explainText(lines, view);
  const csv = async () => ({
    rows: lines,
    columns: (await import('../../render/csv-columns.js')).EXPLANATION_COLUMNS,
  });
  const answer = answerOf('corpus.show.explain', corpus.complete, lines.length, lines);
  await print({ answer, text, csv }, options, io);
  return exitCode(corpus, lines.length);
}
