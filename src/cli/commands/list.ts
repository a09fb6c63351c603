/** `corpus list`: the article records. */
import type { ListedArticle } from '../../corpus.js';
import type { Act } from '../act.js';
import { answer } from '../answer.js';
import type { Command } from '../commander.js';
import type { Io } from '../io.js';
import { articleFilter, type QuestionOptions, questionOptions } from '../shared-options.js';

interface ListOptions extends QuestionOptions {
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
  questionOptions(command, 'all', EXAMPLES);
  command.action((options: ListOptions) => act((io) => runList(options, io)));
}

function runList(options: ListOptions, io: Io): Promise<number> {
  return answer('corpus.list', options, io, async (corpus) => {
    const found = corpus.articles(articleFilter(options));
    const results = found
      .take(options.limit ?? null)
      .map(({ article, body }): ListedArticle => (options.body ? { ...article, body } : article));
    return {
      total: found.length,
      results,
      text: async (view) => (await import('../../render/terminal/list.js')).listText(results, view),
      csv: async () => {
        const { ARTICLE_COLUMNS, BODY_COLUMN } = await import('../../render/csv-columns.js');
        return { rows: results, columns: options.body ? [...ARTICLE_COLUMNS, BODY_COLUMN] : ARTICLE_COLUMNS };
      },
    };
  });
}
