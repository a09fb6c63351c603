/** Builds segments in parallel in worker threads, or in this thread if there are none. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Configuration } from '../../model/configuration.js';
import type { BuiltSegment } from '../state/state.js';
import type { ReadingTask } from './analyse-file.js';
import { type Building, type Order, SegmentBuilder } from './build-segment.js';
import { SharedWork } from './shared-work.js';
import type { WorkerMessage, WorkerSetting } from './worker.js';

/** In files: below this, starting a thread costs more than it saves. */
const WORTH_A_THREAD = 150;

/** More threads gain little: the disk and merging become the bottleneck. */
const MOST_THREADS = 8;

/** Starts `worker.ts`. Compiled beside this file; absent when the sources run uncompiled. */
const START = fileURLToPath(new URL('./start.cjs', import.meta.url));
const AS_WORKER = '__worker';

/**
 * The limit that Node 20 sets for threads. Later versions let the young generation grow much larger, without making anything faster
 * here.
 */
const LIMITS = { maxYoungGenerationSizeMb: 48 };

export interface Crew {
  building: Building;
  names: Pick<Configuration, 'publishers' | 'speakers'>;
  /** Upper limit; null uses as many as the machine has cores. */
  threads: number | null;
}

/** Number of threads for this many files; 1 means this thread. */
function threadsFor(files: number, { building, threads }: Crew): number {
  if (building.place === null || files < WORTH_A_THREAD || !existsSync(START)) return 1;
  return Math.min(threads ?? availableParallelism(), MOST_THREADS);
}

/** A system error passed on from a worker thread. */
class ThreadFault extends Error {
  constructor(
    message: string,
    readonly code: string | null,
  ) {
    super(message);
  }
}

function startWorker(setting: WorkerSetting): Worker {
  return new Worker(START, { argv: [AS_WORKER], workerData: setting, resourceLimits: LIMITS });
}

/** Sends one order and waits until it is carried out, as `SegmentBuilder` does it. */
function send(worker: Worker, order: Order, onFiles: (count: number) => void): Promise<BuiltSegment | null> {
  return new Promise((done, failed) => {
    const settle = (end: () => void): void => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      end();
    };
    const onMessage = (message: WorkerMessage): void => {
      if ('files' in message) onFiles(message.files);
      else if ('fault' in message) settle(() => failed(new ThreadFault(message.fault, message.code)));
      else settle(() => done(message.built));
    };
    const onError = (error: unknown): void => settle(() => failed(error));
    const onExit = (): void => settle(() => failed(new ThreadFault('a thread ended before its work', null)));
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage(order);
  });
}

/** How work is divided: finding annotations is slow, and killing the process should lose little of it. */
const SLOW = { each: 4, most: 2_000 };
/** Indexing words is fast, and each segment sorts its own words. */
const FAST = { each: 1, most: 2_500 };

/** Works through stretches of files until there are no more, or `isOver`. */
async function workThrough(
  shared: SharedWork<ReadingTask>,
  carryOut: (order: Order) => Promise<BuiltSegment | null>,
  onSegment: (built: BuiltSegment) => void,
  isOver: () => boolean,
): Promise<void> {
  for (let stretch = shared.stretch(); stretch !== null; stretch = shared.stretch()) {
    for (let some = stretch.take(); some.length > 0; some = stretch.take()) {
      await carryOut(some);
      if (isOver()) return;
    }
    const built = await carryOut(null);
    if (isOver()) return;
    if (built) onSegment(built);
  }
}

/**
 * Builds segments and calls `onSegment` with each as it completes, one at a time, in any order.
 * @throws the system error if a segment cannot be written.
 */
export async function buildSegments(
  tasks: readonly ReadingTask[],
  crew: Crew,
  onFiles: (count: number) => void,
  onSegment: (built: BuiltSegment) => void,
): Promise<void> {
  const { building, names } = crew;
  const threads = threadsFor(tasks.length, crew);
  const { place, dir, options, now } = building;
  const { each, most } = options.omitted === 'annotations' ? FAST : SLOW;
  const shared = new SharedWork(tasks, threads, { each: threads > 1 ? each : 1, most });
  if (place === null || threads < 2) {
    const builder = new SegmentBuilder(building, onFiles);
    await workThrough(
      shared,
      (order) => builder.carryOut(order),
      onSegment,
      () => false,
    );
    return;
  }
  const workers: Worker[] = [];
  let ended = false;
  const member = async (): Promise<void> => {
    const worker = startWorker({
      dir,
      place,
      today: options.today,
      map: options.map,
      names,
      paths: options.paths,
      dates: options.dates,
      narratives: options.narratives,
      omitted: options.omitted,
      now,
    });
    workers.push(worker);
    await workThrough(
      shared,
      (order) => send(worker, order, onFiles),
      onSegment,
      () => ended,
    );
  };
  try {
    await Promise.all(Array.from({ length: threads }, member));
  } finally {
    // After one failure, results of the other workers are discarded.
    ended = true;
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
