/** `corpus compare`: the words, or the speakers, that are more frequent in one of two sets of articles than in the other. */
import { counted } from '../../../text/counted.js';
import type { Act } from '../../act.js';
import { answer } from '../../answer.js';
import type { Command } from '../../commander.js';
import type { Io } from '../../io.js';
import { limited } from '../../print.js';
import { type QuestionOptions, questionOptions, quotingFilter } from '../../question-options.js';
import { choice, wholeNumber } from '../../shared-options.js';
import { runCompareStatements } from './compare-statements.js';

interface CompareCommandOptions extends QuestionOptions {
  of?: 'words' | 'speakers' | 'statements';
  minCount?: number;
}

const EXAMPLES = `
A and B are queries, as for corpus search: publisher:Reuters, date:2016, speaker:Putin, alliance …
The log ratio is 1 if A has it twice as often as B, and -1 if B does. G2 over 10.83 is significant at 0.1 %; what may be
chance at 5 % is left out.

Examples:
  corpus compare publisher:Reuters publisher:Sputnik
  corpus compare date:2015 date:2016 --of speakers
  corpus compare publisher:Reuters publisher:Sputnik --of statements
  corpus compare 'publisher:Reuters pipeline' 'publisher:Sputnik pipeline' --from 2016`;

export function declareCompare(program: Command, act: Act): void {
  const command = program
    .command('compare <a> <b>')
    .summary('what sets one set of articles apart from another')
    .description(
      'Prints the words, or the speakers, that one of two sets of articles has more often than the other (keyness), or which statements both report and which only one.',
    )
    .option(
      '--of <what>',
      'compare words, whom they quote, or which statements they report (default: words)',
      choice('--of', ['words', 'speakers', 'statements'] as const),
    )
    .option(
      '--min-count <count>',
      'minimum count in both sets together (default: 5); of statements, the minimum number of articles (default: 2)',
      wholeNumber('--min-count', 1),
    );
  questionOptions(command, {
    limit: 'all; a screenful on a terminal',
    chosen: 'articles',
    counted: null,
    examples: EXAMPLES,
  });
  command.action((a: string, b: string, options: CompareCommandOptions) =>
    act((io) => runCompare(a, b, options, io)),
  );
}

function runCompare(a: string, b: string, options: CompareCommandOptions, io: Io): Promise<number> {
  const { of = 'words', minCount = 5 } = options;
  if (of === 'statements') return runCompareStatements(a, b, options, io);
  return answer(options, io, {
    schema: 'corpus.compare',
    omitted: of === 'words' ? 'annotations' : null,
    lines: () => 1,
    ask: async ({ corpus, limit }) => {
      const found = corpus.compare({ ...quotingFilter(options), a, b, of, minCount });
      const results = limited(found.keywords, limit);
      const noun = of === 'words' ? 'word' : 'quotation';
      const size = (set: { articles: number; size: number }): string =>
        `${counted(set.articles, 'article')}, ${counted(set.size, noun)}`;
      const sides = `A, ${a}: ${size(found.a)}; B, ${b}: ${size(found.b)}`;
      return {
        total: found.keywords.length,
        results,
        envelope: { of, inBoth: found.inBoth, a: { query: a, ...found.a }, b: { query: b, ...found.b } },
        summary: `${counted(found.keywords.length, of === 'words' ? 'keyword' : 'speaker')}; ${sides}`,
        notes:
          found.inBoth === 0
            ? []
            : [`${counted(found.inBoth, 'article')} ${found.inBoth === 1 ? 'is' : 'are'} in both A and B`],
        nothing: found.a.size === 0 || found.b.size === 0 ? `nothing to compare (${sides})` : null,
        query: `${a} against ${b}`,
        text: async (view, count) =>
          (await import('../../../render/terminal/words.js')).keywordsText(results.slice(0, count), view),
        csv: async () => ({
          rows: results,
          columns: (await import('../../../render/word-columns.js')).KEYWORD_COLUMNS,
        }),
      };
    },
  });
}
