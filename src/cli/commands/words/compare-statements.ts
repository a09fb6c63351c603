/** `corpus compare --of statements`: which statements both sets of articles report, and which only one does. */
import { counted, grouped } from '../../../text/counted.js';
import { answer } from '../../answer.js';
import type { Io } from '../../io.js';
import { type QuestionOptions, quotingFilter } from '../../question-options.js';

export function runCompareStatements(
  a: string,
  b: string,
  options: QuestionOptions & { minCount?: number },
  io: Io,
): Promise<number> {
  const { minCount = 2 } = options;
  return answer(options, io, {
    schema: 'corpus.compare.statements',
    lines: () => 4,
    ask: async ({ corpus, limit }) => {
      const found = corpus.compareStatements({
        ...quotingFilter(options),
        a,
        b,
        minArticles: minCount,
        limit,
      });
      const { results, both, onlyA, onlyB, inBoth } = found;
      const total = both + onlyA + onlyB;
      const sides = `A, ${a}: ${counted(found.a.articles, 'article')}; B, ${b}: ${counted(found.b.articles, 'article')}`;
      return {
        total,
        results,
        shown: results.flatMap(({ carried }) => carried.map(({ article }) => article.path)),
        envelope: {
          inBoth,
          both,
          onlyA,
          onlyB,
          a: { query: a, ...found.a },
          b: { query: b, ...found.b },
        },
        summary: `${counted(total, 'statement')}: ${grouped(both)} in both, ${grouped(onlyA)} only in A, ${grouped(onlyB)} only in B; ${sides}`,
        notes:
          inBoth === 0
            ? []
            : [`${counted(inBoth, 'article')} ${inBoth === 1 ? 'is' : 'are'} in both A and B`],
        nothing: found.a.articles === 0 || found.b.articles === 0 ? `nothing to compare (${sides})` : null,
        query: `${a} against ${b}`,
        text: async (view, count) =>
          (await import('../../../render/terminal/statements.js')).comparedStatementsText(
            results.slice(0, count),
            view,
          ),
        csv: async () => {
          const { COMPARED_STATEMENT_COLUMNS, statementRows } = await import(
            '../../../render/statement-columns.js'
          );
          return { rows: statementRows(results), columns: COMPARED_STATEMENT_COLUMNS };
        },
      };
    },
  });
}
