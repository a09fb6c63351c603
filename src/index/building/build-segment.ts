/** Builds a segment from some files, on the disk or in memory. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { MemoryOutput, writeNewFile } from '../bytes/bytes.js';
import { SegmentDraft } from '../segment-draft.js';
import type { BuiltSegment, SeenFile } from '../state/state.js';
import { analyseFile, type NamedReading, type ReadingTask } from './analyse-file.js';
import { analyseInPieces, isInPieces } from './analyse-in-pieces.js';

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

/** @throws the system error if the segment cannot be written. */
export async function buildSegment(
  tasks: readonly ReadingTask[],
  { dir, place, options, now }: Building,
  onFiles: (count: number) => void,
): Promise<BuiltSegment> {
  const draft = new SegmentDraft();
  const files: SeenFile[] = [];
  for (let at = 0; at < tasks.length; at += IN_FLIGHT) {
    const read = await Promise.all(
      tasks
        .slice(at, at + IN_FLIGHT)
        .map((task) => (isInPieces(dir, task) ? task : analyseFile(dir, task, options, now))),
    );
    for (const one of read) {
      const first = draft.articles;
      const { file, seen, fresh } =
        'file' in one
          ? one
          : await analyseInPieces(dir, one, options, now, (article) => draft.addArticle(article));
      if ('file' in one) draft.add(one.file);
      else draft.addFile(file, first);
      files.push({ path: file.path, seen, fresh });
    }
    if (Math.floor(files.length / STEP) > Math.floor((files.length - read.length) / STEP)) onFiles(STEP);
  }
  onFiles(files.length % STEP);
  return { at: writeSegment(draft, place), files };
}

function writeSegment(draft: SegmentDraft, place: string | null) {
  if (place === null) {
    const output = new MemoryOutput();
    draft.write(output);
    return output.whole();
  }
  const name = `${randomUUID()}.segment`;
  writeNewFile(join(place, name), (output) => draft.write(output));
  return name;
}
