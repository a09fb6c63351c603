/** The only file that touches `process`: arguments, streams, signals, exit code. */
import { type Io, type Output, OutputClosed } from './cli/io.js';
import { run } from './cli/run.js';
import { errorCode } from './load/error-code.js';
import { readTextFile } from './load/read-text.js';
import { CorpusError } from './model/corpus-error.js';

/** A write is done when the system has taken it, so that a slow reader slows the program and none is cut off. */
function output(open: () => NodeJS.WriteStream, name: string): Output {
  let opened: NodeJS.WriteStream | null = null;
  // Node makes a stream when it is first asked for, which takes its time.
  const stream = (): NodeJS.WriteStream => {
    // Without a listener a write after the reader has gone would end the program with a stack trace.
    opened ??= open().on('error', () => {});
    return opened;
  };
  return {
    get isTTY() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().isTTY ? stream().columns : null;
    },
    write: (text) =>
      new Promise((done, failed) => {
        stream().write(text, (error) => {
          if (!error) done();
          else if (['EPIPE', 'ERR_STREAM_DESTROYED'].includes(errorCode(error))) failed(new OutputClosed());
          else failed(new CorpusError(`${name} cannot be written (${errorCode(error)})`));
        });
      }),
  };
}

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

process.once('SIGINT', () => process.exit(130));

const stderr = output(() => process.stderr, 'standard error');
const io: Io = {
  stdout: output(() => process.stdout, 'standard output'),
  // A message nobody can read is no reason to stop the answer.
  stderr: {
    get isTTY() {
      return stderr.isTTY;
    },
    get columns() {
      return stderr.columns;
    },
    write: (text) => stderr.write(text).catch(() => {}),
  },
  env: process.env,
  cwd: process.cwd(),
  now: new Date(),
  opening: { as: null, index: false },
  readText,
  readInput,
};

// Not awaited here: parts of the program that are loaded later would wait for this file, and it for them.
run(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
