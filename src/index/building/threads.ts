/** Builds segments in parallel in worker threads, or in this thread if there are none. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Configuration } from '../../model/configuration.js';
import type { BuiltSegment } from '../state/state.js';
import type { ReadingTask } from './analyse-file.js';
import { type Building, buildSegment } from './build-segment.js';
import type { WorkerMessage, WorkerSetting } from './worker.js';

/** In files: below this, starting a thread costs more than it saves. */
const WORTH_A_THREAD = 150;

/** More threads gain little: the disk and merging become the bottleneck. */
const MOST_THREADS = 8;

/** Compiled beside this file; absent when the sources run uncompiled. */
const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));

export interface Crew {
  building: Building;
  names: Pick<Configuration, 'publishers' | 'speakers'>;
  /** Upper limit; null uses as many as the machine has cores. */
  threads: number | null;
}

/** Number of threads for this many files; 1 means this thread. */
export function threadsFor(files: number, { building, threads }: Crew): number {
  if (building.place === null || files < WORTH_A_THREAD || !existsSync(WORKER)) return 1;
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
  return new Worker(WORKER, { workerData: setting });
}

/** Sends one batch and waits for its segment. */
function work(
  worker: Worker,
  tasks: readonly ReadingTask[],
  onFiles: (count: number) => void,
): Promise<BuiltSegment> {
  return new Promise((done, failed) => {
    const settle = (end: () => void): void => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      end();
    };
    const onMessage = (message: WorkerMessage): void => {
      if ('files' in message) onFiles(message.files);
      else if ('built' in message) settle(() => done(message.built));
      else settle(() => failed(new ThreadFault(message.fault, message.code)));
    };
    const onError = (error: unknown): void => settle(() => failed(error));
    const onExit = (): void => settle(() => failed(new ThreadFault('a thread ended before its work', null)));
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage(tasks);
  });
}

/**
 * Builds one segment per batch and calls `onSegment` with each as it completes, one at a time, in any order.
 * @throws the system error if a segment cannot be written.
 */
export async function buildSegments(
  batches: readonly (readonly ReadingTask[])[],
  crew: Crew,
  onFiles: (count: number) => void,
  onSegment: (built: BuiltSegment) => void,
): Promise<void> {
  const files = batches.reduce((sum, { length }) => sum + length, 0);
  const { building, names } = crew;
  const most = Math.min(threadsFor(files, crew), batches.length);
  const { place, dir, options, now } = building;
  if (place === null || most < 2) {
    for (const tasks of batches) onSegment(await buildSegment(tasks, building, onFiles));
    return;
  }
  const waiting = batches.values();
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
    for (const tasks of waiting) {
      const built = await work(worker, tasks, onFiles);
      if (ended) return;
      onSegment(built);
    }
  };
  try {
    await Promise.all(Array.from({ length: most }, member));
  } finally {
    // After one failure, results of the other workers are discarded.
    ended = true;
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
