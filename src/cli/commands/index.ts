/** `corpus index`: builds, refreshes, verifies or removes the index. */
import { CorpusError } from '../../model/corpus-error.js';
import { escapeLine } from '../../render/escape.js';
import type { Act } from '../act.js';
import type { Command } from '../commander.js';
import { type Io, localDay } from '../io.js';
import { Messages, sayProblems } from '../messages.js';
import { corpusFolder } from '../open.js';
import { type CorpusOptions, commonOptions, wholeNumber } from '../shared-options.js';

interface IndexCommandOptions extends Omit<CorpusOptions, 'index' | 'refresh'> {
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
  commonOptions(command).addHelpText('after', EXAMPLES);
  command.action((options: IndexCommandOptions) => act((io) => runIndex(options, io)));
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

async function runIndex(options: IndexCommandOptions, io: Io): Promise<number> {
  if (options.verify && options.clear) {
    throw new CorpusError('--verify and --clear cannot go together', 'omit one of them');
  }
  const dir = await corpusFolder(options, io);
  const { indexPlace } = await import('../../corpus.js');
  const file = indexPlace(dir, io.env, io.cwd);
  if (file === null) {
    throw new CorpusError('there is no folder for the index', 'set CORPUS_INDEX_DIR or HOME');
  }
  if (options.clear) return clear(file, options, io);
  return options.verify ? verify(dir, file, options, io) : build(dir, file, options, io);
}

async function build(dir: string, file: string, options: IndexCommandOptions, io: Io): Promise<number> {
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
  if (!options.quiet)
    await io.stdout.write(`indexed ${count(articles, 'article')}, ${analysed} of them new or changed\n`);
  return problems.some(({ fatal }) => fatal) ? 2 : 0;
}

async function verify(dir: string, file: string, options: IndexCommandOptions, io: Io): Promise<number> {
  const { verifyIndex } = await import('../../corpus.js');
  const differences = await verifyIndex(dir, file, io.now);
  for (const { path, state } of differences) await io.stdout.write(`${state}: ${escapeLine(path)}\n`);
  if (differences.length === 0 && !options.quiet) await io.stdout.write('the index agrees with the files\n');
  return differences.length === 0 ? 0 : 1;
}

async function clear(file: string, options: IndexCommandOptions, io: Io): Promise<number> {
  const { clearIndex } = await import('../../corpus.js');
  const removed = clearIndex(file);
  if (!options.quiet)
    await io.stdout.write(removed ? 'removed the index\n' : 'there was no index to remove\n');
  return 0;
}
