/** Files compressed with gzip: the text, JSON Lines, table or page archive in them is read as if it were uncompressed. */
import { constants, gunzipSync } from 'node:zlib';
import { MAX_BUNDLE_BYTES } from '../../../folder/folder.js';
import type { Problem } from '../../../model/problem.js';
import type { SourceFile } from '../../source-file.js';
import { type ByteForm, type ByteReader, type FileBytes, type FilesReading, refused } from '../form.js';

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
const NEWLINE = 10;
const SUFFIX = /\.gz$/iu;
export const unpackedName = (path: string): string => path.replace(SUFFIX, '');
const megabytes = MAX_BUNDLE_BYTES / 1_000_000;

interface Inflated {
  bytes: Uint8Array;
  whole: boolean;
}

/** Null if it cannot be unpacked at all; a truncated file is unpacked as far as possible. Throws if it is too large. */
function inflate(bytes: Uint8Array): Inflated | null {
  const limit = { maxOutputLength: MAX_BUNDLE_BYTES };
  try {
    return { bytes: gunzipSync(bytes, limit), whole: true };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    try {
      const rest = gunzipSync(bytes, { ...limit, finishFlush: constants.Z_SYNC_FLUSH });
      return rest.length === 0 ? null : { bytes: rest, whole: false };
    } catch {
      return null;
    }
  }
}

/** `readBytes` reads the unpacked bytes. */
export const compressed = (readBytes: ByteReader): ByteForm => ({
  name: 'gzip',
  recognises: ({ bytes }) => isGzip(bytes),
  async read({ path, bytes, map }): Promise<FilesReading> {
    let found: Inflated | null = null;
    try {
      found = inflate(bytes);
    } catch {
      return { files: [], problems: [tooMuch(path)] };
    }
    if (!found)
      return refused(path, 'unreadable-file', 'is compressed and cannot be unpacked', 'download it again');
    if (isGzip(found.bytes)) {
      return refused(path, 'unreadable-file', 'is compressed twice and is not read', 'unpack it once');
    }
    const inside: FileBytes = { path: unpackedName(path), bytes: found.bytes, map };
    const reading = await readBytes(inside);
    const files = renamed(reading.files, inside.path, path);
    return { files, problems: problemsOf(path, reading.problems, found.whole ? null : linesIn(found.bytes)) };
  },
});

export const tooMuch = (path: string): Problem => ({
  rule: 'large-file',
  path,
  line: null,
  message: `is too large: what is compressed in it has more than ${megabytes} MB`,
  hint: 'split it',
  fatal: true,
});

/** Replaces the name of the unpacked file by that of the archive. */
export function renamed(files: readonly SourceFile[], from: string, to: string): SourceFile[] {
  return files.map((file) => {
    const path = to + file.path.slice(from.length);
    const { frontMatter } = file;
    return frontMatter?.id === file.path
      ? { ...file, path, frontMatter: { ...frontMatter, id: path } }
      : { ...file, path };
  });
}

function linesIn(bytes: Uint8Array): number {
  let lines = 1;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}

/**
 * Reports problems of the contents as problems of the compressed file. `lastLine`: the last line of a truncated file, whose only
 * problem is the truncation; null if the file is complete.
 */
export function problemsOf(path: string, inside: readonly Problem[], lastLine: number | null): Problem[] {
  const own = inside.map((problem) => ({ ...problem, path }));
  if (lastLine === null) return own;
  const before = own.filter(
    ({ rule, line }) => rule !== 'broken-record' || (line !== null && line < lastLine),
  );
  const message = 'is cut off; what could be unpacked is read';
  const hint = 'download it again';
  return [{ rule: 'broken-record', path, line: null, message, hint, fatal: false }, ...before];
}
