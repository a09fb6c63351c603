/** Reads a large bundle in pieces so that memory stays bounded: only one piece and its articles are held at a time. */
import { type FileFault, limitOf, readChunks } from '../folder/folder.js';
import type { FieldMap } from '../model/field-map.js';
import type { Problem } from '../model/problem.js';
import {
  miscounted,
  noArticleIn,
  type PieceReader,
  pieceReader,
  problemsOf,
  renamed,
  tooMuch,
  Unpacking,
  unpackedName,
  wholeCharacters,
} from './forms/forms.js';
import { readSources } from './read-sources.js';
import type { SourceFile } from './source-file.js';

/** Bytes per piece: some thousand articles. */
const PIECE = 4_000_000;
const NEWLINE = 10;
const GZIP = /\.gz$/iu;
/** Text typically compresses to this share. */
const PACKED = 1 / 4;

type Take = (files: readonly SourceFile[]) => void;

/** Whether a file of this size is worth reading in pieces. */
export const isLarge = (path: string, bytes: number): boolean =>
  bytes > PIECE * 2 * (GZIP.test(path) ? PACKED : 1);

/**
 * Passes the articles of the file `path` of the corpus folder `dir` to `take`, piece by piece, and returns the problems. Files in
 * forms that cannot be split are read whole. Does not throw for any content or state of the file.
 */
export async function readPieces(
  dir: string,
  path: string,
  map: FieldMap,
  take: Take,
  size = PIECE,
): Promise<Problem[]> {
  let reading: PieceReading | PackedReading | null = null;
  const ended = await readChunks(dir, path, limitOf(path), size, (chunk, isLast) => {
    reading ??= Unpacking.suits(chunk)
      ? new PackedReading(path, map, take, size)
      : new PieceReading(path, map, take);
    return reading.take(chunk, isLast);
  });
  if (ended === 'stopped') {
    const { files, problems } = await readSources(dir, path, map);
    take(files);
    return problems;
  }
  return (reading ?? new PieceReading(path, map, take)).problems(ended);
}

class PieceReading {
  #reader: PieceReader | null = null;
  /** The remainder of the last piece: the beginning of an article. */
  #rest: Buffer = Buffer.alloc(0);
  #bytes = 0;
  #articles = 0;
  #lines = 0;
  #stated: number | null = null;
  readonly #problems: Problem[] = [];

  constructor(
    private readonly path: string,
    private readonly map: FieldMap,
    private readonly onFiles: Take,
  ) {}

  /** False if the file can only be read whole. */
  async take(chunk: Buffer, isLast: boolean): Promise<boolean> {
    const piece = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    this.#reader ??= await pieceReader({
      path: this.path,
      map: this.map,
      bytes: isLast ? piece : wholeCharacters(piece),
    });
    if (this.#reader === null) return false;
    const end = isLast ? piece.length : this.#reader.lastStart(piece, this.#bytes === 0);
    if (end > 0) await this.#read(this.#reader, piece.subarray(0, end), isLast);
    this.#rest = Buffer.from(piece.subarray(end));
    return true;
  }

  async #read(reader: PieceReader, piece: Buffer, isLast: boolean): Promise<void> {
    const isFirst = this.#bytes === 0;
    const header = isFirst ? Buffer.alloc(0) : reader.header;
    const whole = header.length === 0 ? piece : Buffer.concat([header, piece]);
    const { files, problems, numbered, stated } = await reader.read(whole, this.#bytes, !isLast);
    const alone = isFirst && isLast;
    this.onFiles(alone ? files : files.map((file) => this.#numbered(file)));
    const above = this.#lines - linesIn(header);
    this.#problems.push(
      ...problems.map((problem) => ({
        ...problem,
        line: problem.line === null ? null : problem.line + above,
      })),
    );
    this.#articles += numbered ?? files.length;
    this.#lines += linesIn(piece);
    this.#bytes += piece.length;
    this.#stated = stated ?? this.#stated;
  }

  /** Replaces the article's number in the piece by its number in the file. */
  #numbered(file: SourceFile): SourceFile {
    const [, number = '1'] = /#(\d{1,9})$/u.exec(file.path) ?? [];
    const path = `${this.path}#${this.#articles + Number(number)}`;
    const { frontMatter } = file;
    const isOwn = frontMatter?.id === file.path || frontMatter?.id === this.path.replace(/\.[^./]+$/u, '');
    return frontMatter && isOwn
      ? { ...file, path, frontMatter: { ...frontMatter, id: path } }
      : { ...file, path };
  }

  /** Number of lines read so far, including one that has begun. */
  get lines(): number {
    return this.#lines + 1;
  }

  problems(fault: FileFault | null): Problem[] {
    const found = oneOfAKind(this.#problems);
    if (this.#stated !== null && this.#stated !== this.#articles) {
      found.push(miscounted(this.path, this.#stated, this.#articles, null));
    }
    if (fault !== null) {
      const { rule, message, hint } = fault;
      found.push({ rule, path: this.path, line: null, message, hint, fatal: true });
    }
    if (this.#articles === 0 && found.length === 0) found.push(noArticleIn(this.path));
    return found;
  }
}

/** Reads the contents of a compressed file in pieces, under the file's name. */
class PackedReading {
  readonly #reading: PieceReading;
  readonly #unpacking: Unpacking;

  constructor(
    private readonly path: string,
    map: FieldMap,
    take: Take,
    size: number,
  ) {
    const inside = unpackedName(path);
    this.#reading = new PieceReading(inside, map, (files) => take(renamed(files, inside, path)));
    this.#unpacking = new Unpacking(size, (chunk, isLast) => this.#reading.take(chunk, isLast));
  }

  take(chunk: Buffer, isLast: boolean): Promise<boolean> {
    return this.#unpacking.take(chunk, isLast);
  }

  problems(fault: FileFault | null): Problem[] {
    const lastLine = this.#unpacking.isCut ? this.#reading.lines : null;
    const found = problemsOf(this.path, this.#reading.problems(fault), lastLine);
    return this.#unpacking.isTooLarge ? [...found, tooMuch(this.path)] : found;
  }
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}

/** Combines counted problems of several pieces into one, at the first location. */
function oneOfAKind(problems: readonly Problem[]): Problem[] {
  const kinds = new Map<string, Problem>();
  const found: Problem[] = [];
  for (const problem of problems) {
    const key = `${problem.rule} ${problem.message}`;
    const same = problem.places === undefined ? undefined : kinds.get(key);
    if (same) same.places = (same.places ?? 1) + (problem.places ?? 1);
    else {
      const own = { ...problem };
      kinds.set(key, own);
      found.push(own);
    }
  }
  return found;
}
