/** Updates the index to match the files: adds new ones, drops deleted ones, replaces changed ones. */
import { errorCode } from '../../folder/folder.js';
import { liveArticles } from '../live-articles.js';
import type { Comparison, IndexState } from '../state/state.js';
import type { ReadingTask } from './analyse-file.js';
import { mergeState } from './merge-state.js';
import { findRepeatedLines, sameHashes } from './repeated-lines.js';
import { sharedIds } from './shared-ids.js';
import { buildSegments, type Crew, threadsFor } from './threads.js';

/** Files of a segment at most while many are read: what a kill can cost, and what a thread holds in memory. */
const BATCH = 2_000;
/** As many batches for each thread, so that none waits long for the last. */
const BATCHES = 4;

export interface UpdateSetting extends Crew {
  program: string;
  /** Called with the files read so far, and how many there are to read. */
  onProgress(done: number, total: number): void;
  /** Called at every step of a long update, for the lock. */
  onStep(): void;
}

function batchesOf(tasks: readonly ReadingTask[], threads: number): ReadingTask[][] {
  const size = threads < 2 ? BATCH : Math.min(BATCH, Math.ceil(tasks.length / (threads * BATCHES)));
  return Array.from({ length: Math.ceil(tasks.length / size) }, (_, at) =>
    tasks.slice(at * size, (at + 1) * size),
  );
}

async function read(state: IndexState, tasks: readonly ReadingTask[], setting: UpdateSetting): Promise<void> {
  const { building, onProgress } = setting;
  let done = 0;
  let left = tasks.length;
  let uncommitted = 0;
  const onFiles = (count: number): void => {
    done += count;
    onProgress(done, tasks.length);
  };
  await buildSegments(batchesOf(tasks, threadsFor(tasks.length, setting)), setting, onFiles, (built) => {
    state.add(built, building.place);
    left -= built.files.length;
    uncommitted += built.files.length;
    setting.onStep();
    // Not the last: that one is kept with the whole.
    if (building.place === null || left === 0 || uncommitted < state.rows.size * WORTH_A_COMMIT) return;
    state.commit(building.place, setting.program, false);
    uncommitted = 0;
  });
}

/**
 * A commit takes time by how many files there are in all; it comes at the earliest when so small a part of them is new,
 * so that all commits of a long update together take far less time than the reading.
 */
const WORTH_A_COMMIT = 1 / 50;

const taskOf = (path: string): ReadingTask => ({ path, again: null });

/** The files whose articles have lines that are not theirs, or no longer have them. */
function tasksOfRepeatedLines({ segments }: IndexState): ReadingTask[] {
  const wantedOf = findRepeatedLines(
    segments.map(({ segment, dead }) => segment.lines.columns(liveArticles(segment, dead))),
  );
  const tasks: ReadingTask[] = [];
  for (const [part, { segment, dead }] of segments.entries()) {
    const { files, lines } = segment;
    const wanted = (article: number): number[] => wantedOf[part]?.(article) ?? [];
    for (let file = 0; file < files.length; file += 1) {
      if (dead.has(file)) continue;
      const first = files.first[file] ?? 0;
      const articles = Array.from({ length: (files.first[file + 1] ?? 0) - first }, (_, at) => first + at);
      if (articles.every((article) => sameHashes(lines.without(article), wanted(article)))) continue;
      tasks.push({
        path: files.paths[file] ?? '',
        again: {
          sha256: files.sha256(file),
          lines: articles.map((article) => lines.of(article)),
          without: articles.map(wanted),
        },
      });
    }
  }
  return tasks.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Merging needs room for what there is once more; if there is none, the segments stay as they are. */
function mergeWhereRoom(state: IndexState, place: string, onStep: () => void): void {
  try {
    mergeState(state, place, onStep);
  } catch (error) {
    if (!['ENOSPC', 'EDQUOT', 'EFBIG'].includes(errorCode(error))) throw error;
  }
}

/** A file may change while it is read again without its neighbours' lines, which may then be others; not for ever. */
const ROUNDS = 3;

/**
 * Takes the comparison's changes into the state. Where there is a place on the disk, every batch is kept as soon as it
 * is read, so that an interrupted update is continued and not begun again.
 * @throws the system's error where the index cannot be written.
 */
export async function update(
  state: IndexState,
  { changed, removed, touched }: Comparison,
  setting: UpdateSetting,
): Promise<void> {
  const { place } = setting.building;
  state.edit();
  for (const path of removed) state.remove(path);
  for (const { path, seen, fresh } of touched) {
    const row = state.rows.get(path);
    if (row) state.rows.set(path, { ...row, seen, fresh });
  }
  const contents = changed.length + removed.length > 0 || !state.settled;
  if (contents) {
    state.settled = false;
    await read(state, changed.map(taskOf), setting);
    for (let round = 0; round < ROUNDS; round += 1) {
      const tasks = tasksOfRepeatedLines(state);
      if (tasks.length === 0) break;
      await read(state, tasks, setting);
    }
    state.sharedIds = sharedIds(state);
    state.settled = true;
    if (place !== null) mergeWhereRoom(state, place, setting.onStep);
  }
  if (place !== null) state.commit(place, setting.program, true);
}
