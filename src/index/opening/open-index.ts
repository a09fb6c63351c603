/**
 * Opens the index and updates it to match the files. If it cannot be written, the update stays in memory and the
 * answers are the same.
 */
import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from '../../folder/folder.js';
import type { Omitted } from '../../model/analysis.js';
import type { Configuration } from '../../model/configuration.js';
import { CorpusError } from '../../model/corpus-error.js';
import type { FieldMap } from '../../model/field-map.js';
import type { Problem } from '../../model/problem.js';
import { counted } from '../../text/counted.js';
import { IndexDamage } from '../bytes/bytes.js';
import { Snapshot } from '../snapshot.js';
import {
  type Catalog,
  type Comparison,
  compare,
  compareKnown,
  IndexState,
  type Manifest,
  readIndexManifest,
} from '../state/state.js';
import { filesWithoutAnnotations, withChanged, withMapped, worthOmitting } from './files-to-read.js';
import { type Listing, listFiles, sameFolders } from './listing.js';
import { isOutside } from './location.js';
import { Lock } from './lock.js';
import { settingId } from './program.js';
import { isUnwritable } from './unwritable.js';

export interface IndexRequest {
  dir: string;
  /** The index folder; null to work from the files alone. */
  place: string | null;
  configuration: Configuration;
  /** `YYYY-MM-DD` */
  today: string;
  map: FieldMap;
  now: Date;
  /** Compares every file, regardless of their number, and waits for another writer. */
  thorough: boolean;
  /** Whether an index that cannot be written is an error rather than a note. */
  required: boolean;
  /**
   * What the question does not need. Omitted annotations are left for a later question. Words are omitted only in memory: an index on
   * the disk always has them.
   */
  omitted: Omitted | null;
  /** Upper limit; null uses as many as the machine has cores. */
  threads: number | null;
  onProgress(done: number, total: number): void;
  /** Called with notes about the index for the user. */
  onNote(note: string): void;
}

export interface OpenedIndex {
  snapshot: Snapshot;
  /** Files that were read. */
  analysed: number;
  /** Time of the last full comparison if not now, in milliseconds since 1970. */
  uncheckedSince: number | null;
}

/** In files. Above this, checking each file would take longer than the question. */
const MANY = 20_000;

/**
 * In files. If another process is writing and more than this are missing, waiting is quicker than reading them
 * here.
 */
const WORTH_WAITING = 100;
/** Milliseconds. */
const PAUSE = 200;

/** The listing as stored in the index; paths are decoded on demand. */
const storedListing = (catalog: Catalog, { folders, problems, notRead }: IndexState): Listing => ({
  get paths() {
    return catalog.paths;
  },
  folders,
  problems,
  notRead,
});

/** A state and the changes it needs; `comparison` is null if it needs none. */
interface Found {
  state: IndexState;
  manifest: Manifest | null;
  listing: Listing;
  comparison: Comparison | null;
  unchecked: boolean;
}

class Opening {
  readonly #program: string;
  readonly #globs: string;
  #faultTold = false;

  constructor(private readonly request: IndexRequest) {
    this.#program = settingId(request.configuration);
    const { include, exclude, only } = request.configuration;
    this.#globs = JSON.stringify([include, exclude, only]);
  }

  /** The stored state or an empty one; notes why an existing index cannot be used. */
  #stored(place: string | null): { state: IndexState; manifest: Manifest | null } {
    const none = { state: new IndexState(), manifest: null };
    if (place === null) return none;
    // Another process may replace the files of the manifest after it is read; retry.
    for (let attempt = 1; ; attempt += 1) {
      let manifest: Manifest | null = null;
      try {
        manifest = readIndexManifest(place, this.#program);
        return manifest ? { state: IndexState.open(place, manifest), manifest } : none;
      } catch (error) {
        if (!(error instanceof IndexDamage)) throw error;
        if (manifest !== null && attempt < 3) continue;
        if (!this.#faultTold) this.request.onNote(`the index ${error.message} and is rebuilt`);
        this.#faultTold = true;
        return none;
      }
    }
  }

  async #find(place: string | null): Promise<Found> {
    const { dir, configuration, now, thorough, map } = this.request;
    const { state, manifest } = this.#stored(place);
    const { catalog } = state;
    // An interrupted update has rows only for the files it had read.
    const known =
      catalog !== null && state.settled && state.globs === this.#globs && sameFolders(dir, state.folders);
    const incomplete = this.request.omitted === 'annotations' ? [] : filesWithoutAnnotations(state);
    if (known && catalog.length > MANY && !thorough && Object.keys(map).length + incomplete.length === 0) {
      return { state, manifest, listing: storedListing(catalog, state), comparison: null, unchecked: true };
    }
    const listing = known ? storedListing(catalog, state) : await listFiles(dir, configuration, now);
    const found = known ? await compareKnown(dir, state, now) : await compare(dir, state, listing.paths, now);
    const comparison = withChanged(withMapped(found, listing.paths, map), incomplete);
    const same =
      known && comparison.changed.length + comparison.removed.length + comparison.touched.length === 0;
    return { state, manifest, listing, comparison: same ? null : comparison, unchecked: false };
  }

  /** Null without an index folder, or if it would be part of the corpus. */
  #place(): string | null {
    const { dir, place, required, onNote } = this.request;
    if (place === null || required || isOutside(dir, place)) return place;
    onNote('the index cannot be inside the corpus folder; working without');
    return null;
  }

  async open(): Promise<OpenedIndex> {
    const { map, onNote } = this.request;
    // Results of a field map apply to this question only and are not stored.
    const stored = this.#place();
    const place = Object.keys(map).length > 0 ? null : stored;
    const found = await this.#find(stored);
    if (found.comparison === null) return this.#opened(found, 0);
    if (place === null) return this.#bringUp(found, null);
    try {
      return await this.#write(found, place);
    } catch (error) {
      if (!isUnwritable(error)) throw error;
      const reason = `the index cannot be written (${errorCode(error)})`;
      if (this.request.required) {
        throw new CorpusError(
          `${place}: ${reason}`,
          'set CORPUS_INDEX_DIR to a folder that may be written, or work without an index',
        );
      }
      onNote(`${reason}; working without`);
      return this.#bringUp(await this.#find(place), null);
    }
  }

  async #write(found: Found, place: string): Promise<OpenedIndex> {
    mkdirSync(place, { recursive: true, mode: 0o700 });
    const lock = await this.#lock(found, place);
    if (lock === null) return this.#bringUp(found, null);
    try {
      return await this.#bringUp(await this.#still(found, place), place, lock);
    } finally {
      lock.release();
    }
  }

  /** Null if another process is writing and waiting is not worth it. */
  async #lock(found: Found, place: string): Promise<Lock | null> {
    const worth = this.request.thorough || (found.comparison?.changed.length ?? 0) > WORTH_WAITING;
    let told = false;
    for (;;) {
      const lock = Lock.take(place);
      if (lock || !worth) return lock;
      if (!told) this.request.onNote('another process is writing the index; waiting for it');
      told = true;
      await wait(PAUSE);
    }
  }

  /** The comparison, repeated if another process changed the index before the lock was taken. */
  async #still(found: Found, place: string): Promise<Found> {
    let now: Manifest | null = null;
    try {
      now = readIndexManifest(place, this.#program);
    } catch {
      // Already reported; the index is rebuilt.
    }
    if (now?.catalog === found.manifest?.catalog) return found;
    found.state.close();
    return this.#find(place);
  }

  async #bringUp(found: Found, place: string | null, lock: Lock | null = null): Promise<OpenedIndex> {
    const { dir, configuration, now, threads, onProgress } = this.request;
    const { state, listing } = found;
    if (found.comparison === null) return this.#opened(found, 0);
    state.folders = listing.folders;
    state.problems = listing.problems;
    state.globs = this.#globs;
    this.#sayNotRead(state, listing.notRead);
    state.checked = now.getTime();
    // Only reading files needs the reader and the extractors.
    const { changed } = found.comparison;
    const { aliasesOf, readingOf } = await import('../../folder/folder.js');
    const { update } = await import('../building/building.js');
    const reading = readingOf(configuration, this.request);
    const omitted = worthOmitting(this.request.omitted, place, changed);
    await update(state, found.comparison, {
      building: { dir, place, options: { ...reading, aliases: aliasesOf(configuration), omitted }, now },
      names: { publishers: configuration.publishers, speakers: configuration.speakers },
      threads,
      program: this.#program,
      onProgress,
      onStep: () => lock?.touch(),
    });
    if (place !== null && omitted === 'annotations') {
      this.request.onNote(
        `indexed the words of ${counted(changed.length, 'file')}; corpus index, or the first question about quotations, sources or dates, finds these`,
      );
    }
    return this.#opened(found, changed.length);
  }

  /** Reported once per change, not with every question. */
  #sayNotRead(state: IndexState, line: string): void {
    if (line !== '' && line !== state.notRead) this.request.onNote(`${line}; corpus check names them`);
    state.notRead = line;
  }

  #opened({ state, unchecked }: Found, analysed: number): OpenedIndex {
    return {
      snapshot: new Snapshot(state, problemsOf(state)),
      analysed,
      uncheckedSince: unchecked ? state.checked : null,
    };
  }
}

/** Problems of all live files and of the whole corpus, by path. */
function problemsOf(state: IndexState): Problem[] {
  const problems = [...state.problems, ...state.sharedIds];
  for (const { segment, dead } of state.segments) {
    for (const [file, found] of segment.files.allProblems()) {
      if (!dead.has(file)) problems.push(...found);
    }
  }
  return problems.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** @throws CorpusError if the folder is missing, unreadable or not a folder. */
export const openIndex = (request: IndexRequest): Promise<OpenedIndex> => new Opening(request).open();

/** The corpus as indexed, without comparing any file; null if no index can be used. */
export function storedSnapshot(place: string, configuration: Configuration): Snapshot | null {
  const { state } = openStored(place, configuration);
  return state && new Snapshot(state, []);
}

/** The stored state as it is, without updating or creating it. `fault`: why an existing index cannot be used. */
export function openStored(
  place: string,
  configuration: Configuration,
): { state: IndexState | null; fault: string | null } {
  try {
    const manifest = readIndexManifest(place, settingId(configuration));
    return { state: manifest && IndexState.open(place, manifest), fault: null };
  } catch (error) {
    if (!(error instanceof IndexDamage)) throw error;
    return { state: null, fault: error.message };
  }
}
