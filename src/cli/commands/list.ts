/** `corpus list`: the article records. */
import type { ArticleOrder, ListedArticle } from '../../corpus.js';
import { WIDE } from '../../render/terminal/view.js';
import { counted } from '../../text/counted.js';
import type { Act } from '../act.js';
import { answer, answerCounts } from '../answer.js';
import type { Command } from '../commander.js';
import type { Io } from '../io.js';
import { askPhraseFirst, countedArticles, notesOn } from '../queries.js';
import { type QuestionOptions, questionOptions, quotingFilter } from '../question-options.js';
import { choice } from '../shared-options.js';

interface ListOptions extends QuestionOptions {
  body?: true;
  sort?: ArticleOrder;
}

const ORDERS: readonly ArticleOrder[] = ['path', 'date', 'publisher'];

const EXAMPLES = `
Examples:
  corpus list
  corpus list pipeline --publisher Reuters --to 2020
  corpus list pipeline --count-by month
  corpus list --body --format ndjson`;

export function declareList(program: Command, act: Act): void {
  const command = program
    .command('list [query...]')
    .summary('the article records')
    .description(
      'Prints the metadata of the articles that match the query, or of all: title, publisher, authors, dates, and the evidence for each.',
    )
    .option('--body', 'include the paragraphs of the body')
    .option('--sort <order>', `by ${ORDERS.join(', ')} (default: path)`, choice('--sort', ORDERS))
    .option('--reverse', 'reverse the order');
  questionOptions(command, {
    limit: 'all; a screenful on a terminal',
    chosen: 'articles',
    counted: 'articles',
    cites: true,
    examples: EXAMPLES,
  });
  command.action((words: string[], options: ListOptions) => act((io) => runList(words, options, io)));
}

function runList(words: readonly string[], options: ListOptions, io: Io): Promise<number> {
  const { sort = null, reverse = false, countBy } = options;
  const filter = quotingFilter(options);
  if (countBy) {
    return answerCounts(options, io, 'articles', (asked) =>
      countedArticles(words, filter, countBy, asked.corpus),
    );
  }
  return answer(options, io, {
    schema: 'corpus.list',
    omitted: 'annotations',
    lines: (columns) => (columns < WIDE ? 3 : 1),
    ask: async ({ corpus, limit }) => {
      const { answer, note, query } = await askPhraseFirst(words, (query) => {
        const found = corpus.articles({ ...filter, query, sort, reverse });
        return { total: found.length, found };
      });
      const results = answer.found
        .take(limit)
        .map(({ article, body }): ListedArticle => (options.body ? { ...article, body } : article));
      return {
        total: answer.total,
        results,
        summary: counted(answer.total, 'article'),
        query,
        notes: notesOn(corpus, query, note),
        cited: async () => (await import('../../render/citations/citations.js')).citedArticles(results),
        text: async (view, count) =>
          (await import('../../render/terminal/list.js')).listText(results.slice(0, count), view),
        csv: async () => {
          const { ARTICLE_COLUMNS, BODY_COLUMN } = await import('../../render/csv-columns.js');
          return {
            rows: results,
            columns: options.body ? [...ARTICLE_COLUMNS, BODY_COLUMN] : ARTICLE_COLUMNS,
          };
        },
      };
    },
  });
}
