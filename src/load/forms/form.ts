/** Forms of files: how each is recognised, and how it is cut into articles. */
import type { FieldMap } from '../../model/field-map.js';
import type { LoadingRule, Problem } from '../../model/problem.js';
import { type Decoded, decode } from '../../text/decode.js';
import type { SourceFile } from '../source-file.js';

export interface FilesReading {
  /** Empty where a fatal problem kept the file from being read, or it holds no article. */
  files: SourceFile[];
  problems: Problem[];
  /** How many articles were numbered, with those left out; as many as `files` if absent. */
  numbered?: number;
  /** How many articles the file says it holds; null or absent if it does not say. */
  stated?: number | null;
}

/** A file's decoded text, or the text that was taken out of a document or an archive. */
export interface TextSource extends Decoded {
  /** Below the corpus folder; the path of the file that the text is taken out of. */
  path: string;
  /** For the forms whose keys a user may name. */
  map: FieldMap;
  /** The bytes as they are on the disk; null where the text was taken out of a document or an archive. */
  bytes: Uint8Array | null;
  /** The text that recognition looks at: its first 64 K characters without white space before them. */
  head: string;
  /** Present if this is a piece of a large file: the text of its first piece, which shows the conventions of all. */
  first?: string;
  /** Present if more of the file follows this piece. */
  goesOn?: true;
}

/** How a form is read in pieces of bounded size, so that a large file is never held whole. */
export interface Cut {
  /** Where the last article of a piece begins, in bytes; the next piece starts there. 0 if there is only one. */
  lastStart(piece: Buffer, isFirst: boolean): number;
  /** Put before every piece but the first: the header of a table. */
  header: string;
}

/** For `lastStart` of forms whose articles are found in decoded text: `find` returns an offset of the text. */
export function inBytes(piece: Buffer, find: (text: string) => number): number {
  const decoded = decode(wholeCharacters(piece));
  if (!decoded) return 0;
  const { text, encoding } = decoded;
  const start = find(text);
  if (encoding !== 'utf-8') return start;
  return start === 0 ? 0 : lengthOfMark(piece) + Buffer.byteLength(text.slice(0, start));
}

/** Bytes of the mark of UTF-8 at the beginning. */
const lengthOfMark = (bytes: Uint8Array): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;

const NEWLINE = 10;

/** A piece up to its last line end, or up to its last character of one byte: no character is cut. */
export function wholeCharacters(piece: Buffer): Buffer {
  const newline = piece.lastIndexOf(NEWLINE);
  if (newline >= 0) return piece.subarray(0, newline + 1);
  let end = piece.length;
  while (end > 0 && (piece[end - 1] ?? 0) >= 0x80) end -= 1;
  return piece.subarray(0, end);
}

/** A form of text. `recognises` goes by the content; a name alone is enough for none but pages, JSON and plain text. */
export interface TextForm {
  /** As a user calls it: "Nexis text", "table". */
  name: string;
  recognises(source: TextSource): boolean;
  /** Never throws. Loads what it needs on the first call. */
  read(source: TextSource): FilesReading | Promise<FilesReading>;
  /** `first`: the first piece of a large file. Null if files like it can only be read whole. */
  cut?(first: TextSource): Cut | null | Promise<Cut | null>;
}

export interface FileBytes {
  path: string;
  bytes: Uint8Array;
  map: FieldMap;
  /** Bytes of the file before these, if they are a piece of it. */
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

/** For a file that cannot be read at all, with the reason. */
export const refused = (
  path: string,
  rule: LoadingRule,
  message: string,
  hint: string | null,
): FilesReading => ({
  files: [],
  problems: [{ rule, path, line: null, message, hint, fatal: true }],
});

/** Returns the line, from 1, of each offset; offsets must be given in ascending order. */
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
