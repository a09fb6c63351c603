/**
 * Reads PDFs in a separate thread, which is terminated if it takes too much time or memory: a page can draw itself over and over, or
 * unpack without end, and nothing in the same thread could stop it.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { memoryUsage } from 'node:process';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AGAIN, DocumentFault } from '../document-text.js';
import { THREAD_SOURCE, type ThreadAnswer, type ThreadTask } from './thread-source.js';

const MAX_PAGES = 3000;
const MAX_CHARACTERS = 20_000_000;
const MAX_SECONDS = 30;

/** How often time and memory are checked, in milliseconds. */
const LOOK_EVERY = 100;

/** Maximum bytes by which the process may grow while a PDF is read: the limits of a thread cover only its JavaScript objects. */
const MAX_GROWTH = 1_000_000_000;
const MAX_HEAP_MB = 500;

export type PdfContent = Extract<ThreadAnswer, { pages: unknown }>;

const AS_TEXT = 'save its text as plain text, or print it to a new PDF';

const FAULTS: Record<Extract<ThreadAnswer, { fault: unknown }>['fault'], (count: number) => DocumentFault> = {
  encrypted: () => new DocumentFault('unreadable-file', 'is encrypted', 'save it without a password'),
  damaged: () => new DocumentFault('unreadable-file', 'is cut off or damaged and cannot be read', AGAIN),
  pages: (count) =>
    new DocumentFault('large-file', `has ${count} pages, and the limit is ${MAX_PAGES}`, 'split it'),
  characters: () =>
    new DocumentFault(
      'large-file',
      `has more than ${MAX_CHARACTERS / 1_000_000} million characters`,
      'split it',
    ),
};

/** The thread, kept for the next PDF because starting one takes a tenth of a second. Null if none is running. */
let running: Worker | null = null;

/** Files are read concurrently, but PDFs one after another, since each thread holds a copy of the library. */
let last: Promise<unknown> = Promise.resolve();

function startThread(): Worker {
  const library = dirname(createRequire(import.meta.url).resolve('unpdf'));
  const thread = new Worker(THREAD_SOURCE, {
    eval: true,
    workerData: pathToFileURL(join(library, 'pdfjs.mjs')).href,
    execArgv: [],
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  // A thread that ends while idle is not used again.
  thread.on('error', () => forget(thread));
  thread.on('exit', () => forget(thread));
  return thread;
}

function forget(thread: Worker): void {
  if (running === thread) running = null;
}

/** @throws DocumentFault if it cannot be read within the limits. */
export function readInThread(bytes: Uint8Array, seconds = MAX_SECONDS): Promise<PdfContent> {
  const reading = last.then(() => readNow(bytes, seconds));
  last = reading.catch(() => null);
  return reading;
}

async function readNow(bytes: Uint8Array, seconds: number): Promise<PdfContent> {
  running ??= startThread();
  const thread = running;
  thread.ref();
  const answer = await answerOf(thread, bytes, seconds);
  thread.unref();
  if (answer instanceof DocumentFault) {
    forget(thread);
    await thread.terminate();
    throw answer;
  }
  if ('fault' in answer) throw FAULTS[answer.fault](answer.count);
  return answer;
}

function answerOf(thread: Worker, bytes: Uint8Array, seconds: number): Promise<ThreadAnswer | DocumentFault> {
  const began = performance.now();
  const memory = memoryUsage.rss();
  return new Promise((resolve) => {
    const settle = (answer: ThreadAnswer | DocumentFault): void => {
      clearInterval(look);
      thread.off('message', settle);
      thread.off('error', onEnd);
      thread.off('exit', onEnd);
      resolve(answer);
    };
    const tooMuch = (what: string): DocumentFault =>
      new DocumentFault('unreadable-file', `takes ${what} to read`, AS_TEXT);
    const onEnd = (error: unknown): void => {
      const outOfMemory =
        error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      settle(outOfMemory ? tooMuch('too much memory') : FAULTS.damaged(0));
    };
    const look = setInterval(() => {
      if (performance.now() - began > seconds * 1000) settle(tooMuch(`more than ${seconds} seconds`));
      else if (memoryUsage.rss() - memory > MAX_GROWTH) settle(tooMuch('too much memory'));
    }, LOOK_EVERY);
    thread.on('message', settle);
    thread.on('error', onEnd);
    thread.on('exit', onEnd);
    // Copied, as the bytes may be part of a larger buffer.
    const task: ThreadTask = {
      bytes: Uint8Array.from(bytes),
      maxPages: MAX_PAGES,
      maxCharacters: MAX_CHARACTERS,
    };
    thread.postMessage(task);
  });
}
