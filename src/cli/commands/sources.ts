/** `corpus sources`: the publishers, speakers and outlets that the articles rely on. */
import type { SourceKind, SourceOrder } from '../../corpus.js';
import { CorpusError } from '../../model/corpus-error.js';
import { counted } from '../../text/counted.js';
import type { Act } from '../act.js';
import { answer, answerCounts } from '../answer.js';
import type { Command } from '../commander.js';
import type { Io } from '../io.js';
import { limited } from '../print.js';
import { askPhraseFirst, notesOn } from '../queries.js';
import { articleKeys, type QuestionOptions, questionOptions, quotingFilter } from '../question-options.js';
import { choice, confidence, lookedUp } from '../shared-options.js';

interface SourcesOptions extends QuestionOptions {
  kind?: SourceKind;
  cited?: true;
  of?: string;
  min?: number;
  minConfidence?: number;
  sort?: SourceOrder;
  by?: 'publisher';
  like?: string;
}

const KINDS: readonly SourceKind[] = ['publisher', 'outlet', 'photo', 'person', 'organisation', 'group'];
const ORDERS: readonly SourceOrder[] = ['quotations', 'mentions', 'articles', 'name', 'first', 'last'];

const EXAMPLES = `
Examples:
  corpus sources
  corpus sources pipeline --kind person --limit 20
  corpus sources --cited --min 2 --sort articles
  corpus sources --by publisher
  corpus sources --cited --count-by year,publisher
  corpus sources --like 'Mara Ellison'
  corpus sources --publisher Reuters --json`;

export function declareSources(program: Command, act: Act): void {
  const command = program
    .command('sources [query...]')
    .summary('publishers, speakers and cited outlets, with counts and dates')
    .description(
      'Prints the sources of the articles that match the query, or of all: publishers, speakers, cited outlets and photographers, most quoted first.',
    )
    .option('--cited', 'only sources quoted or cited in articles, not their publishers, in more detail')
    .option('--of <article>', 'only sources quoted or cited in this article', lookedUp('article'))
    .option('--min <count>', 'only sources quoted or cited at least this often', atLeast)
    .option(
      '--min-confidence <number>',
      'count only quotations with at least this confidence, 0 to 1 (default: 0.5 for those without quotation marks)',
      confidence('--min-confidence'),
    )
    .option('--sort <order>', `by ${ORDERS.join(', ')} (default: quotations)`, choice('--sort', ORDERS))
    .option(
      '--by <what>',
      'publisher: a table of which publisher quotes or cites whom',
      choice('--by', ['publisher']),
    )
    .option(
      '--like <name>',
      'list people who may be this person but are counted separately, with the reason',
      lookedUp('speaker'),
    )
    .option('--kind <kind>', `only sources of this kind: ${KINDS.join(', ')}`, choice('--kind', KINDS));
  command.option('--reverse', 'reverse the order');
  questionOptions(command, {
    limit: 'all; a screenful on a terminal',
    chosen: 'articles',
    counted: 'sources',
    examples: EXAMPLES,
  });
  command.action((words: string[], options: SourcesOptions) =>
    act((io) =>
      options.like === undefined ? runSources(words, options, io) : runLike(options.like, words, options, io),
    ),
  );
}

function atLeast(text: string): number {
  if (/^\d{1,9}$/u.test(text)) return Number(text);
  throw new CorpusError(`--min ${text}: must be a whole number`, 'for example --min 2');
}

function runSources(words: readonly string[], options: SourcesOptions, io: Io): Promise<number> {
  const { kind = null, min = null, minConfidence = null, reverse = false, of = null } = options;
  const { countBy } = options;
  if (countBy) {
    const cited = options.cited === true;
    return answerCounts(options, io, 'sources', async ({ corpus }) => {
      const { answer, note, query } = await askPhraseFirst(words, (query) => {
        const filter = { ...quotingFilter(options), query, kind, min, minConfidence, cited };
        const counts = corpus.counts({ of: 'sources', by: articleKeys(countBy), ...filter });
        return { total: counts.length, counts };
      });
      return { counts: answer.counts, query, notes: notesOn(corpus, query, note) };
    });
  }
  const sort = options.sort ?? (options.by ? 'mentions' : null);
  const cited = options.cited === true || options.by !== undefined || of !== null;
  return answer(options, io, {
    schema: 'corpus.sources',
    omitted: words.length === 0 ? 'words' : null,
    lines: () => 1,
    ask: async ({ corpus, limit }) => {
      const { answer, note, query } = await askPhraseFirst(words, (query) => {
        const filter = { ...quotingFilter(options), query };
        return corpus.foundSources({ ...filter, kind, min, minConfidence, sort, reverse, of, cited, limit });
      });
      const { results } = answer;
      return {
        total: answer.total,
        results,
        summary: counted(answer.total, 'source'),
        query,
        notes: notesOn(corpus, query, note),
        text: async (view, count) =>
          options.by
            ? (await import('../../render/terminal/source-matrix.js')).matrixText(
                results.slice(0, count),
                view,
              )
            : (await import('../../render/terminal/sources.js')).sourcesText(
                results.slice(0, count),
                view,
                cited,
              ),
        csv: async () => {
          const { matrixColumns, SOURCES_COLUMNS } = await import('../../render/csv-columns.js');
          const publishers = [...new Set(results.flatMap((source) => Object.keys(source.publishers)))].sort();
          return { rows: results, columns: options.by ? matrixColumns(publishers) : SOURCES_COLUMNS };
        },
      };
    },
  });
}

function runLike(name: string, words: readonly string[], options: SourcesOptions, io: Io): Promise<number> {
  return answer(options, io, {
    schema: 'corpus.sources.like',
    lines: () => 2,
    ask: async ({ corpus, limit }) => {
      const { answer, note, query } = await askPhraseFirst(words, (query) => {
        const alike = corpus.alike(name, { ...quotingFilter(options), query });
        return { total: alike?.candidates.length ?? 0, alike };
      });
      const person = answer.alike?.person ?? null;
      const results = limited(answer.alike?.candidates ?? [], limit);
      const close = person ? null : corpus.nearestName('speaker', name);
      return {
        total: answer.total,
        results,
        summary: null,
        envelope: { name: person?.name ?? name },
        query: [...(query === null ? [] : [query]), `--like '${name}'`].join(' '),
        meant: close === null ? null : `--like '${close}'`,
        nothing: person && `nobody else who may be ${person.name} is quoted`,
        notes: notesOn(corpus, query, note),
        text: async (view, count) =>
          (await import('../../render/terminal/alike.js')).alikeText(person, results.slice(0, count), view),
        csv: async () => ({
          rows: results,
          columns: (await import('../../render/csv-columns.js')).ALIKE_COLUMNS,
        }),
      };
    },
  });
}
