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

/** A segment that files are added to. */
export class SegmentBuilder {
  readonly #runs: Runs;
  readonly #files: SeenFile[] = [];

  /** `onFiles` is also called, with 0, at every step of a large file. `most`: bytes of articles held in memory. */
  constructor(
    private readonly building: Building,
    private readonly onFiles: (count: number) => void,
    most?: number,
  ) {
    this.#runs = new Runs(building.place, () => onFiles(0), most, building.options.omitted);
  }

  /** @throws the system error if a run cannot be written; the segment is then given up. */
  async add(tasks: readonly ReadingTask[]): Promise<void> {
    try {
      for (let at = 0; at < tasks.length; at += IN_FLIGHT) await this.#read(tasks.slice(at, at + IN_FLIGHT));
    } catch (error) {
      this.#runs.abandon();
      throw error;
    }
  }

  async #read(tasks: readonly ReadingTask[]): Promise<void> {
    const { dir, options, now } = this.building;
    const read = await Promise.all(
      tasks.map((task) => (isInPieces(dir, task) ? task : analyseFile(dir, task, options, now))),
    );
    for (const one of read) {
      const isRead = 'file' in one;
      const { file, seen, fresh } = isRead
        ? one
        : await this.#runs.addInPieces(one.path, (add) => analyseInPieces(dir, one, options, now, add));
      if (isRead) this.#runs.add(file);
      this.#files.push({ path: file.path, seen, fresh });
    }
    this.onFiles(read.length);
  }

  /** @throws the system error if the segment cannot be written */
  finish(): BuiltSegment {
    try {
      return { at: this.#runs.finish(), files: this.#files };
    } finally {
      this.#runs.abandon();
    }
  }
}
