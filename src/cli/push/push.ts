/** `corpus push`: sends the articles of a corpus into a cluster. */
import {
  dropOld,
  indexPlace,
  initIndex,
  type PushDifference,
  type PushReport,
  pushCorpus,
  switchIndex,
  verifyPart,
} from '../../corpus.js';
import { CorpusError } from '../../model/corpus-error.js';
import { escapeLine } from '../../render/escape.js';
import { counted, grouped, numbered } from '../../text/counted.js';
import type { Act } from '../act.js';
import type { Command } from '../commander.js';
import { clusterAddress } from '../engine/engine.js';
import { type Io, localDay } from '../io.js';
import { Messages, sayError, sayNote, sayProblems } from '../messages.js';
import { corpusFolder } from '../open.js';
import { answerOf, print } from '../print.js';
import {
  type CorpusOptions,
  chosenFormat,
  clusterOptions,
  commonOptions,
  formatOptions,
  type OutputOptions,
  wholeNumber,
} from '../shared-options.js';

interface PushCommandOptions extends Omit<CorpusOptions, 'index' | 'refresh'>, OutputOptions {
  part?: string;
  init?: true;
  rebuild?: true;
  switch?: true;
  dropOld?: true;
  dryRun?: true;
  verify?: true;
  threads?: number;
  perRequest?: number;
  shards?: number;
  replicas?: number;
}

const EXAMPLES = `
The index here is brought up to date first, as by corpus index. A push sends what has changed since the last one and
removes what has gone. Several machines may push at once, each its own part.
User and password, or an API key, are taken from CORPUS_ENGINE_USER and CORPUS_ENGINE_PASSWORD, or
CORPUS_ENGINE_API_KEY; CORPUS_ENGINE_CA names a file with the certificate of the cluster's authority.

Examples:
  corpus push --url https://search.example.org:9200 --init
  corpus push --url https://search.example.org:9200 --part papers-2020
  corpus push --part papers-2020 --dry-run
  corpus push --part papers-2020 --verify`;

export function declarePush(program: Command, act: Act): void {
  const command = program
    .command('push')
    .summary('send the articles into an OpenSearch cluster; --init; --verify')
    .description(
      'Sends the articles into a cluster of OpenSearch, which then answers the questions of corpus with --engine opensearch.',
    )
    .option(
      '--part <name>',
      'name of this corpus among those pushed to the same index (default: that of the configuration)',
    )
    .option('--init', 'create the index, unless one of this form exists')
    .option('--rebuild', 'with --init: create another one, to replace it')
    .option('--switch', 'let the newest index answer questions')
    .option('--drop-old', 'delete the indices older than the one that answers')
    .option('--dry-run', 'say what would be sent, and send nothing')
    .option('--verify', 'compare every article of the part with the corpus; exit 1 if they differ')
    .option(
      '--threads <count>',
      'number of threads (default: as many as the machine has)',
      wholeNumber('--threads'),
    )
    .option(
      '--per-request <count>',
      'maximum number of articles in one request (default: 200, and fewer for a busy cluster)',
      wholeNumber('--per-request'),
    )
    .option('--shards <count>', 'with --init: shards of the index (default: 3)', wholeNumber('--shards'))
    .option(
      '--replicas <count>',
      'with --init: copies of each shard (default: 1)',
      wholeNumber('--replicas', 0),
    );
  clusterOptions(command);
  formatOptions(command);
  commonOptions(command).addHelpText('after', EXAMPLES);
  command.action((options: PushCommandOptions) => act((io) => runPush(options, io)));
}

/** The result of a push. */
type Done = Pick<PushReport, 'articles' | 'sent' | 'removed' | 'unchanged' | 'bytes' | 'indices'> & {
  action: 'pushed' | 'would-push' | 'verified' | 'prepared';
  complete: boolean;
  differences: readonly Pick<PushDifference, 'path' | 'state'>[];
  lines: readonly string[];
};

const NOTHING = {
  articles: 0,
  sent: 0,
  removed: 0,
  unchanged: 0,
  bytes: 0,
  indices: [],
  differences: [],
  complete: true,
};

async function runPush(options: PushCommandOptions, io: Io): Promise<number> {
  chosenFormat(options);
  requireSense(options);
  const prepares = options.init || options.switch || options.dropOld;
  const done = prepares ? await prepare(options, io) : await push(options, io);
  await report(done, options, io);
  if (!done.complete) return 2;
  return done.differences.length === 0 ? 0 : 1;
}

/** @throws CorpusError if options contradict each other */
function requireSense({
  init,
  rebuild,
  switch: switches,
  dropOld,
  dryRun,
  verify,
  part,
  shards,
  replicas,
}: PushCommandOptions): void {
  const actions = {
    '--init': init,
    '--switch': switches,
    '--drop-old': dropOld,
    '--dry-run': dryRun,
    '--verify': verify,
  };
  const given = Object.entries(actions).flatMap(([flag, isGiven]) => (isGiven ? [flag] : []));
  const [one, other] = given;
  if (one && other) throw new CorpusError(`${one} and ${other} cannot be combined`, 'omit one of them');
  const ofInit = { '--rebuild': rebuild, '--shards': shards, '--replicas': replicas };
  for (const [flag, value] of Object.entries(ofInit)) {
    if (value !== undefined && !init) throw new CorpusError(`${flag} needs --init`, null);
  }
  const prepares = init || switches || dropOld;
  if (prepares && part !== undefined)
    throw new CorpusError(`${one} and --part cannot be combined`, 'omit --part');
}

/** --part, else the one in the configuration. @throws CorpusError if neither is set */
function partOf({ part }: PushCommandOptions, configured: string | null): string {
  const named = part ?? configured;
  if (named !== null) return named;
  throw new CorpusError(
    'push: no part is named',
    'name this corpus among those of the index: --part papers-2020',
  );
}

/** Creates, switches or deletes indices. */
async function prepare(options: PushCommandOptions, io: Io): Promise<Done> {
  const address = await clusterAddress(options, io);
  const done = (lines: readonly string[], indices: string[]): Done => ({
    ...NOTHING,
    action: 'prepared',
    lines,
    indices,
  });
  if (options.init) {
    const { shards = 3, replicas = 1, rebuild = false } = options;
    const made = await initIndex(address, { shards, replicas, rebuild }, io.now);
    return made === null
      ? done(['an index of this form already exists'], [])
      : done([`created ${made}`], [made]);
  }
  if (options.switch) {
    const now = await switchIndex(address);
    return now === null
      ? done(['the newest index answers already'], [])
      : done([`${now} answers now`], [now]);
  }
  const gone = await dropOld(address);
  return done(gone.length === 0 ? ['there is no older index'] : gone.map((name) => `deleted ${name}`), gone);
}

async function push(options: PushCommandOptions, io: Io): Promise<Done> {
  const dir = await corpusFolder(options, io);
  const index = indexPlace(dir, io.env, io.cwd);
  if (index === null)
    throw new CorpusError('there is no folder for the index', 'set CORPUS_INDEX_DIR or HOME');
  const { part: configured, ...address } = await clusterAddress(options, io);
  const part = partOf(options, configured);
  const { quiet = false } = options;
  const notes = new Messages(io, quiet, true);
  const sending = new Messages(io, quiet, false, 'pushing');
  const local = {
    today: localDay(io.now),
    now: io.now,
    index,
    threads: options.threads ?? null,
    onProgress: notes.onProgress,
    onNote: notes.onNote,
  };
  if (options.verify) {
    const { articles, differences } = await verifyPart(dir, address, { ...local, part });
    await notes.end();
    const lines =
      differences.length === 0 ? [`the cluster has the ${numbered(articles, 'article')} of ${part}`] : [];
    return { ...NOTHING, action: 'verified', articles, differences, lines };
  }
  const dryRun = options.dryRun ?? false;
  const onPushed = (done: number, total: number): void => sending.onProgress(done, total);
  const report = await pushCorpus(dir, address, {
    ...local,
    part,
    dryRun,
    perRequest: options.perRequest ?? null,
    onPushed,
  });
  await notes.end();
  await sending.end();
  await sayProblems(io, report.problems, quiet);
  for (const { path, reason } of report.rejected.slice(0, MOST_NAMED)) {
    await sayError(io, options.color, `${path}: the cluster does not take it: ${reason}`, null);
  }
  const others = report.rejected.length - MOST_NAMED;
  if (others > 0) await sayNote(io, `it does not take ${grouped(others)} more`);
  const complete = report.rejected.length === 0 && !report.problems.some(({ fatal }) => fatal);
  return {
    ...report,
    action: dryRun ? 'would-push' : 'pushed',
    complete,
    differences: [],
    lines: [lineOf(report, dryRun)],
  };
}

/** Maximum rejected articles listed individually. */
const MOST_NAMED = 20;

function lineOf({ sent, removed, unchanged, bytes, indices, articles }: PushReport, dryRun: boolean): string {
  const verb = dryRun ? 'would send' : 'sent';
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return `${verb} ${counted(sent, 'article')} (${megabytes} MB) of ${grouped(articles)} to ${indices.join(', ')}; ${grouped(unchanged)} unchanged, ${grouped(removed)} ${dryRun ? 'to remove' : 'removed'}`;
}

async function report(
  { differences, lines, complete, ...extra }: Done,
  options: PushCommandOptions,
  io: Io,
): Promise<void> {
  const { action, articles, sent, removed, unchanged, bytes, indices } = extra;
  const results = differences.map(({ path, state }) => ({ path, state }));
  await print(
    {
      answer: {
        ...answerOf('corpus.push', complete, results.length, results),
        ...{ action, articles, sent, removed, unchanged, bytes, indices },
      },
      text: async () => [
        ...results.map(({ path, state }) => `${state}: ${escapeLine(path)}\n`),
        ...(options.quiet ? [] : lines.map((line) => `${escapeLine(line)}\n`)),
      ],
      csv: async () => ({
        rows: results,
        columns: (await import('../../render/csv-columns.js')).DIFFERENCE_COLUMNS,
      }),
    },
    options,
    io,
  );
}
