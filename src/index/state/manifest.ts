/**
 * The manifest: what the index consists of, in one small file that is replaced atomically, so that a reader sees one
 * state or the next. Two lines: JSON, and its checksum.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../../folder/folder.js';
import type { Problem } from '../../model/problem.js';
import { checksumOf, IndexDamage, writeNewFile } from '../bytes/bytes.js';
import type { Fingerprint } from './fingerprint.js';

/** Raise it when the form of any file of the index changes. */
const FORM = 7;

interface SegmentEntry {
  /** Name of its file. */
  name: string;
  /** Bytes of the file. */
  length: number;
  /** Numbers of its files that no longer count, because they were changed or removed. */
  dead: number[];
}

export interface FolderEntry {
  /** Below the corpus folder; '' for itself. */
  path: string;
  seen: Fingerprint;
  fresh: boolean;
}

export interface Manifest {
  /** Which program and settings the records come from. */
  program: string;
  segments: SegmentEntry[];
  /** Name of the catalog's file. */
  catalog: string;
  folders: FolderEntry[];
  /** Which files were asked for, as far as the configuration says it. */
  globs: string;
  /** What was found wrong while listing the files, and which articles share an id. */
  problems: Problem[];
  sharedIds: Problem[];
  /** How many files of the folder are not read, by form, as it was last told; empty for none. */
  notRead: string;
  /** Milliseconds since 1970: when all files were last compared. */
  checked: number;
  /** False while an update is under way: some files are not in yet, or not yet seen beside all others. */
  settled: boolean;
}

const NAME = 'manifest';

const encode = (manifest: Manifest): Uint8Array => {
  const line = `${JSON.stringify({ corpus: 'index', form: FORM, ...manifest })}\n`;
  const bytes = new TextEncoder().encode(line);
  return new TextEncoder().encode(`${line}${JSON.stringify({ crc32: checksumOf(bytes) })}\n`);
};

const NEW_LINE = 10;

/** Null if there is no index. @throws IndexDamage if it cannot be used, with the reason. */
export function readManifest(folder: string, program: string): Manifest | null {
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
  if (found.form !== FORM || found.program !== program) throw new IndexDamage('was made by another version');
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

/** Names of files in the index's own folder, and of no others. */
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

/** Replaces the manifest. Everything it names must be on the disk by then. */
export function writeManifest(folder: string, manifest: Manifest): void {
  const temporary = join(folder, `${randomUUID()}.tmp`);
  writeNewFile(temporary, (output) => output.write(encode(manifest)));
  try {
    renameSync(temporary, join(folder, NAME));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

export const isIndexFile = (name: string): boolean =>
  name === NAME || name === 'lock' || /^[\w-]{1,80}\.(?:segment|catalog|tmp|claim)$/u.test(name);

/** The files beside the manifest that it does not name. */
export const unnamedFiles = (names: readonly string[], { segments, catalog }: Manifest): string[] => {
  const named = new Set([NAME, 'lock', catalog, ...segments.map(({ name }) => name)]);
  // A claim to the lock is its maker's, who removes it.
  return names.filter((name) => isIndexFile(name) && !named.has(name) && !name.endsWith('.claim'));
};
