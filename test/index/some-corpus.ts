/**
 * A folder with a few invented articles, a place for its index, and a clock late enough for file times to be
 * trusted.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpus, type Outcome } from '../cli/memory-io.js';

const COMMANDS = [['search', 'quill'], ['quotes'], ['sources'], ['dates'], ['list', '--body']];

/** Later than any file time, so that times are trusted. */
export const later = (milliseconds = 60_000): Date => new Date(Date.now() + milliseconds);

export class SomeCorpus {
  readonly root = mkdtempSync(join(tmpdir(), 'corpus-store-'));
  readonly dir = join(this.root, 'articles');
  readonly store = join(this.root, 'store');

  constructor(names: readonly string[] = []) {
    mkdirSync(this.dir);
    for (const name of names) this.write(name, `This is ${name}`);
  }

  write(name: string, words: string): void {
    const text = `---\ntitle: ${name}\n---\n\n"${words}," said Marta Quill in Lindmoor.\n`;
    writeFileSync(join(this.dir, name), text);
  }

  /** Sets the times of the file, in seconds. */
  setTimes(name: string, seconds: number): void {
    utimesSync(join(this.dir, name), seconds, seconds);
  }

  ask(argv: readonly string[], now = later()): Promise<Outcome> {
    return corpus([...argv, '-C', this.dir], { env: { CORPUS_INDEX_DIR: this.store }, now });
  }

  /** The output of all commands, from the index or, with `--no-index`, from the files. */
  async answers(more: readonly string[] = [], now = later()): Promise<Pick<Outcome, 'code' | 'out'>[]> {
    const found: Pick<Outcome, 'code' | 'out'>[] = [];
    for (const argv of COMMANDS) {
      const { code, out } = await this.ask([...argv, '--json', ...more], now);
      found.push({ code, out });
    }
    return found;
  }

  /** The folder of the index. */
  get place(): string {
    return join(this.store, readdirSync(this.store)[0] ?? '');
  }

  /** The file of the index whose name ends with the argument. */
  file(ending: string): string {
    return join(this.place, readdirSync(this.place).find((name) => name.endsWith(ending)) ?? '');
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
