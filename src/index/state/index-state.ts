/** The mutable state of an index during an update, and how it becomes the next manifest. */
import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../../folder/folder.js';
import type { Problem } from '../../model/problem.js';
import { FileInput, IndexDamage, type Input, MemoryInput, writeNewFile } from '../bytes/bytes.js';
import { Segment } from '../segment.js';
import type { BuiltSegment } from './built-segment.js';
import { Catalog, type CatalogRow, writeCatalog } from './catalog.js';
import { type Fingerprint, sameFingerprint } from './fingerprint.js';
import { type Kept, keptName, keptNames } from './kept-file.js';
import { type FolderEntry, type Manifest, unnamedFiles, writeIndexManifest } from './manifest.js';

export interface OpenSegment {
  /** Null for an in-memory segment. */
  name: string | null;
  length: number;
  segment: Segment;
  /** Tombstoned files. */
  dead: Set<number>;
}

function openInput(path: string): Input {
  try {
    return new FileInput(path);
  } catch (error) {
    throw new IndexDamage(`lacks a file (${errorCode(error)})`);
  }
}

export class IndexState {
  readonly segments: OpenSegment[] = [];
  /** Keyed by path. */
  readonly rows = new Map<string, CatalogRow>();
  folders: FolderEntry[] = [];
  /** Problems from listing the files, and articles that share an id. */
  problems: readonly Problem[] = [];
  sharedIds: readonly Problem[] = [];
  /** The globs used to list the files. */
  globs = '';
  /** Files not read, counted by form, as last reported. */
  notRead = '';
  checked = 0;
  settled = true;
  /** The catalog as read; null once a row has changed. */
  catalog: Catalog | null = null;
  /** File name of the catalog in the current manifest. */
  #catalogName: string | null = null;
  /** Path of the catalog of exactly this state; null while it is not on the disk. */
  #catalogPath: string | null = null;

  /** @throws IndexDamage if a file is missing or truncated. */
  static open(place: string, manifest: Manifest): IndexState {
    const state = new IndexState();
    for (const { name, length, dead } of manifest.segments) {
      const input = openInput(join(place, name));
      if (input.length !== length) throw new IndexDamage('has a file of another length');
      state.segments.push({ name, length, segment: new Segment(input), dead: new Set(dead) });
    }
    state.#catalogName = manifest.catalog;
    state.#catalogPath = join(place, manifest.catalog);
    state.catalog = new Catalog(openInput(join(place, manifest.catalog)));
    requireAgreement(state.catalog, state.segments);
    state.folders = manifest.folders;
    state.problems = manifest.problems;
    state.sharedIds = manifest.sharedIds;
    state.globs = manifest.globs;
    state.notRead = manifest.notRead;
    state.checked = manifest.checked;
    state.settled = manifest.settled;
    return state;
  }

  /** Path of the file that stores an answer about all articles of this state; null while the state is not on the disk. */
  keptPath(kind: Kept): string | null {
    return this.#catalogPath === null ? null : keptName(this.#catalogPath, kind);
  }

  /** Loads the rows for editing. */
  edit(): void {
    this.#catalogPath = null;
    if (this.catalog === null) return;
    for (const row of this.catalog.rows()) this.rows.set(row.path, row);
    this.catalog = null;
  }

  /** Adds a segment; its files replace those of the same paths. */
  add({ at, files }: BuiltSegment, place: string | null): void {
    const input =
      typeof at === 'string' && place !== null ? openInput(join(place, at)) : new MemoryInput(asBytes(at));
    const number = this.segments.length;
    const name = typeof at === 'string' ? at : null;
    const segment = new Segment(input);
    const dead = new Set<number>();
    this.segments.push({ name, length: input.length, segment, dead });
    for (const [file, { path, seen, fresh }] of files.entries()) {
      this.remove(path);
      if (seen === null) dead.add(file);
      else this.rows.set(path, { path, seen, fresh, segment: number, file });
    }
  }

  remove(path: string): void {
    const row = this.rows.get(path);
    if (!row) return;
    this.segments[row.segment]?.dead.add(row.file);
    this.rows.delete(path);
  }

  knows(path: string): boolean {
    return this.catalog ? this.catalog.find(path) !== null : this.rows.has(path);
  }

  /** Whether a file's fingerprint is unchanged. */
  isAsSeen(path: string, seen: Fingerprint): boolean {
    if (this.catalog) {
      const row = this.catalog.find(path);
      return row !== null && this.catalog.looksLike(row, seen);
    }
    const row = this.rows.get(path);
    return row !== undefined && sameFingerprint(row.seen, seen);
  }

  /** All rows in path order. */
  sortedRows(): CatalogRow[] {
    if (this.catalog) return this.catalog.rows();
    return [...this.rows.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /**
   * Writes the changes and replaces the manifest atomically. With `clean`, when nobody else is writing, unused
   * files are removed. @throws the system error if writing fails; the old state then remains.
   */
  commit(place: string, program: string, clean: boolean): void {
    const catalog = `${randomUUID()}.catalog`;
    writeNewFile(join(place, catalog), (output) => writeCatalog(output, this.sortedRows()));
    const manifest: Manifest = {
      program,
      segments: this.segments.flatMap(({ name, length, dead }) =>
        name === null ? [] : [{ name, length, dead: [...dead].sort((a, b) => a - b) }],
      ),
      catalog,
      folders: this.folders,
      globs: this.globs,
      notRead: this.notRead,
      problems: [...this.problems],
      sharedIds: [...this.sharedIds],
      checked: this.checked,
      settled: this.settled,
    };
    writeIndexManifest(place, manifest);
    if (clean) removeUnnamed(place, manifest);
    // Intermediate catalogs of a long update would take more space than the index.
    else if (this.#catalogName !== null) {
      rmSync(join(place, this.#catalogName), { force: true });
      for (const kept of keptNames(this.#catalogName)) rmSync(join(place, kept), { force: true });
    }
    this.#catalogName = catalog;
    const isOnDisk = this.segments.every(({ name }) => name !== null);
    this.#catalogPath = isOnDisk ? join(place, catalog) : null;
  }

  /** Reads every byte. @throws IndexDamage if one has changed */
  verify(): void {
    for (const { segment } of this.segments) segment.verify();
    this.catalog?.verify();
  }

  close(): void {
    for (const { segment } of this.segments) segment.close();
    this.catalog?.close();
  }
}

/** Up to this many deleted files are looked up one by one; above it one scan of the catalog is cheaper. */
const FEW = 100;

/** @throws IndexDamage if the catalog refers to a file missing from its segment. */
function requireAgreement(catalog: Catalog, segments: readonly OpenSegment[]): void {
  const counted = (segment: number, file: number): boolean => {
    const path = segments[segment]?.segment.files.path(file) ?? null;
    const row = path === null ? null : catalog.find(path);
    return path === null || (row !== null && catalog.isAt(row, segment, file));
  };
  const dead = segments.reduce((sum, segment) => sum + segment.dead.size, 0);
  const agrees =
    dead <= FEW
      ? segments.every((segment, at) => [...segment.dead].every((file) => !counted(at, file)))
      : hasNoDead(catalog, segments);
  if (!agrees) throw new IndexDamage('does not agree with itself');
}

function hasNoDead({ segment, file, length }: Catalog, segments: readonly OpenSegment[]): boolean {
  for (let row = 0; row < length; row += 1) {
    const open = segments[segment[row] ?? -1];
    if (!open || open.dead.has(file[row] ?? -1)) return false;
  }
  return true;
}

const asBytes = (at: string | Uint8Array): Uint8Array => {
  if (typeof at === 'string') throw new IndexDamage('lacks a place');
  return at;
};

/** Removes files left by earlier states and interrupted writers. Processes still reading them keep them open. */
function removeUnnamed(place: string, manifest: Manifest): void {
  for (const name of unnamedFiles(readdirSync(place), manifest)) rmSync(join(place, name), { force: true });
}
