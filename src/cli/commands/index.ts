/** `corpus index`: builds, refreshes, verifies or removes the index. */

import { CorpusError } from '../../model/corpus-error.js';
import type { Difference } from '../../model/difference.js';
import { escapeLine } from '../../render/escape.js';
import { numbered } from '../../text/counted.js';
import type { Act } from '../act.js';
import type { Command } from '../commander.js';
import { type Io, localDay } from '../io.js';
import { Messages, sayProblems } from '../messages.js';
import { corpusFolder } from '../open.js';
import { answerOf, print } from '../print.js';
import {
  type CorpusOptions,
  chosenFormat,
  commonOptions,
  formatOptions,
  type OutputOptions,
  wholeNumber,
} from '../shared-options.js';

interface IndexCommandOptions extends Omit<CorpusOptions, 'index' | 'refresh'>, OutputOptions {
  verify?: true;
  clear?: true;
  threads?: number;
}

const EXAMPLES = `
The index is kept in $CORPUS_INDEX_DIR, or else in corpus/ in the user's cache folder, never in the corpus.
Every command uses it if there is one, and reads only the files that have changed since.

Examples:
  corpus index
  corpus index --verify
  corpus index --json
  corpus index --clear`;

export function declareIndex(program: Command, act: Act): void {
  const command = program
    .command('index')
    .summary('build or refresh the index; --verify; --clear')
    .description(
      'Stores the analysis of the articles, so that later commands need not read all of them again.',
    )
    .option('--verify', 'compare the index with the files; exit 1 if they differ')
    .option('--clear', 'remove the index')
    .option(
      '--threads <count>',
      'number of threads (default: as many as the machine has)',
      wholeNumber('--threads'),
    );
  formatOptions(command);
  commonOptions(command).addHelpText('after', EXAMPLES);
  command.action((options: IndexCommandOptions) => act((io) => runIndex(options, io)));
}

/** What was done; null if it does not apply. */
interface Done {
  action: 'built' | 'verified' | 'cleared';
  /** Articles in the index after a build, and the number of new or changed files. A file may hold many articles. */
  articles: number | null;
  analysed: number | null;
  /** Whether there was an index to remove. */
  removed: boolean | null;
  complete: boolean;
  differences: readonly Difference[];
  line: string;
}

async function runIndex(options: IndexCommandOptions, io: Io): Promise<number> {
  chosenFormat(options);
  if (options.verify && options.clear) {
    throw new CorpusError('--verify and --clear cannot be combined', 'omit one of them');
  }
  const dir = await corpusFolder(options, io);
  const { indexPlace } = await import('../../corpus.js');
  const file = indexPlace(dir, io.env, io.cwd);
  if (file === null) {
    throw new CorpusError('there is no folder for the index', 'set CORPUS_INDEX_DIR or HOME');
  }
  const done = options.clear
    ? await clear(file)
    : options.verify
      ? await verify(dir, file, io)
      : await build(dir, file, options, io);
  await report(done, options, io);
  if (!done.complete) return 2;
  return done.differences.length === 0 ? 0 : 1;
}

async function report(done: Done, options: IndexCommandOptions, io: Io): Promise<void> {
  const { differences, line, complete, ...extra } = done;
  await print(
    {
      answer: { ...answerOf('corpus.index', complete, differences.length, differences), ...extra },
      text: async () => [
        ...differences.map(({ path, state }) => `${state}: ${escapeLine(path)}\n`),
        ...(line === '' || options.quiet ? [] : [`${line}\n`]),
      ],
      csv: async () => ({
        rows: differences,
        columns: (await import('../../render/csv-columns.js')).DIFFERENCE_COLUMNS,
      }),
    },
    options,
    io,
  );
}

const NOTHING = { articles: null, analysed: null, removed: null, complete: true, differences: [] };

async function build(dir: string, file: string, options: IndexCommandOptions, io: Io): Promise<Done> {
  const { buildIndex } = await import('../../corpus.js');
  const notes = new Messages(io, options.quiet ?? false, true);
  const { articles, analysed, problems } = await buildIndex(dir, file, {
    today: localDay(io.now),
    now: io.now,
    map: {},
    threads: options.threads ?? null,
    onProgress: notes.onProgress,
    onNote: notes.onNote,
  });
  await notes.end();
  await sayProblems(io, problems, options.quiet ?? false);
  return {
    ...NOTHING,
    action: 'built',
    articles,
    analysed,
    complete: !problems.some(({ fatal }) => fatal),
    line: `indexed ${numbered(articles, 'article')}; ${numbered(analysed, 'file')} ${analysed === 1 ? 'was' : 'were'} new or changed`,
  };
}

async function verify(dir: string, file: string, io: Io): Promise<Done> {
  const { verifyIndex } = await import('../../corpus.js');
  const differences = await verifyIndex(dir, file, io.now);
  const line = differences.length === 0 ? 'the index agrees with the files' : '';
  return { ...NOTHING, action: 'verified', differences, line };
}

async function clear(file: string): Promise<Done> {
  const { clearIndex } = await import('../../corpus.js');
  const removed = clearIndex(file);
  const line = removed ? 'removed the index' : 'there was no index to remove';
  return { ...NOTHING, action: 'cleared', removed, line };
}
