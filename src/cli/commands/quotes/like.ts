/** `corpus quotes --like`: the quotations most similar in wording, and whether one is verbatim. */
import type { LikeQuestion } from '../../../corpus.js';
import { counted } from '../../../text/counted.js';
import { answer } from '../../answer.js';
import type { Io } from '../../io.js';
import { limited } from '../../print.js';
import { askPhraseFirst, notesOn } from '../../queries.js';
import { requireAlone } from '../../question-options.js';
import { type AloneOptions, orderAndLook } from './alone.js';

/** Default number of results. */
const NEAREST = 10;

export function runLike(
  wording: string,
  words: readonly string[],
  { options, filter, io }: { options: AloneOptions; filter: LikeQuestion; io: Io },
): Promise<number> {
  requireAlone('--like', orderAndLook(options), 'the nearest quotations come first');
  return answer(options, io, {
    schema: 'corpus.quotes.like',
    lines: () => 4,
    limit: NEAREST,
    ask: async ({ corpus, limit }) => {
      const { answer, note, query } = await askPhraseFirst(words, (query) =>
        corpus.like(wording, { ...filter, query }),
      );
      const { total, verbatim } = answer;
      const results = limited(answer.results, limit);
      return {
        total,
        results,
        found: verbatim,
        shown: results.map(({ article }) => article.path),
        summary: counted(total, 'quotation'),
        envelope: { wording, verbatim },
        query: [...(query === null ? [] : [query]), `--like '${wording}'`].join(' '),
        nothing: 'not found in these words or similar ones',
        notes: notesOn(corpus, query, note),
        text: async (view, count) =>
          (await import('../../../render/terminal/like.js')).likeText(answer, results.slice(0, count), view),
        csv: async () => ({
          rows: results,
          columns: (await import('../../../render/csv-columns.js')).LIKE_COLUMNS,
        }),
      };
    },
  });
}
