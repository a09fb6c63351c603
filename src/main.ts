/** The only file that touches `process`: arguments, streams, signals, exit code. */
import { hostname } from 'node:os';
import { type Io, run } from './cli/cli.js';
import { readTextFile } from './folder/folder.js';
import { CorpusError } from './model/corpus-error.js';
import { output, writeFile, writeWholeFile } from './output.js';
import { tuneV8 } from './tune-v8.js';

async function readStandardInput(): Promise<string> {
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const piece of process.stdin) text += String(piece);
  return text;
}

async function readInput(limit: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of process.stdin) {
    const bytes = Buffer.from(piece);
    length += bytes.length;
    if (length > limit) {
      throw new CorpusError(`standard input is larger than ${limit / 1_000_000} MB`, 'split it');
    }
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}

const readText = (path: string): Promise<string> =>
  path === '-' ? readStandardInput() : readTextFile(path, process.cwd());

/** Ctrl-C is left to the pager while one is running. */
let paging = false;

async function showInPager(command: string, text: string): Promise<boolean> {
  paging = true;
  try {
    return await (await import('./spawn-pager.js')).page(command, text, process.env);
  } finally {
    paging = false;
  }
}

/** Stops the server; null if none is running. */
let stopServing: (() => void) | null = null;

const serve: Io['serve'] = async (answer, port) => {
  const { stop, ...serving } = await (await import('./serve-local.js')).serveLocal(answer, port);
  stopServing = stop;
  return serving;
};

process.on('SIGINT', () => {
  if (paging) return;
  if (stopServing) {
    stopServing();
    stopServing = null;
    return;
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[Kcorpus: stopped; nothing is lost\n');
  process.exit(130);
});

const stderr = output(2, () => process.stderr);
const io: Io = {
  stdout: output(1, () => process.stdout),
  // If a message cannot be written, the answer still is.
  stderr: {
    get isTTY() {
      return stderr.isTTY;
    },
    get columns() {
      return stderr.columns;
    },
    get rows() {
      return stderr.rows;
    },
    write: (text) => stderr.write(text).catch(() => {}),
  },
  page: showInPager,
  env: process.env,
  cwd: process.cwd(),
  now: new Date(),
  // Node creates `performance` on first use, which takes a millisecond.
  elapsed: () => process.uptime() * 1_000,
  host: hostname,
  readText,
  writeFile,
  writeWholeFile,
  readInput,
  serve,
  browse: async (address) => (await import('./spawn-browser.js')).browse(address, process.platform),
  beforeReading: tuneV8,
};

// Not awaited: lazily loaded chunks import from this one, so a top-level await would deadlock. By then everything written has been
// accepted, and exiting normally would only have Node release its own memory.
run(process.argv.slice(2), io).then((code) => process.exit(code));
