/** `corpus serve`: the report page over the live index, for this machine only. */
import { randomBytes } from 'node:crypto';
import { CorpusError } from '../../../model/corpus-error.js';
import { counted } from '../../../text/counted.js';
import type { Act, Run } from '../../act.js';
import type { Command } from '../../commander.js';
import type { Io } from '../../io.js';
import { folderName, STANDARD_INPUT, withCorpus } from '../../open.js';
import { type CorpusOptions, commonOptions, readingOptions } from '../../shared-options.js';

interface ServeOptions extends CorpusOptions {
  port: number;
  open?: true;
}

const EXAMPLES = `
The address contains a random token. Anyone who knows it can read the corpus until Ctrl-C ends the server. Scripts can
add api/search?q=gas, api/quotes?speaker=Ellison and so on to the address, which return the JSON of these commands.

Examples:
  corpus serve --open
  corpus serve -C archive --port 8080`;

function portNumber(text: string): number {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : -1;
  if (port >= 0 && port <= 65_535) return port;
  throw new CorpusError(`--port ${text}: must be a number from 0 to 65535`, 'omit it for any free port');
}

export function declareServe(program: Command, act: Act): void {
  const command = program
    .command('serve')
    .summary('the same page over a large corpus, in a browser on this machine')
    .description(
      'Serves the page of corpus report on this machine alone, and reads the index again for each question. Nothing is written, and no other machine is answered. Ctrl-C ends it.',
    )
    .option('--port <number>', 'the port to listen on; 0 for any that is free', portNumber, 0)
    .option('--open', 'open the address in the browser');
  readingOptions(commonOptions(command)).addHelpText('after', EXAMPLES);
  command.action((options: ServeOptions) => act((io, run) => runServe(options, io, run)));
}

/** The options repeated for every request's command. */
const readingOf = ({ corpus, index, map }: CorpusOptions): string[] => [
  ...(corpus === undefined ? [] : [`--corpus=${corpus}`]),
  ...(index ? [] : ['--no-index']),
  ...Object.entries(map ?? {}).map(([field, key]) => `--map=${field}=${key}`),
];

async function runServe(options: ServeOptions, io: Io, run: Run): Promise<number> {
  if (options.corpus === STANDARD_INPUT) {
    throw new CorpusError('serve: standard input cannot be served', 'name a folder with --corpus DIR');
  }
  // Builds the index now, so that the first question need not wait.
  let about = '';
  await withCorpus(options, io, async (corpus) => {
    about = `${counted(corpus.size, 'article')} of ${folderName(corpus.folder, io)}`;
    return 0;
  });
  const token = randomBytes(24).toString('base64url');
  const { endpoints } = await import('./endpoints.js');
  const quiet: CorpusOptions = { ...options, quiet: true };
  const served = endpoints({ token, io, options: quiet, reading: readingOf(options), run });
  const { port, ended } = await io.serve(served, options.port);
  const address = `http://127.0.0.1:${port}/${token}/`;
  await io.stdout.write(`${address}\n`);
  if (!options.quiet) await io.stderr.write(`corpus: serving ${about}; Ctrl-C ends it\n`);
  if (options.open && !(await io.browse(address))) {
    await io.stderr.write('corpus: no browser could be started; open the address above\n');
  }
  await ended;
  return 0;
}
