/** Builds a segment from some files, on the disk or in memory. */
import type { BuiltSegment, SeenFile } from '../state/state.js';
import { analyseFile, type NamedReading, type ReadingTask } from './analyse-file.js';
import { analyseInPieces, isInPieces } from './analyse-in-pieces.js';
import { Runs } from './runs.js';

export interface Building {
  dir: string;
  /** Null builds in memory. */
  place: string | null;
  options: NamedReading;
  now: Date;
}

/** Files read concurrently: enough to keep a disk busy, far below any limit on open files. */
const IN_FLIGHT = 8;

/** Files between two progress reports. */
const STEP = 50;

/**
 * `onFiles` is also called, with 0, at every step of a large file. `most`: bytes of articles held in memory.
 * @throws the system error if the segment cannot be written.
 */
export async function buildSegment(
  tasks: readonly ReadingTask[],
  building: Building,
  onFiles: (count: number) => void,
  most?: number,
): Promise<BuiltSegment> {
  const runs = new Runs(building.place, () => onFiles(0), most, building.options.omitted);
  try {
    const files = await addFiles(tasks, building, runs, onFiles);
    return { at: runs.finish(), files };
  } finally {
    runs.abandon();
  }
}

async function addFiles(
  tasks: readonly ReadingTask[],
  { dir, options, now }: Building,
  runs: Runs,
  onFiles: (count: number) => void,
): Promise<SeenFile[]> {
  const files: SeenFile[] = [];
  for (let at = 0; at < tasks.length; at += IN_FLIGHT) {
    const read = await Promise.all(
      tasks
        .slice(at, at + IN_FLIGHT)
        .map((task) => (isInPieces(dir, task) ? task : analyseFile(dir, task, options, now))),
    );
    for (const one of read) {
      const isRead = 'file' in one;
      const { file, seen, fresh } = isRead
        ? one
        : await runs.addInPieces(one.path, (add) => analyseInPieces(dir, one, options, now, add));
      if (isRead) runs.add(file);
      files.push({ path: file.path, seen, fresh });
    }
    if (Math.floor(files.length / STEP) > Math.floor((files.length - read.length) / STEP)) onFiles(STEP);
  }
  onFiles(files.length % STEP);
  return files;
}
