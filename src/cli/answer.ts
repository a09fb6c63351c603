/** Runs one question from the options to the exit code: opens the corpus, asks, prints the answer. */
import type { Corpus, Count } from '../corpus.js';
import type { Omitted } from '../model/analysis.js';
import { CorpusError } from '../model/corpus-error.js';
import type { Cited } from '../render/citations/citations.js';
import type { Column } from '../render/csv.js';
import type { View } from '../render/terminal/view.js';
import { counted, grouped } from '../text/counted.js';
import type { Io } from './io.js';
import { sayNote } from './messages.js';
import { asksEngine, folderName, STANDARD_INPUT, sayUndated, withCorpus } from './open.js';
import { answerOf, limited, print } from './print.js';
import { filtersInWords, type QuestionOptions } from './question-options.js';
import { chosenFormat, chosenLimit } from './shared-options.js';

/** What a question found, and how it looks in the formats that are not JSON. */
export interface Reply<Result, Row> {
  /** Results before the limit. */
  total: number;
  results: readonly Result[];
  text(view: View): Promise<Iterable<string>>;
  csv(): Promise<{ rows: readonly Row[]; columns: readonly Column<Row>[] }>;
  /** What it cites; omitted where it cites nothing. */
  cited?: () => Promise<readonly Cited[]>;
  /** The text of --count; the total by default. */
  countText?: () => Promise<Iterable<string>>;
  /** How many results answer with yes, for the exit code; all by default. */
  found?: number;
  /** Further members of the JSON envelope. */
  envelope?: Readonly<Record<string, unknown>>;
  /** Paths of the articles whose texts the answer shows: they are compared with the index first. */
  shown?: readonly string[];
  /** The total in words, "431 quotations by 57 speakers in 122 articles"; null if the text says it. */
  summary: string | null;
  /** The query, as it was read. */
  query?: string | null;
  /** Reported before the answer. */
  notes?: readonly string[];
  /** What the question may have meant, if nothing is found. */
  meant?: string | null;
  /** Says what was not found, without the corpus; null for "nothing found" with the filters. */
  nothing?: string | null;
}

/** What a reply needs to know of where it is printed. */
export interface Asked {
  corpus: Corpus;
  io: Io;
  /** The number of results to print; null for all. */
  limit: number | null;
}

/** 0 if anything was found, 1 if not, 2 if files are missing from the answer. */
const exitCode = (corpus: Corpus, found: number): number => (!corpus.complete ? 2 : found > 0 ? 0 : 1);

/** Lines that are not the results': the prompt, the summary. */
const OTHER_LINES = 3;

/** Results that fill a terminal; null if the output is not text on a terminal. */
function screenful(options: QuestionOptions, io: Io, lines: (columns: number) => number): number | null {
  if (chosenFormat(options) !== 'text' || !io.stdout.isTTY) return null;
  const rows = (io.stdout.rows ?? 24) - OTHER_LINES;
  return Math.max(3, Math.floor(rows / lines(io.stdout.columns ?? 80)));
}

const NAMED = ['speaker', 'role', 'publisher', 'author', 'section', 'lang'] as const;

/** Filters whose value is not in the corpus, with the nearest one that is. */
const nearestNames = (corpus: Corpus, options: QuestionOptions): string[] =>
  NAMED.flatMap((name) => {
    const { [name]: value } = options;
    const close = value === undefined ? null : corpus.nearestName(name, value);
    return close === null ? [] : [`--${name} '${close}'`];
  });

/** One line that names the query, the filters and the corpus, and what may have been meant. */
async function sayNothing(
  corpus: Corpus,
  {
    query = null,
    meant = null,
    nothing = null,
  }: Pick<Reply<unknown, unknown>, 'query' | 'meant' | 'nothing'>,
  options: QuestionOptions,
  io: Io,
): Promise<void> {
  const filters = [...(query === null ? [] : [query]), ...filtersInWords(options)];
  const asked = filters.length === 0 ? '' : ` for ${filters.join(' ')}`;
  const close = [...(meant === null ? [] : [meant]), ...nearestNames(corpus, options)];
  const hint = close.length === 0 ? '' : `; did you mean ${close.join(', ')}?`;
  await sayNote(
    io,
    `${nothing ?? `nothing found${asked}`} in the ${counted(corpus.size, 'article')} of ${folderName(corpus.folder, io)}${hint}`,
  );
}

/** @throws CorpusError for --count in a format without a total, or with another count. */
function requireCountable(options: QuestionOptions): void {
  if (!options.count) return;
  if (options.countBy)
    throw new CorpusError(
      '--count and --count-by cannot be combined',
      'omit one of them; --json gives "sum" too',
    );
  const format = chosenFormat(options);
  if (format === 'text' || format === 'json') return;
  throw new CorpusError(
    `--count and --format ${format} cannot be combined`,
    '--count prints no results; --json gives the number as "total"',
  );
}

export interface Question<Result, Row> {
  /** Of the answer's JSON Schema. */
  schema: string;
  /** Terminal lines of one result, for the default limit. */
  lines: (columns: number) => number;
  /** The default limit where the output is not text on a terminal; null for all. */
  limit?: number;
  /** What the question does not need; a file that no index has is then read sooner. */
  omitted?: Omitted | null;
  ask(asked: Asked): Promise<Reply<Result, Row>>;
}

/** @returns The exit code. */
export async function answer<Result, Row>(
  options: QuestionOptions,
  io: Io,
  { schema, lines, limit: usual, omitted, ask }: Question<Result, Row>,
): Promise<number> {
  const isText = chosenFormat(options) === 'text';
  requireCountable(options);
  const limit = options.count ? 0 : chosenLimit(options, usual ?? screenful(options, io, lines));
  const respond = async (corpus: Corpus, io: Io): Promise<number> => {
    const reply = await ask({ corpus, io, limit });
    await sayUndated(corpus, options, io);
    const { total, csv, cited, envelope, shown = [], summary, notes = [] } = reply;
    const results = options.count ? [] : reply.results;
    const text = options.count ? (reply.countText ?? (async () => [`${total}\n`])) : reply.text;
    for (const note of options.quiet ? [] : notes) await sayNote(io, note);
    corpus.requireUnchanged(shown);
    const answer = { ...answerOf(schema, corpus.complete, total, results), ...envelope };
    const linked = options.corpus === STANDARD_INPUT || asksEngine(options, io) ? {} : { linked: corpus };
    await print({ answer, text, csv, cited, ...linked }, options, io);
    if (!options.quiet) {
      const cut = results.length < total;
      if (total === 0) await sayNothing(corpus, reply, options, io);
      else if (summary !== null && isText && io.stdout.isTTY && !options.count) {
        await sayNote(io, cut ? `${grouped(results.length)} of ${summary}; --all prints all` : summary);
      }
    }
    return exitCode(corpus, reply.found ?? total);
  };
  return withCorpus(options, io, respond, (options.speaker ?? options.role) ? null : omitted);
}

/** Answers --count-by. */
export const answerCounts = (
  options: QuestionOptions,
  io: Io,
  what: string,
  count: (
    asked: Asked,
  ) => Promise<{ counts: readonly Count[]; query: string | null; notes: readonly string[] }>,
): Promise<number> =>
  answer(options, io, {
    schema: 'corpus.counts',
    omitted: what === 'quotations' || what === 'sources' ? null : 'annotations',
    lines: () => 1,
    ask: async (asked) => {
      const { counts, query, notes } = await count(asked);
      const results = limited(counts, asked.limit);
      const sum = counts.reduce((all, one) => all + one.count, 0);
      const keys = options.countBy ?? [];
      return {
        total: counts.length,
        results,
        envelope: { by: keys, counted: what, sum },
        summary: `${counted(counts.length, 'group')} of ${counted(sum, what.slice(0, -1))}`,
        query,
        notes,
        text: async (view) => (await import('../render/terminal/counts.js')).countsText(results, keys, view),
        csv: async () => ({
          rows: results,
          columns: (await import('../render/csv-columns.js')).countColumns(keys),
        }),
      };
    },
  });
