/** The files of a segment: checksum, problems, and the articles in each. */
import type { Problem } from '../../model/problem.js';
import { GrowingColumn } from '../../text/growing-column.js';
import {
  bytesOf,
  decodeText,
  IndexDamage,
  type SectionReader,
  type SectionWriter,
  uint32s,
} from '../bytes/bytes.js';
import { TextList, writeTexts } from './text-list.js';

export interface FileRow {
  path: string;
  /** Hexadecimal SHA-256 of its bytes; null if they could not be read. */
  sha256: string | null;
  problems: readonly Problem[];
}

const HASH = 64;
const NO_HASH = '0'.repeat(HASH);

export class FileTableWriter {
  readonly #paths: string[] = [];
  readonly #hashes: string[] = [];
  readonly #first = new GrowingColumn();
  readonly #problems: [number, readonly Problem[]][] = [];

  /**
   * `firstArticle`: number of its first article, or of the next file's if it has none. A row of the same path as the last one
   * continues that file: it adds articles to it and replaces the rest.
   */
  add({ path, sha256, problems }: FileRow, firstArticle: number): void {
    if (this.#paths.at(-1) === path) {
      this.#hashes[this.#hashes.length - 1] = sha256 ?? NO_HASH;
      if (this.#problems.at(-1)?.[0] === this.#paths.length - 1) this.#problems.pop();
      if (problems.length > 0) this.#problems.push([this.#paths.length - 1, problems]);
      return;
    }
    if (problems.length > 0) this.#problems.push([this.#paths.length, problems]);
    this.#paths.push(path);
    this.#hashes.push(sha256 ?? NO_HASH);
    this.#first.push(firstArticle);
  }

  write(sections: SectionWriter, articles: number): void {
    this.#first.push(articles);
    writeTexts(sections, 'file.path', this.#paths);
    sections.add('file.sha256', new TextEncoder().encode(this.#hashes.join('')));
    sections.add('file.first', bytesOf(this.#first.view()));
    sections.add('file.problems', new TextEncoder().encode(JSON.stringify(this.#problems)));
  }
}

export class FileTable {
  /** First article of each file, followed by the total number of articles. */
  readonly first: Uint32Array;
  #paths: TextList | null = null;
  #hashes: Uint8Array | null = null;
  #problems: ReadonlyMap<number, readonly Problem[]> | null = null;

  constructor(private readonly sections: SectionReader) {
    this.first = uint32s(sections.whole('file.first'));
    if (this.first.length === 0) throw new IndexDamage('is damaged (its files do not agree)');
  }

  get length(): number {
    return this.first.length - 1;
  }

  get #texts(): TextList {
    this.#paths ??= new TextList(this.sections, 'file.path');
    if (this.#paths.length !== this.length) throw new IndexDamage('is damaged (its files do not agree)');
    return this.#paths;
  }

  get paths(): readonly string[] {
    return this.#texts.all;
  }

  /** Null if there is no such file. */
  path(file: number): string | null {
    return this.#texts.at(file);
  }

  sha256(file: number): string | null {
    this.#hashes ??= this.sections.whole('file.sha256');
    const hash = decodeText(this.#hashes.subarray(file * HASH, (file + 1) * HASH));
    return hash === NO_HASH ? null : hash;
  }

  /** The problems of a file. */
  problems(file: number): readonly Problem[] {
    return this.allProblems().get(file) ?? [];
  }

  /** Problems by file number. */
  allProblems(): ReadonlyMap<number, readonly Problem[]> {
    this.#problems ??= this.#readProblems();
    return this.#problems;
  }

  #readProblems(): ReadonlyMap<number, readonly Problem[]> {
    try {
      return new Map(JSON.parse(decodeText(this.sections.whole('file.problems'))));
    } catch {
      throw new IndexDamage('is damaged (its problems cannot be read)');
    }
  }
}
