/** Runs in a worker thread. It adds the files it receives to a segment and finishes the segment on request. */
import { parentPort, workerData } from 'node:worker_threads';
import { aliasesOf } from '../../folder/folder.js';
import type { Omitted } from '../../model/analysis.js';
import type { Configuration } from '../../model/configuration.js';
import type { FieldMap } from '../../model/field-map.js';
import type { BuiltSegment } from '../state/state.js';
import { type Order, SegmentBuilder } from './build-segment.js';

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

export type WorkerMessage =
  | { files: number }
  /** An order has been carried out. */
  | { built: BuiltSegment | null }
  | { fault: string; code: string | null };

if (parentPort) {
  const port = parentPort;
  const { dir, place, names, now, ...reading }: WorkerSetting = workerData;
  const building = { dir, place, options: { ...reading, aliases: aliasesOf(names) }, now };
  const send = (message: WorkerMessage): void => port.postMessage(message);
  const builder = new SegmentBuilder(building, (files) => send({ files }));
  port.on('message', async (order: Order) => {
    try {
      send({ built: await builder.carryOut(order) });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : null;
      send({ fault: error instanceof Error ? error.message : String(error), code });
    }
  });
}
