/** Forms of files: how each is recognised and split into articles. */
import type { FieldMap } from '../../model/field-map.js';
import type { LoadingRule, Problem } from '../../model/problem.js';
import { type Decoded, decode } from '../../text/decode.js';
import type { SourceFile } from '../source-file.js';

export interface FilesReading {
  /** Empty if a fatal problem prevented reading, or if the file contains no article. */
  files: SourceFile[];
  problems: Problem[];
  /** How many articles were numbered, including those left out; the length of `files` if absent. */
  numbered?: number;
  /** How many articles the file claims to contain; null or absent if it does not say. */
  stated?: number | null;
}

/** A file's decoded text, or text extracted from a document or an archive. */
export interface TextSource extends Decoded {
  /** Relative to the corpus folder; for extracted text, the path of the file it comes from. */
  path: string;
  /** Field names chosen by the user, for forms with keys. */
  map: FieldMap;
  /** The bytes as on the disk; null for text extracted from a document or an archive. */
  bytes: Uint8Array | null;
  /** The text used for recognition: the first 64 K characters, without leading white space. */
  head: string;
  /** Present for a piece of a large file: the text of the first piece, which shows the conventions of the whole file. */
  first?: string;
  /** Present if more of the file follows this piece. */
  goesOn?: true;
}

/** How a file of this form is split into pieces of bounded size, so that a large one is never held whole. */
export interface Cut {
  /** Byte offset of the last article in a piece, where the next piece starts. 0 if there is only one article. */
  lastStart(piece: Buffer, isFirst: boolean): number;
  /** Prepended to every piece except the first: the header of a table. */
  header: string;
}

/** Implements `lastStart` for forms whose articles are found in decoded text: `find` returns a text offset. */
export function inBytes(piece: Buffer, find: (text: string) => number): number {
  const decoded = decode(wholeCharacters(piece));
  if (!decoded) return 0;
  const { text, encoding } = decoded;
  const start = find(text);
  if (encoding !== 'utf-8') return start;
  return start === 0 ? 0 : lengthOfMark(piece) + Buffer.byteLength(text.slice(0, start));
}

/** Length in bytes of the UTF-8 byte order mark at the beginning. */
const lengthOfMark = (bytes: Uint8Array): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;

const NEWLINE = 10;

/** A piece up to its last line end, or to its last one-byte character, so that no character is split. */
export function wholeCharacters(piece: Buffer): Buffer {
  const newline = piece.lastIndexOf(NEWLINE);
  if (newline >= 0) return piece.subarray(0, newline + 1);
  let end = piece.length;
  while (end > 0 && (piece[end - 1] ?? 0) >= 0x80) end -= 1;
  return piece.subarray(0, end);
}

/** A form of text. `recognises` examines the contents; a name alone suffices only for pages, JSON and plain text. */
export interface TextForm {
  /** The name users know it by: "Nexis text", "table". */
  name: string;
  recognises(source: TextSource): boolean;
  /** Never throws. Loads its dependencies on the first call. */
  read(source: TextSource): FilesReading | Promise<FilesReading>;
  /** `first`: the first piece of a large file. Null if such a file can only be read whole. */
  cut?(first: TextSource): Cut | null | Promise<Cut | null>;
}

export interface FileBytes {
  path: string;
  bytes: Uint8Array;
  map: FieldMap;
  /** For a piece of a file: the number of bytes before it. */
  before?: number;
}

/** A form that is not text: a compressed file, an archive, a document. Its reader passes the text inside to `readText`. */
export interface ByteForm {
  name: string;
  recognises(source: FileBytes): boolean;
  read(source: FileBytes, readText: TextReader): FilesReading | Promise<FilesReading>;
  cut?(first: FileBytes): Cut | null;
}

/** Reads a text in any of the text forms. */
export type TextReader = (source: Omit<TextSource, 'head'>) => Promise<FilesReading>;

/** Reads the bytes of a file in any form. */
export type ByteReader = (source: FileBytes) => Promise<FilesReading>;

/** The result for a file that cannot be read at all, with the reason. */
export const refused = (
  path: string,
  rule: LoadingRule,
  message: string,
  hint: string | null,
): FilesReading => ({
  files: [],
  problems: [{ rule, path, line: null, message, hint, fatal: true }],
});

/** Returns a function from offsets to line numbers, counted from 1; call it with ascending offsets. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', at); next !== -1 && next < offset; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
}
