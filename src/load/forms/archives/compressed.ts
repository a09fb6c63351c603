/** Files compressed with gzip: the text, lines of JSON, table or archive of pages in them is read as if it were not. */
import { constants, gunzipSync } from 'node:zlib';
import { MAX_BUNDLE_BYTES } from '../../../folder/folder.js';
import type { Problem } from '../../../model/problem.js';
import { type ByteForm, type ByteReader, type ByteSource, type FilesReading, refused } from '../form.js';

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
const NEWLINE = 10;
const SUFFIX = /\.gz$/iu;
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
      const message = `is too large: what is compressed in it has more than ${megabytes} MB`;
      return refused(path, 'large-file', message, 'split it');
    }
    if (!found)
      return refused(path, 'unreadable-file', 'is compressed and cannot be unpacked', 'download it again');
    if (isGzip(found.bytes)) {
      return refused(path, 'unreadable-file', 'is compressed twice and is not read', 'unpack it once');
    }
    const inside: ByteSource = { path: path.replace(SUFFIX, ''), bytes: found.bytes, map };
    const reading = await readBytes(inside);
    return {
      files: renamed(reading.files, inside.path, path),
      problems: [
        ...faults(path, found),
        ...insideOf(reading.problems, found).map((problem) => ({ ...problem, path })),
      ],
    };
  },
});

/** Replaces the name of the unpacked file by that of the archive. */
function renamed(files: FilesReading['files'], from: string, to: string): FilesReading['files'] {
  return files.map((file) => {
    const path = to + file.path.slice(from.length);
    const { frontMatter } = file;
    return frontMatter?.id === file.path
      ? { ...file, path, frontMatter: { ...frontMatter, id: path } }
      : { ...file, path };
  });
}

/** Without what is wrong with the last line, where the file is cut off. */
function insideOf(problems: readonly Problem[], { bytes, whole }: Inflated): readonly Problem[] {
  if (whole) return problems;
  let last = 1;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) last += 1;
  return problems.filter(({ rule, line }) => rule !== 'broken-record' || (line !== null && line < last));
}

const faults = (path: string, { whole }: Inflated): Problem[] =>
  whole
    ? []
    : [
        {
          rule: 'broken-record',
          path,
          line: null,
          message: 'is cut off; what could be unpacked is read',
          hint: 'download it again',
          fatal: false,
        },
      ];
