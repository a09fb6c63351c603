/** Updates the index to match the files: adds new ones, drops deleted ones, replaces changed ones. */
import { errorCode } from '../../folder/folder.js';
import { liveArticles } from '../live-articles.js';
import type { Segment } from '../segment.js';
import type { Comparison, IndexState } from '../state/state.js';
import type { ReadingTask } from './analyse-file.js';
import { mergeState } from './merge-state.js';
import { findRepeatedLines, sameHashes } from './repeated-lines.js';
import { sharedIds } from './shared-ids.js';
import { buildSegments, type Crew } from './threads.js';

export interface UpdateSetting extends Crew {
  program: string;
  /** Called with the number of files read so far, 0 before the first, and the total. */
  onProgress(done: number, total: number): void;
  /** Called at every step of a long update, to keep the lock fresh. */
  onStep(): void;
}

async function read(state: IndexState, tasks: readonly ReadingTask[], setting: UpdateSetting): Promise<void> {
  const { building, onProgress } = setting;
  let done = 0;
  let left = tasks.length;
  let uncommitted = 0;
  const onFiles = (count: number): void => {
    done += count;
    if (count === 0) setting.onStep();
    onProgress(done, tasks.length);
  };
  if (tasks.length > 0) onProgress(0, tasks.length);
  await buildSegments(tasks, setting, onFiles, (built) => {
    state.add(built, building.place);
    left -= built.files.length;
    uncommitted += built.files.length;
    setting.onStep();
    // The last batch is committed with the finished update.
    if (building.place === null || left === 0 || uncommitted < state.rows.size * WORTH_A_COMMIT) return;
    state.commit(building.place, setting.program, false);
    uncommitted = 0;
  });
}

/**
 * A commit costs time in proportion to all files, so one is made only after at least this share of them is new:
 * the commits of a long update stay cheap compared with reading.
 */
const WORTH_A_COMMIT = 1 / 50;

/** A file whose words are indexed is read without its repeated lines right away. */
function taskOf({ rows, segments }: IndexState, path: string): ReadingTask {
  const row = rows.get(path);
  const segment = segments[row?.segment ?? -1]?.segment;
  if (!row || segment?.omitted !== 'annotations') return { path, again: null };
  const { files, lines } = segment;
  const articles = articlesOf(files, row.file);
  return {
    path,
    again: {
      sha256: files.sha256(row.file),
      lines: articles.map((article) => lines.of(article)),
      without: articles.map((article) => [...lines.without(article)]),
    },
  };
}

/** Numbers of a file's articles. */
function articlesOf({ first }: Segment['files'], file: number): number[] {
  const from = first[file] ?? 0;
  return Array.from({ length: (first[file + 1] ?? 0) - from }, (_, at) => from + at);
}

/** Files with articles whose repeated lines have changed since they were analysed. */
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
      const articles = articlesOf(files, file);
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

/** Merging needs disk space for a second copy; without it, the segments stay as they are. */
function mergeWhereRoom(state: IndexState, place: string, onStep: () => void): void {
  try {
    mergeState(state, place, onStep);
  } catch (error) {
    if (!['ENOSPC', 'EDQUOT', 'EFBIG'].includes(errorCode(error))) throw error;
  }
}

/** A file may change while it is analysed again, which changes the repeated lines; the rounds are bounded. */
const ROUNDS = 3;

/**
 * Applies the comparison to the state. On the disk, each batch is committed as it is read, so that an interrupted
 * update resumes. @throws the system error if the index cannot be written.
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
    const tasks = changed.map((path) => taskOf(state, path));
    await read(state, tasks, setting);
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
