/** `corpus quotes --group statement`: quotations of the same utterance as one result, with the articles that report it. */
import type { StatementsQuestion } from '../../../corpus.js';
import { counted, grouped } from '../../../text/counted.js';
import { answer } from '../../answer.js';
import type { Io } from '../../io.js';
import { askPhraseFirst, notesOn } from '../../queries.js';
import { requireAlone } from '../../question-options.js';
import { type AloneOptions, orderAndLook } from './alone.js';

interface StatementsOptions extends AloneOptions {
  like?: string;
  minArticles?: number;
}

/** @throws CorpusError for an option that --group would ignore. */
const requireFitting = (options: StatementsOptions): void =>
  requireAlone(
    '--group',
    { ...orderAndLook(options), '--like': options.like },
    'the most widely reported come first',
  );

const inFewer = (count: number, least: number): string[] =>
  count > 0 && least > 1
    ? [
        `${counted(count, 'statement')} in ${least === 2 ? 'one article only' : `fewer than ${grouped(least)} articles`} left out; --min-articles 1 shows ${count === 1 ? 'it' : 'them'}`,
      ]
    : [];

export function runStatements(
  words: readonly string[],
  { options, filter, io }: { options: StatementsOptions; filter: StatementsQuestion; io: Io },
): Promise<number> {
  requireFitting(options);
  const { minArticles = 2 } = options;
  return answer(options, io, {
    schema: 'corpus.statements',
    lines: () => 4,
    ask: async ({ corpus, limit }) => {
      const { answer, note, query } = await askPhraseFirst(words, (query) =>
        corpus.statements({ ...filter, query, minArticles, limit }),
      );
      const { total, fewer, results } = answer;
      return {
        total,
        results,
        shown: results.flatMap(({ carried }) => carried.map(({ article }) => article.path)),
        summary: counted(total, 'statement'),
        envelope: { fewer },
        query,
        notes: [...notesOn(corpus, query, note), ...inFewer(fewer, minArticles)],
        text: async (view, count) =>
          (await import('../../../render/terminal/statements.js')).statementsText(
            results.slice(0, count),
            view,
          ),
        csv: async () => {
          const { STATEMENT_COLUMNS, statementRows } = await import('../../../render/statement-columns.js');
          return { rows: statementRows(results), columns: STATEMENT_COLUMNS };
        },
      };
    },
  });
}
