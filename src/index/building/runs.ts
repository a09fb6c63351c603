/**
 * Builds a segment in bounded memory: a draft that grows too large is written to the disk as a run, and all runs are merged at the
 * end.
 */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Omitted } from '../../model/analysis.js';
import { FileInput, MemoryOutput, writeNewFile } from '../bytes/bytes.js';
import { mergeSegments } from '../merge-segments.js';
import { Segment } from '../segment.js';
import { type DraftArticle, type DraftFile, SegmentDraft } from '../segment-draft.js';

/** Maximum bytes of a draft: some ten thousand articles. Smaller runs take longer to merge, larger ones more memory. */
const MOST = 64_000_000;

export class Runs {
  #draft: SegmentDraft;
  /** Names of the files, in the order of their articles. */
  readonly #written: string[] = [];

  /**
   * `place`: the folder of the index; null keeps everything in memory. `onRun` is called after each run. `most`: bytes of a
   * draft.
   */
  constructor(
    private readonly place: string | null,
    private readonly onRun: () => void,
    private readonly most = MOST,
    private readonly omitted: Omitted | null = null,
  ) {
    this.#draft = this.#newDraft();
  }

  /** Records without annotations are soon replaced, so they are not compressed. */
  #newDraft(): SegmentDraft {
    return new SegmentDraft(this.omitted, this.place !== null && this.omitted === null);
  }

  add(file: DraftFile): void {
    this.#draft.add(file);
    if (this.#isFull()) this.#write();
  }

  /** Adds a file whose articles `read` passes on one by one; the file it returns has none. */
  async addInPieces<Read extends { file: DraftFile }>(
    path: string,
    read: (add: (article: DraftArticle) => void) => Promise<Read>,
  ): Promise<Read> {
    let first = this.#draft.articles;
    const result = await read((article) => {
      this.#draft.addArticle(article);
      if (!this.#isFull()) return;
      // The next run continues the file.
      this.#draft.addFile({ path, sha256: null, problems: [] }, first);
      this.#write();
      first = 0;
    });
    this.#draft.addFile(result.file, first);
    return result;
  }

  #isFull(): boolean {
    return this.place !== null && this.#draft.size > this.most;
  }

  #write(): void {
    if (this.place !== null) this.#written.push(this.#writeDraft(this.place));
    this.#draft = this.#newDraft();
    this.onRun();
  }

  #writeDraft(place: string): string {
    const name = `${randomUUID()}.segment`;
    writeNewFile(join(place, name), (output) => this.#draft.write(output));
    return name;
  }

  /**
   * Writes the segment and returns the name of its file, or its bytes. @throws the system error if it cannot be written.
   */
  finish(): string | Uint8Array {
    const { place } = this;
    if (place === null) {
      const output = new MemoryOutput();
      this.#draft.write(output);
      return output.whole();
    }
    if (this.#written.length === 0) return this.#writeDraft(place);
    this.#write();
    return this.#merged(place);
  }

  #merged(place: string): string {
    const inputs = this.#written.map((run) => new FileInput(join(place, run)));
    const name = `${randomUUID()}.segment`;
    try {
      const runs = inputs.map((input) => ({ segment: new Segment(input), dead: new Set<number>() }));
      writeNewFile(join(place, name), (output) => mergeSegments(runs, output));
    } finally {
      for (const input of inputs) input.close();
    }
    this.abandon();
    return name;
  }

  /** Removes the runs. */
  abandon(): void {
    for (const run of this.#written.splice(0)) {
      if (this.place !== null) rmSync(join(this.place, run), { force: true });
    }
  }
}
