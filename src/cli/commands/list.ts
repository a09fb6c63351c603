/** `corpus list`: the article records. */
import type { ListedArticle } from '../../corpus.js';
import type { View } from '../../render/terminal/view.js';
import type { Act } from '../act.js';
import type { Command } from '../commander.js';
import type { Io } from '../io.js';
import { exitCode, sayUndated, withCorpus } from '../open.js';
import { answerOf, print } from '../print.js';
import {
  type ArticleOptions,
  articleFilter,
  articleOptions,
  type CorpusOptions,
  chosenFormat,
  commonOptions,
  type OutputOptions,
  outputOptions,
  readingOptions,
} from '../shared-options.js';

interface ListOptions extends CorpusOptions, OutputOptions, ArticleOptions {
  body?: true;
}

const EXAMPLES = `
Examples:
  corpus list
  corpus list --publisher Reuters --to 2020
  corpus list --body --format ndjson`;

export function declareList(program: Command, act: Act): void {
  const command = program
    .command('list')
    .summary('the article records')
    .description(
      'Prints the metadata of each article: title, publisher, authors, dates, and the evidence for each.',
    )
    .option('--body', 'include the paragraphs of the body');
  articleOptions(command);
  outputOptions(command, 'all');
  readingOptions(commonOptions(command)).addHelpText('after', EXAMPLES);
  command.action((options: ListOptions) => act((io) => runList(options, io)));
}

async function runList(options: ListOptions, io: Io): Promise<number> {
  chosenFormat(options);
  return withCorpus(options, io, async (corpus, io) => {
    await sayUndated(corpus, options, io);
    const found = corpus.articles(articleFilter(options));
    const results = found
      .take(options.limit ?? null)
      .map(({ article, body }): ListedArticle => (options.body ? { ...article, body } : article));
    const text = async (view: View) =>
      (await import('../../render/terminal/list.js')).listText(results, view);
    const csv = async () => {
      const { ARTICLE_COLUMNS, BODY_COLUMN } = await import('../../render/csv-columns.js');
      return { rows: results, columns: options.body ? [...ARTICLE_COLUMNS, BODY_COLUMN] : ARTICLE_COLUMNS };
    };
    await print(
      { answer: answerOf('corpus.list', corpus.complete, found.length, results), text, csv },
      options,
      io,
    );
    return exitCode(corpus, found.length);
  });
}
