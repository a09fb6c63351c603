/**
 * What the cluster has acknowledged, by document: a local file, so that the next push sends only what differs. Lines are appended and
 * synced after each request; a line cut off by a crash is ignored.
 */
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../../folder/folder.js';
import { CorpusError } from '../../model/corpus-error.js';

/** Which documents a journal covers: those of one part in one index. */
export interface JournalOf {
  /** The index's unique id, which other indices of the same name do not share. */
  index: string;
  part: string;
}

/** Opens the journal beside the local index at `place`. @throws CorpusError if it cannot be read or written */
export function openJournal(place: string, of: JournalOf): Journal {
  const name = createHash('sha256').update(`${of.index}\0${of.part}`).digest('hex').slice(0, 32);
  return new Journal(join(`${place}-pushed`, `${name}.journal`), of);
}

const REMOVED = '-';
const LINE = /^([\w-]{43}) ([\w-]{22}|-)$/u;

const headerOf = ({ index, part }: JournalOf): string => JSON.stringify({ corpus: 'push', index, part });

/** Number of lines that a rewrite must save to be worthwhile. */
const WORTH_REWRITING = 1_000;

export class Journal {
  readonly #hashes = new Map<string, string>();
  #lines = 0;
  readonly #file: number;

  /** Clears a journal of another index or part. @throws CorpusError if it cannot be read or written */
  constructor(
    private readonly path: string,
    private readonly of: JournalOf,
  ) {
    const [header = '', ...lines] = readOrNothing(path).split('\n');
    // Only complete lines count: the file ends with a line break.
    const whole = header === headerOf(of) ? lines.slice(0, -1) : [];
    for (const line of whole) {
      const [, id, hash] = LINE.exec(line) ?? [];
      if (id !== undefined && hash !== undefined) this.#note(id, hash);
    }
    const isAsWritten = header === headerOf(of) && lines.at(-1) === '';
    if (!isAsWritten || this.#lines > 2 * this.#hashes.size + WORTH_REWRITING) this.#rewrite();
    this.#file = guarded(path, () => openSync(path, 'a', 0o600));
  }

  #note(id: string, hash: string): void {
    this.#lines += 1;
    if (hash === REMOVED) this.#hashes.delete(id);
    else this.#hashes.set(id, hash);
  }

  /** Written under a temporary name first, so that a crash leaves either the old or the new file. */
  #rewrite(): void {
    const { path } = this;
    guarded(path, () => {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      const file = openSync(`${path}.new`, 'w', 0o600);
      const lines = [headerOf(this.of), ...[...this.#hashes].map(([id, hash]) => `${id} ${hash}`)];
      writeFileSync(file, `${lines.join('\n')}\n`);
      fsyncSync(file);
      closeSync(file);
      renameSync(`${path}.new`, path);
    });
    this.#lines = this.#hashes.size;
  }

  /** Ids of the documents that the cluster has. */
  get ids(): Iterable<string> {
    return this.#hashes.keys();
  }

  /** The hash of the document as acknowledged; null if it is not. */
  hashOf(id: string): string | null {
    return this.#hashes.get(id) ?? null;
  }

  /**
   * Records what the cluster has taken; a null hash means that the document was removed. The changes are on disk when this returns.
   * @throws CorpusError if they cannot be written
   */
  acknowledge(changes: readonly { id: string; hash: string | null }[]): void {
    for (const { id, hash } of changes) this.#note(id, hash ?? REMOVED);
    guarded(this.path, () => {
      writeFileSync(this.#file, changes.map(({ id, hash }) => `${id} ${hash ?? REMOVED}\n`).join(''));
      fsyncSync(this.#file);
    });
  }

  close(): void {
    closeSync(this.#file);
  }
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw unwritable(path, error);
  }
}

const unwritable = (path: string, error: unknown): CorpusError =>
  new CorpusError(
    `${path}: the journal of the push cannot be used (${errorCode(error)})`,
    'set CORPUS_INDEX_DIR to a folder that may be written',
  );

function guarded<Value>(path: string, use: () => Value): Value {
  try {
    return use();
  } catch (error) {
    throw unwritable(path, error);
  }
}
