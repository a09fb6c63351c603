/** Builds a segment from a number of files, on the disk or in memory. */
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

/** Files to add to the open segment, or null to finish it. */
export type Order = readonly ReadingTask[] | null;

/** Builds one segment after another. */
export class SegmentBuilder {
  #runs: Runs;
  #files: SeenFile[] = [];

  /** `onFiles` is called after each order with the number of its files, and with 0 at every step of a large file. */
  constructor(
    private readonly building: Building,
    private readonly onFiles: (count: number) => void,
  ) {
    this.#runs = this.#newRuns();
  }

  #newRuns(): Runs {
    const { place, options } = this.building;
    return new Runs(place, () => this.onFiles(0), undefined, options.omitted);
  }

  /** Returns the segment if the order finishes it. @throws the system error if it cannot be written; the segment is then abandoned. */
  async carryOut(order: Order): Promise<BuiltSegment | null> {
    try {
      if (order === null) return this.#finish();
      for (let at = 0; at < order.length; at += IN_FLIGHT) await this.#read(order.slice(at, at + IN_FLIGHT));
      this.onFiles(order.length);
      return null;
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
  }

  #finish(): BuiltSegment {
    const built = { at: this.#runs.finish(), files: this.#files };
    this.#runs.abandon();
    this.#runs = this.#newRuns();
    this.#files = [];
    return built;
  }
}
