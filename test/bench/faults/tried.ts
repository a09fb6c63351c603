/** A generated corpus with an index, and whether the index and the files give the same answers. */
import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCorpus, word } from '../generate.js';
import { corpusCommand, type Ran, run } from '../measured.js';

const QUESTIONS = [
  ['quotes', '--json'],
  ['search', `${word(60)} ${word(500)} OR "${word(3)} ${word(1)}"~9`, '--json', '-n', '30'],
  ['list', '--json'],
];

export class Tried {
  #added = 0;

  private constructor(
    readonly dir: string,
    readonly index: string,
  ) {}

  static generate(work: string, articles: number): Tried {
    const dir = join(work, 'articles');
    generateCorpus(dir, articles);
    return new Tried(dir, join(work, 'index'));
  }

  /** The same corpus with another index folder. */
  on(index: string): Tried {
    return new Tried(this.dir, index);
  }

  command(...argv: string[]): string[] {
    return corpusCommand(...argv, '--corpus', this.dir);
  }

  get env(): Record<string, string> {
    return { CORPUS_INDEX_DIR: this.index };
  }

  ask(...argv: string[]): Ran {
    return run(this.command(...argv), this.env);
  }

  /** Adds, changes and removes some files; `below` returns a random number below its argument. */
  change(below: (count: number) => number): void {
    const folder = join(this.dir, '000');
    for (let left = below(40); left > 0; left -= 1) {
      this.#added += 1;
      const text = `---\ntitle: Added ${this.#added}\n---\n\n“Word ${below(9)} of ${word(below(900))},” said Ida Fenwick.\n`;
      writeFileSync(join(folder, `added-${this.#added}.md`), text);
    }
    const names = readdirSync(folder);
    for (let left = below(20); left > 0; left -= 1) {
      const name = names[below(names.length)] ?? '';
      appendFileSync(join(folder, name), `\nMore of ${word(below(900))}, said Ida Fenwick.\n`);
    }
    const gone = names[below(names.length)] ?? '';
    if (gone.startsWith('added')) rmSync(join(folder, gone));
  }

  /** The difference between the answers of the index and of the files; `notes` are lines allowed on stderr. */
  differences(notes: RegExp | null = null): string[] {
    const found: string[] = [];
    for (const argv of QUESTIONS) {
      const indexed = this.ask(...argv);
      const plain = this.ask(...argv, '--no-index');
      const same = indexed.status === plain.status && indexed.stdout === plain.stdout;
      if (!same)
        found.push(`${argv[0]}: another answer (${indexed.status}, ${indexed.stderr.slice(0, 300)})`);
      const lines = indexed.stderr.split('\n').filter((line) => line !== '' && !notes?.test(line));
      if (lines.length > 0) found.push(`${argv[0]} said: ${lines.join(' | ').slice(0, 300)}`);
    }
    return found;
  }
}
