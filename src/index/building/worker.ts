/** A worker thread: adds the files it is sent to a segment, and begins another when it is told to finish one. */
import { parentPort, workerData } from 'node:worker_threads';
import { aliasesOf } from '../../folder/folder.js';
import type { Omitted } from '../../model/analysis.js';
import type { Configuration } from '../../model/configuration.js';
import type { FieldMap } from '../../model/field-map.js';
import type { BuiltSegment } from '../state/state.js';
import type { ReadingTask } from './analyse-file.js';
import { SegmentBuilder } from './build-segment.js';

/** Sent once, when the thread starts. */
export interface WorkerSetting {
  dir: string;
  place: string;
  today: string;
  map: FieldMap;
  names: Pick<Configuration, 'publishers' | 'speakers'>;
  paths: Configuration['paths'];
  dates: Configuration['dates'];
  narratives: Configuration['narratives'];
  omitted: Omitted | null;
  now: Date;
}

/** Files to read for the open segment, or null to finish it. */
export type WorkerOrder = readonly ReadingTask[] | null;

export type WorkerMessage =
  | { files: number }
  /** Ready for another order. */
  | { done: true }
  | { built: BuiltSegment }
  | { fault: string; code: string | null };

if (parentPort) {
  const port = parentPort;
  const { dir, place, names, now, ...reading }: WorkerSetting = workerData;
  const building = { dir, place, options: { ...reading, aliases: aliasesOf(names) }, now };
  const send = (message: WorkerMessage): void => port.postMessage(message);
  const begin = (): SegmentBuilder => new SegmentBuilder(building, (files) => send({ files }));
  let segment = begin();
  port.on('message', async (order: WorkerOrder) => {
    try {
      if (order !== null) {
        await segment.add(order);
        send({ done: true });
        return;
      }
      const built = segment.finish();
      segment = begin();
      send({ built });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : null;
      send({ fault: error instanceof Error ? error.message : String(error), code });
    }
  });
}
