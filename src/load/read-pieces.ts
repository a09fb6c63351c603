/** Reads a large bundle in pieces, so that memory stays bounded: one piece and its articles are held at a time. */
import { type FileFault, limitOf, readChunks } from '../folder/folder.js';
import type { FieldMap } from '../model/field-map.js';
import type { Problem } from '../model/problem.js';
import { miscounted, noArticleIn, type PieceReader, pieceReader } from './forms/forms.js';
import { readSources } from './read-sources.js';
import type { SourceFile } from './source-file.js';

/** Bytes of a piece: some two thousand articles. */
const PIECE = 8_000_000;
const NEWLINE = 10;

type Take = (files: readonly SourceFile[]) => void;

/** Whether a file of so many bytes is worth reading in pieces. */
export const isLarge = (bytes: number): boolean => bytes > PIECE * 2;

/**
 * Hands the articles of the file `path` of the corpus folder `dir` to `take`, piece by piece, and returns the problems. Files in
 * forms that cannot be cut are read whole. Does not throw for any content or state of the file.
 */
export async function readPieces(
  dir: string,
  path: string,
  map: FieldMap,
  take: Take,
  size = PIECE,
): Promise<Problem[]> {
  const reading = new PieceReading(path, map, take);
  const ended = await readChunks(dir, path, limitOf(path), size, (chunk, isLast) =>
    reading.take(chunk, isLast),
  );
  if (ended === 'stopped') {
    const { files, problems } = await readSources(dir, path, map);
    take(files);
    return problems;
  }
  return reading.problems(ended);
}

class PieceReading {
  #reader: PieceReader | null = null;
  /** What the last piece has left over: the beginning of an article. */
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
    this.#reader ??= pieceReader({
      path: this.path,
      map: this.map,
      bytes: isLast ? piece : piece.subarray(0, piece.lastIndexOf(NEWLINE) + 1),
    });
    if (this.#reader === null) return false;
    const end = isLast ? piece.length : this.#reader.lastStart(piece);
    if (end > 0) await this.#read(this.#reader, piece.subarray(0, end), isLast);
    this.#rest = Buffer.from(piece.subarray(end));
    return true;
  }

  async #read(reader: PieceReader, piece: Buffer, isLast: boolean): Promise<void> {
    const isFirst = this.#bytes === 0;
    const header = isFirst ? '' : reader.header;
    const whole = header === '' ? piece : Buffer.concat([Buffer.from(header), piece]);
    const { files, problems, numbered, stated } = await reader.read(whole, this.#bytes);
    const alone = isFirst && isLast;
    this.onFiles(alone ? files : files.map((file) => this.#numbered(file)));
    const above = this.#lines - linesIn(Buffer.from(header));
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

  /** With its number in the file instead of that in the piece. */
  #numbered(file: SourceFile): SourceFile {
    const [, number = '1'] = /#(\d{1,9})$/u.exec(file.path) ?? [];
    const path = `${this.path}#${this.#articles + Number(number)}`;
    const { frontMatter } = file;
    const isOwn = frontMatter?.id === file.path || frontMatter?.id === this.path.replace(/\.[^./]+$/u, '');
    return frontMatter && isOwn
      ? { ...file, path, frontMatter: { ...frontMatter, id: path } }
      : { ...file, path };
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

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}

/** Counted problems of several pieces as one, at the first place. */
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
