/** Runs the command line in memory, as a pipe or as a terminal, and captures output and exit code. */
import { fileURLToPath } from 'node:url';
import type { Asked, Io, Output, Told } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { CorpusError } from '../../src/model/corpus-error.js';

export const SMALL = fileURLToPath(new URL('../fixtures/small', import.meta.url));

export interface World {
  tty?: boolean;
  env?: Record<string, string>;
  cwd?: string;
  files?: Record<string, string>;
  /** Takes what would be paged; no pager can be started if omitted. */
  pager?: (command: string, text: string) => void;
  stdin?: string | Uint8Array;
  /** Takes the files that are written. */
  written?: Map<string, Uint8Array>;
  /** Takes what answers requests; the server then ends. */
  served?: (answer: (asked: Asked) => Promise<Told>) => void;
  columns?: number;
  rows?: number;
  now?: Date;
  /** Milliseconds since the program began. */
  elapsed?: () => number;
}

export interface Outcome {
  code: number;
  out: string;
  err: string;
}

export async function corpus(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const outcome = { code: -1, out: '', err: '' };
  const output = (into: 'out' | 'err'): Output => ({
    isTTY: world.tty ?? false,
    columns: world.tty ? (world.columns ?? 80) : null,
    rows: world.tty ? (world.rows ?? 24) : null,
    write: async (text) => {
      outcome[into] += typeof text === 'string' ? text : Buffer.from(text).toString('latin1');
    },
  });
  const io: Io = {
    stdout: output('out'),
    stderr: output('err'),
    page: async (command, text) => {
      if (world.pager === undefined) return false;
      world.pager(command, text);
      return true;
    },
    env: world.env ?? {},
    cwd: world.cwd ?? '/',
    elapsed: world.elapsed ?? (() => performance.now()),
    host: () => 'tower',
    now: world.now ?? new Date('2021-03-04T12:00:00'),
    readText: async (path) => world.files?.[path] ?? '',
    writeFile: (path, bytes) => world.written?.set(path, bytes),
    writeWholeFile: async (path, bytes, replace) => {
      if (world.written?.has(path) && !replace) throw new CorpusError(`${path}: exists already`, null);
      world.written?.set(path, bytes);
    },
    serve: async (answer, port) => {
      world.served?.(answer);
      return { port: port || 4321, ended: Promise.resolve() };
    },
    browse: async () => false,
    readInput: async () => Buffer.from(world.stdin ?? ''),
  };
  outcome.code = await run(argv, io);
  return outcome;
}

/** Runs on the small fixture corpus, without an index. */
export const small = (...argv: string[]): Promise<Outcome> => corpus([...argv, '-C', SMALL, '--no-index']);

export const ndjson = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
