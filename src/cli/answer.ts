/** Runs one question from the options to the exit code: opens the corpus, asks, prints the answer. */
import type { Corpus, Count, CountKey } from '../corpus.js';
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

/** What a question found, and how it is presented in formats other than JSON. */
export interface Reply<Result, Row> {
  /** Results before the limit. */
  total: number;
  results: readonly Result[];
  /** @param count How many results are printed: all of them, or those that fit the screen. */
  text(view: View, count: number): Promise<Iterable<string>>;
  csv(): Promise<{ rows: readonly Row[]; columns: readonly Column<Row>[] }>;
  /** What the answer cites; omitted if it cites nothing. */
  cited?: () => Promise<readonly Cited[]>;
  /** The text of --count; the total by default. */
  countText?: () => Promise<Iterable<string>>;
  /** How many results count as found, for the exit code; all by default. */
  found?: number;
  /** Additional properties of the JSON envelope. */
  envelope?: Readonly<Record<string, unknown>>;
  /** Paths of the articles whose texts the answer shows; they are compared with the index first. */
  shown?: readonly string[];
  /** The total in words, "431 quotations by 57 speakers in 122 articles"; null if the text already states it. */
  summary: string | null;
  /** What the summary counts, unless it counts results. */
  counted?: { shown: number; total: number };
  /** The query as parsed. */
  query?: string | null;
  /** Reported before the answer. */
  notes?: readonly string[];
  /** What the question may have meant, if nothing was found. */
  meant?: string | null;
  /** Describes what was not found, without naming the corpus; null for "nothing found" and the filters. */
  nothing?: string | null;
}

/** What a reply needs to know about where it is printed. */
export interface Asked {
  corpus: Corpus;
  io: Io;
  /** The number of results to print; null for all. */
  limit: number | null;
}

/** 0 if anything was found, 1 if not, 2 if files are missing from the answer. */
const exitCode = (corpus: Corpus, found: number): number => (!corpus.complete ? 2 : found > 0 ? 0 : 1);

/** Lines that are not results: the prompt and the summary. */
const OTHER_LINES = 3;

/** Printed even if they do not fit on the screen. */
const FEWEST_RESULTS = 3;

const rowsFor = (io: Io): number => (io.stdout.rows ?? 24) - OTHER_LINES;

/** The maximum number of results that can fit the terminal; null if the output is not text on a terminal. */
function screenful(options: QuestionOptions, io: Io, lines: Lines | null): number | null {
  if (lines === null || chosenFormat(options) !== 'text' || !io.stdout.isTTY) return null;
  return Math.max(FEWEST_RESULTS, Math.floor(rowsFor(io) / lines(io.stdout.columns ?? 80)));
}

const linesIn = (pieces: readonly string[]): number =>
  pieces.reduce((sum, piece) => sum + piece.split('\n').length - 1, 0);

/** The text of as many of `all` results as fit this many lines, and their number. */
async function fitting(
  text: (count: number) => Promise<Iterable<string>>,
  all: number,
  rows: number,
): Promise<{ pieces: readonly string[]; count: number }> {
  let best = { pieces: [...(await text(all))], count: all };
  if (linesIn(best.pieces) <= rows) return best;
  let [fits, fitsNot] = [FEWEST_RESULTS, all];
  if (fits >= fitsNot) return best;
  best = { pieces: [...(await text(fits))], count: fits };
  while (fitsNot - fits > 1) {
    const count = (fits + fitsNot) >> 1;
    const pieces = [...(await text(count))];
    if (linesIn(pieces) > rows) fitsNot = count;
    else {
      fits = count;
      best = { pieces, count };
    }
  }
  return best;
}

const NAMED = ['speaker', 'role', 'publisher', 'author', 'section', 'lang'] as const;

/** Filters whose value is not in the corpus, each with the closest value that is. */
const nearestNames = (corpus: Corpus, options: QuestionOptions): string[] =>
  NAMED.flatMap((name) => {
    const { [name]: value } = options;
    const close = value === undefined ? null : corpus.nearestName(name, value);
    return close === null ? [] : [`--${name} '${close}'`];
  });

/** Prints one line that names the query, the filters and the corpus, and what may have been meant. */
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
  const place = options.corpus === STANDARD_INPUT ? 'standard input' : folderName(corpus.folder, io);
  await sayNote(
    io,
    `${nothing ?? `nothing found${asked}`} in the ${counted(corpus.size, 'article')} of ${place}${hint}`,
  );
}

/** @throws CorpusError for --count in a format without a total, or together with another way of counting. */
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

/** The minimum number of terminal lines per result, for the default limit. */
type Lines = (columns: number) => number;

export interface Question<Result, Row> {
  /** Name of the answer's JSON Schema. */
  schema: string;
  /** Null if the text is a single chart, which is not cut to the screen. */
  lines: Lines | null;
  /** The default limit if the output is not text on a terminal; null for all. */
  limit?: number;
  /** What the question does not need, so that files without an index are read faster. */
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
  const most = usual === undefined ? screenful(options, io, lines) : null;
  const limit = options.count ? 0 : chosenLimit(options, usual ?? most);
  const isFitted = most !== null && limit === most && options.limit === undefined;
  const respond = async (corpus: Corpus, io: Io): Promise<number> => {
    const reply = await ask({ corpus, io, limit });
    await sayUndated(corpus, options, io);
    const { total, csv, cited, envelope, shown = [], summary, notes = [] } = reply;
    const results = options.count ? [] : reply.results;
    let printed = reply.counted?.shown ?? results.length;
    const text = async (view: View): Promise<Iterable<string>> => {
      if (options.count) return (await reply.countText?.()) ?? [`${total}\n`];
      if (!isFitted || reply.counted) return reply.text(view, results.length);
      const { pieces, count } = await fitting(
        (count) => reply.text(view, count),
        results.length,
        rowsFor(io),
      );
      printed = count;
      return pieces;
    };
    for (const note of options.quiet ? [] : notes) await sayNote(io, note);
    corpus.requireUnchanged(shown);
    const answer = { ...answerOf(schema, corpus.complete, total, results), ...envelope };
    const linked = options.corpus === STANDARD_INPUT || asksEngine(options, io) ? {} : { linked: corpus };
    await print({ answer, text, csv, cited, ...linked }, options, io);
    if (!options.quiet) {
      const cut = printed < (reply.counted?.total ?? total);
      if (total === 0) await sayNothing(corpus, reply, options, io);
      else if (options.output !== undefined && io.stdout.isTTY) {
        await sayNote(
          io,
          `${options.output}: ${cut ? `${grouped(printed)} of ` : ''}${summary ?? 'written'}`,
        );
      } else if (summary !== null && isText && io.stdout.isTTY && !options.count) {
        await sayNote(io, cut ? `${grouped(printed)} of ${summary}; --all prints all` : summary);
      }
    }
    return exitCode(corpus, reply.found ?? total);
  };
  return withCorpus(options, io, respond, (options.speaker ?? options.role) ? null : omitted);
}

/** The value of the first key: the row in a two-key table. */
const rowOf = ({ group }: Count, [first]: readonly CountKey[]): string | null =>
  (first === undefined ? null : group[first]) ?? null;

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
      const sum = counts.reduce((all, one) => all + one.count, 0);
      const keys = options.countBy ?? [];
      const isTable = keys.length > 1 && chosenFormat(options) === 'text';
      const rows = new Set(isTable ? counts.map((one) => rowOf(one, keys)) : []);
      const shown = new Set(limited([...rows], asked.limit));
      const results = isTable
        ? counts.filter((one) => shown.has(rowOf(one, keys)))
        : limited(counts, asked.limit);
      return {
        total: counts.length,
        results,
        envelope: { by: keys, counted: what, sum },
        summary: `${counted(isTable ? rows.size : counts.length, 'row')}, ${counted(sum, what.slice(0, -1))} in all`,
        ...(isTable ? { counted: { shown: shown.size, total: rows.size } } : {}),
        query,
        notes,
        text: async (view, count) =>
          (await import('../render/terminal/counts.js')).countsText(
            isTable ? results : results.slice(0, count),
            keys,
            view,
          ),
        csv: async () => ({
          rows: results,
          columns: (await import('../render/csv-columns.js')).countColumns(keys),
        }),
      };
    },
  });
