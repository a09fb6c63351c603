/** The endpoints of `corpus serve`: the page, its data, and the JSON of read-only commands. */
import { CorpusError } from '../../../model/corpus-error.js';
import type { Run } from '../../act.js';
import { type Asked, type Io, OutputClosed, type Told } from '../../io.js';
import { withCorpus } from '../../open.js';
import type { CorpusOptions } from '../../shared-options.js';
import { admit } from './guard.js';
import { wholeReport } from './whole-report.js';

/** Read-only commands, with those of their options that name no file. */
const OPTIONS = 'from to publisher author section lang speaker role undated unique limit sort reverse'.split(
  ' ',
);
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  search: [...OPTIONS, 'prefix', 'fuzzy', 'near-date', 'explain', 'count-by'],
  quotes: [
    ...[...OPTIONS, 'kind', 'like', 'group', 'min-articles', 'min-confidence', 'min-speaker-confidence'],
    ...['context', 'count-by'],
  ],
  sources: [...OPTIONS, 'cited', 'of', 'min', 'min-confidence', 'by', 'like', 'kind'],
  dates: [...OPTIONS, 'mentions', 'by', 'band', 'count-by'],
  list: [...OPTIONS, 'body', 'count-by'],
  show: [],
  concordance: [...OPTIONS, 'context', 'count-by'],
  collocations: [...OPTIONS, 'window', 'min-count'],
  frequency: [...OPTIONS, 'by'],
  compare: [...OPTIONS, 'of', 'min-count'],
};

/** Default number of results of a command, and of articles on a page. */
const USUAL_RESULTS = '100';
const USUAL_ARTICLES = 500;
const MOST_ARTICLES = 5_000;

const DATA = { 'content-type': 'application/json; charset=utf-8' };

const failure = (status: number, error: string, hint: string | null): Told => ({
  status,
  headers: DATA,
  body: JSON.stringify({ error, hint }),
});

/** The arguments of a command; values cannot be options or file names. */
function argvOf(command: string, asked: URLSearchParams): string[] {
  const options: string[] = [];
  const known = COMMANDS[command] ?? [];
  for (const [name, value] of asked) {
    if (name === 'q') continue;
    if (!known.includes(name)) {
      throw new CorpusError(
        `${name}: is not an option of ${command} here`,
        `there are q, ${known.join(', ')}`,
      );
    }
    options.push(value === '' ? `--${name}` : `--${name}=${value}`);
  }
  if (known.includes('limit') && !asked.has('limit')) options.push(`--limit=${USUAL_RESULTS}`);
  return [...options, '--', ...asked.getAll('q')];
}

export interface Served {
  token: string;
  io: Io;
  options: CorpusOptions;
  /** The options that name the corpus and say how it is read. */
  reading: readonly string[];
  run: Run;
}

/** Runs a command and returns what it prints to stdout and stderr. */
async function ran(
  argv: readonly string[],
  { io, run }: Served,
): Promise<{ code: number; out: string; err: string }> {
  const texts = { out: '', err: '' };
  const into = (name: 'out' | 'err'): Io['stdout'] => ({
    ...{ isTTY: false, columns: null, rows: null },
    write: async (text) => {
      texts[name] += typeof text === 'string' ? text : Buffer.from(text).toString();
    },
  });
  const code = await run(argv, { ...io, stdout: into('out'), stderr: into('err') });
  return { code, ...texts };
}

async function commandAnswer(name: string, asked: URLSearchParams, served: Served): Promise<Told> {
  const [command, ...options] = [name, ...served.reading, '--json', '--quiet', ...argvOf(name, asked)];
  const { code, out, err } = await ran([command, ...options], served);
  if (out !== '') return { status: 200, headers: DATA, body: out };
  const [message = '', hint] = err.split('\n').map((line) => line.replace(/^(?:corpus|hint): /u, ''));
  return failure(code === 2 ? 400 : 500, message, hint || null);
}

/** `ask`: a query; without one, the latest articles are returned. */
async function reportAnswer(asked: URLSearchParams, { io, options }: Served): Promise<Told> {
  const ask = asked.get('ask')?.trim() ?? '';
  const limit = Math.min(MOST_ARTICLES, Number(asked.get('limit')) || USUAL_ARTICLES);
  const asking = ask === '' ? 'the corpus has no articles' : `nothing matches ${ask}`;
  let told = failure(200, asking, 'try fewer words, or other forms of them');
  await withCorpus(options, io, async (corpus, io) => {
    const whole = await wholeReport(
      ask === '' ? [] : [ask],
      { ...options, limit, text: true, quiet: true },
      corpus,
      io,
    );
    if (whole) told = { status: 200, headers: DATA, body: JSON.stringify(whole) };
    return 0;
  });
  return told;
}

async function answerOf(path: string, asked: URLSearchParams, served: Served): Promise<Told> {
  if (path === '') {
    const { livePage } = await import('../../../render/html/report-page.js');
    const { policy, html } = livePage();
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      // Frames can be forbidden only by a header.
      'content-security-policy': `${policy}; frame-ancestors 'none'`,
    };
    return { status: 200, headers, body: html };
  }
  if (path === 'report') return reportAnswer(asked, served);
  const command = path.replace(/^api\//u, '');
  if (path.startsWith('api/') && Object.hasOwn(COMMANDS, command))
    return commandAnswer(command, asked, served);
  return failure(
    404,
    `${path}: is not served`,
    `there are report and api/ with ${Object.keys(COMMANDS).join(', ')}`,
  );
}

/** Headers of every response: no other page may frame, read or guess it, and nothing is stored on the disk. */
const GUARDS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** Answers requests one after another; each reads the index in its current state. */
export function endpoints(served: Served): (asked: Asked) => Promise<Told> {
  let last: Promise<unknown> = Promise.resolve();
  const answer = async (asked: Asked): Promise<Told> => {
    const admitted = admit(asked, served.token);
    if ('status' in admitted) return admitted;
    const [, search = ''] = asked.url.split('?', 2);
    try {
      return await answerOf(admitted.path, new URLSearchParams(search), served);
    } catch (error) {
      if (error instanceof CorpusError) return failure(400, error.message, error.hint);
      if (error instanceof OutputClosed) throw error;
      return failure(
        500,
        `unexpected error: ${error instanceof Error ? error.message : String(error)}`,
        null,
      );
    }
  };
  return (asked) => {
    const told = last
      .then(() => answer(asked))
      .then((found) => ({ ...found, headers: { ...GUARDS, ...found.headers } }));
    last = told.catch(() => {});
    return told;
  };
}
