/**
 * The manifest: names the files that make up the index. One small file, replaced atomically, so that a reader
 * sees the old or the new state. Two lines: JSON and its checksum.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../../folder/folder.js';
import type { Problem } from '../../model/problem.js';
import { checksumOf, IndexDamage, replaceFile } from '../bytes/bytes.js';
import { type Fingerprint, fingerprint } from './fingerprint.js';
import { keptNames } from './kept-file.js';

/** Format version; raise it when any file of the index changes its form. */
const FORM = 10;

interface SegmentEntry {
  /** Its file name. */
  name: string;
  /** File length in bytes. */
  length: number;
  /** Numbers of its tombstoned files. */
  dead: number[];
}

export interface FolderEntry {
  /** Relative to the corpus folder; '' for the folder itself. */
  path: string;
  seen: Fingerprint;
  fresh: boolean;
}

export interface Manifest {
  /** The program version and settings that produced the records. */
  program: string;
  segments: SegmentEntry[];
  /** File name of the catalog. */
  catalog: string;
  folders: FolderEntry[];
  /** The globs of the configuration that select files. */
  globs: string;
  /** Problems from listing the files, and articles that share an id. */
  problems: Problem[];
  sharedIds: Problem[];
  /** Files not read, counted by form, as last reported; empty if none. */
  notRead: string;
  /** Time of the last full comparison, in milliseconds since 1970. */
  checked: number;
  /** False while an update is in progress: files are missing or repeated lines not yet resolved. */
  settled: boolean;
}

const NAME = 'manifest';

const encode = (manifest: Manifest): Uint8Array => {
  const line = `${JSON.stringify({ corpus: 'index', form: FORM, ...manifest })}\n`;
  const bytes = new TextEncoder().encode(line);
  return new TextEncoder().encode(`${line}${JSON.stringify({ crc32: checksumOf(bytes) })}\n`);
};

const NEW_LINE = 10;

/** Null if there is no index. @throws IndexDamage with the reason if it cannot be used. */
export function readIndexManifest(folder: string, program: string): Manifest | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, NAME));
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new IndexDamage(`cannot be read (${code})`);
  }
  const first = bytes.subarray(0, bytes.indexOf(NEW_LINE) + 1);
  const trailer = `${JSON.stringify({ crc32: checksumOf(first) })}\n`;
  if (bytes.subarray(first.length).toString('utf8') !== trailer) throw new IndexDamage('is damaged');
  const found = parsed(first.toString('utf8'));
  if (found?.corpus !== 'index') throw new IndexDamage('is damaged');
  if (found.form !== FORM || found.program !== program)
    throw new IndexDamage('was made by another version or with other settings');
  if (!isWhole(found)) throw new IndexDamage('is damaged');
  return found;
}

function parsed(text: string): Partial<Manifest & { corpus: unknown; form: unknown }> | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Accepts bare file names only, so that nothing outside the index folder is read. */
const isFileName = (name: unknown, ending: string): boolean =>
  typeof name === 'string' && /^[\w-]{1,80}\.[a-z]+$/u.test(name) && name.endsWith(ending);

/** The checksum detects corruption, not forgery; the shape check rejects a hand-made manifest. */
const isWhole = (found: Partial<Manifest>): found is Manifest =>
  Array.isArray(found.segments) &&
  found.segments.every(({ name, length, dead }) => {
    return isFileName(name, '.segment') && Number.isSafeInteger(length) && Array.isArray(dead);
  }) &&
  isFileName(found.catalog, '.catalog') &&
  Array.isArray(found.folders) &&
  Array.isArray(found.problems) &&
  Array.isArray(found.sharedIds) &&
  typeof found.globs === 'string' &&
  typeof found.notRead === 'string' &&
  Number.isFinite(found.checked) &&
  typeof found.settled === 'boolean';

/** Replaces the manifest. Everything it names must already be on the disk. */
export const writeIndexManifest = (folder: string, manifest: Manifest): void =>
  replaceFile(join(folder, NAME), (output) => output.write(encode(manifest)));

export const isIndexFile = (name: string): boolean =>
  name === NAME ||
  name === 'lock' ||
  /^[\w-]{1,80}\.(?:segment|catalog|repeats|persons|tmp|claim)$/u.test(name);

/** Files beside the manifest that it does not name. */
export const unnamedFiles = (names: readonly string[], { segments, catalog }: Manifest): string[] => {
  const named = new Set([NAME, 'lock', catalog, ...keptNames(catalog), ...segments.map(({ name }) => name)]);
  // A lock claim is removed by the process that made it.
  return names.filter((name) => isIndexFile(name) && !named.has(name) && !name.endsWith('.claim'));
};

/** When the index was last written, by the clock of its file system; null without an index. Never later than now. */
export function writtenAt(folder: string): Date | null {
  const seen = fingerprint(join(folder, NAME));
  return seen && new Date(seen.changed);
}
