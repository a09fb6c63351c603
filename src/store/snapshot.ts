/**
 * The form of the index file: a line that says what it is, one line of JSON for each article file, and a line
 * with their number and the checksum of all before it. What is not whole, or of another version, is not used.
 */
import { createHash } from 'node:crypto';
import type { Analysis } from '../model/analysis.js';
import type { Problem } from '../model/problem.js';
import { programId } from './program.js';
import type { Lines } from './repeated-lines.js';

/** Raise it when the form of the lines changes. */
const FORM = 3;

/** How a file looked when it was analysed. Times as decimal strings of nanoseconds, which JSON numbers cannot hold. */
export interface Fingerprint {
  size: string;
  mtime: string;
  ctime: string;
}

export interface Entry {
  path: string;
  seen: Fingerprint;
  /** Of the file's bytes, hexadecimal. */
  sha256: string;
  /** True where the file was written so shortly before that its times cannot tell a later change. */
  fresh: boolean;
  problems: Problem[];
  /** Of the articles in the file. */
  analyses: Analysis[];
  /** Of each article as it was analysed by itself, and which of its lines it was then analysed without. */
  lines: Lines[];
  without: number[][];
}

export type Snapshot = ReadonlyMap<string, Entry>;

export type Reading = { snapshot: Snapshot } | { fault: string };

const header = (): string => JSON.stringify({ corpus: 'index', form: FORM, program: programId() });

/** The file's lines, each with its line break, the last with the checksum. */
export function* encode(entries: Iterable<Entry>): Generator<string> {
  const hash = createHash('sha256');
  let count = 0;
  const line = (text: string): string => {
    hash.update(`${text}\n`);
    return `${text}\n`;
  };
  yield line(header());
  for (const entry of entries) {
    count += 1;
    yield line(JSON.stringify(entry));
  }
  yield `${JSON.stringify({ count, sha256: hash.digest('hex') })}\n`;
}

const NEW_LINE = 10;

/** The lines of a buffer that ends with a line break; a large index would be too long for one string. */
function linesOf(bytes: Buffer): string[] {
  const lines: string[] = [];
  let start = 0;
  for (let end = bytes.indexOf(NEW_LINE); end !== -1; end = bytes.indexOf(NEW_LINE, start)) {
    lines.push(bytes.toString('utf8', start, end));
    start = end + 1;
  }
  return lines;
}

/** Reads an index file's bytes; says what is wrong with those that cannot be used. */
export function decode(bytes: Buffer): Reading {
  const first = bytes.subarray(0, Math.max(0, bytes.indexOf(NEW_LINE))).toString('utf8');
  if (first !== header()) {
    return { fault: first.startsWith('{"corpus":"index"') ? 'was made by another version' : 'is damaged' };
  }
  const last = bytes.lastIndexOf(NEW_LINE, bytes.length - 2) + 1;
  const checksum = createHash('sha256').update(bytes.subarray(0, last)).digest('hex');
  const lines = linesOf(bytes);
  const trailer = `${JSON.stringify({ count: lines.length - 2, sha256: checksum })}\n`;
  if (bytes.subarray(last).toString('utf8') !== trailer) return { fault: 'is damaged' };
  const snapshot = new Map<string, Entry>();
  for (const line of lines.slice(1, -1)) {
    const entry: Entry = JSON.parse(line);
    snapshot.set(entry.path, entry);
  }
  return { snapshot };
}
