/** A folder of a few invented articles and the place of its index, with a clock by which its files are settled. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpus, type Outcome } from '../cli/memory-io.js';

const COMMANDS = [['search', 'quill'], ['quotes'], ['sources'], ['dates'], ['list', '--body']];

/** Later than any file's time, so that times are trusted. */
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

  /** Gives the file these times, in seconds. */
  setTimes(name: string, seconds: number): void {
    utimesSync(join(this.dir, name), seconds, seconds);
  }

  ask(argv: readonly string[], now = later()): Promise<Outcome> {
    return corpus([...argv, '-C', this.dir], { env: { CORPUS_INDEX_DIR: this.store }, now });
  }

  /** What all commands print, from the index or, with `--no-index`, from the files alone. */
  async answers(more: readonly string[] = [], now = later()): Promise<Pick<Outcome, 'code' | 'out'>[]> {
    const found: Pick<Outcome, 'code' | 'out'>[] = [];
    for (const argv of COMMANDS) {
      const { code, out } = await this.ask([...argv, '--json', ...more], now);
      found.push({ code, out });
    }
    return found;
  }

  /** The index's folder. */
  get place(): string {
    return join(this.store, readdirSync(this.store)[0] ?? '');
  }

  /** The file of the index whose name ends so. */
  file(ending: string): string {
    return join(this.place, readdirSync(this.place).find((name) => name.endsWith(ending)) ?? '');
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
