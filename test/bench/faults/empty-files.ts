/** Indexes a large number of empty files, and times a query on the index. */
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusCommand, peakMegabytes, run } from '../measured.js';

const IN_A_FOLDER = 1_000;
const MEMORY = '/dev/shm';

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** In memory if there is room for so many files, else on disk. */
function folderFor(count: number): string {
  try {
    if (statfsSync(MEMORY).ffree > count * 1.1) return MEMORY;
  } catch {
    // There is none.
  }
  return tmpdir();
}

export function emptyFiles(count: number): string[] {
  if (count === 0) return [];
  const work = mkdtempSync(join(folderFor(count), 'corpus-empty-'));
  const faults: string[] = [];
  try {
    const dir = join(work, 'articles');
    for (let number = 0; number < count; number += 1) {
      const folder = join(dir, String(Math.floor(number / IN_A_FOLDER)));
      if (number % IN_A_FOLDER === 0) mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${number}.txt`), '');
    }
    writeFileSync(join(dir, 'one.txt'), 'One\n\n“A word at last,” said Ida Fenwick.\n');
    const env = { CORPUS_INDEX_DIR: join(work, 'index') };
    const command = (...argv: string[]) => corpusCommand(...argv, '--corpus', dir, '--quiet');
    const index = run(command('index'), env);
    const search = run(command('search', 'word'), env);
    const quotes = run(command('quotes', '--json'), env);
    const peak = peakMegabytes(command('search', 'word'), env);
    run(command('index', '--clear'), env);
    const building = peakMegabytes(command('index'), env);
    const figures = [
      `${count} empty files: index ${seconds(index.milliseconds)}, peak ${building?.toFixed(0) ?? '?'} MB`,
      `search ${seconds(search.milliseconds)}, peak ${peak?.toFixed(0) ?? '?'} MB`,
    ];
    console.log(figures.join('; '));
    // Exit code 2: files could not be read, which is reported.
    if (index.status !== 2)
      faults.push(`index of empty files ended with ${index.status}: ${index.stderr.slice(0, 300)}`);
    if (search.status !== 2 || !search.stdout.includes('A word at last')) {
      faults.push(`search among empty files ended with ${search.status}: ${search.stderr.slice(0, 300)}`);
    }
    if (!quotes.stdout.includes('"total":1')) faults.push('quotes among empty files');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return faults;
}
