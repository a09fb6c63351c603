/** `corpus doctor`: the version, the folders and the settings that a question would use. */
import { escapeLine } from '../../render/escape.js';
import { wrap } from '../../render/terminal/layout.js';
import { grouped } from '../../text/counted.js';
import { VERSION } from '../../version.js';
import type { Act } from '../act.js';
import type { Command } from '../commander.js';
import { formsRead, variablesSet } from '../help/help.js';
import type { Io } from '../io.js';
import { corpusFolder, folderName } from '../open.js';
import { pagerFor } from '../print.js';
import { type CorpusOptions, commonOptions } from '../shared-options.js';

const EXAMPLES = `
Examples:
  corpus doctor
  corpus doctor -C articles`;

export function declareDoctor(program: Command, act: Act): void {
  const command = program
    .command('doctor')
    .summary('the version, places and settings in use')
    .description(
      'Prints the version, the corpus folder and its index, the forms that are read, and the settings in effect.',
    );
  commonOptions(command).addHelpText('after', EXAMPLES);
  command.action((options: CorpusOptions) => act((io) => runDoctor(options, io)));
}

const MEGABYTE = 1e6;
const KILOBYTE = 1e3;
const sizeOf = (bytes: number): string =>
  bytes < MEGABYTE ? `${Math.ceil(bytes / KILOBYTE)} kB` : `${grouped(Math.round(bytes / MEGABYTE))} MB`;

/** The corpus folder, and how it was found; null if there is none. */
async function folderOf(options: CorpusOptions, io: Io): Promise<{ dir: string; by: string } | null> {
  const by = options.corpus
    ? '--corpus'
    : io.env.CORPUS_DIR
      ? 'CORPUS_DIR'
      : 'the nearest folder named corpus';
  try {
    return { dir: await corpusFolder(options, io), by };
  } catch {
    return null;
  }
}

async function placesOf(options: CorpusOptions, io: Io): Promise<[string, string][]> {
  const found = await folderOf(options, io);
  if (!found) return [['corpus', 'none here; name one with --corpus DIR']];
  const { indexPlace, indexSize } = await import('../../corpus.js');
  const place = indexPlace(found.dir, io.env, io.cwd);
  const size = place === null ? null : indexSize(place);
  const index =
    place === null
      ? 'no place for one; set CORPUS_INDEX_DIR or HOME'
      : `${place} (${size === null ? 'not built yet' : sizeOf(size)})`;
  return [
    ['corpus', `${folderName(found.dir, io)} (${found.by})`],
    ['index', index],
  ];
}

/** Width of the column of names. */
const NAME = 10;

async function runDoctor(options: CorpusOptions, io: Io): Promise<number> {
  const set = await variablesSet(io.env);
  const rows: [string, string][] = [
    ['program', `corpus ${VERSION}, Node ${process.versions.node}`],
    ...(await placesOf(options, io)),
    ['forms', `${(await formsRead()).join(', ')} (corpus help files)`],
    ['pager', pagerFor({ color: options.color, pager: options.pager ?? true }, io) ?? 'none'],
    ['settings', set.length === 0 ? 'none' : set.join(' ')],
  ];
  const columns = io.stdout.columns ?? Number.POSITIVE_INFINITY;
  for (const [name, value] of rows)
    await io.stdout.write(wrap(escapeLine(value), columns, ' '.repeat(NAME), name.padEnd(NAME)));
  return 0;
}
