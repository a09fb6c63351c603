/** With more files than every query compares, results never come from a file that has changed since. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusCommand, run } from '../measured.js';

/** More files than the program compares on every query. */
const FILES = 20_100;
const IN_A_FOLDER = 1_000;

export function manyFiles(work: string): string[] {
  const faults: string[] = [];
  const dir = join(work, 'articles');
  const env = { CORPUS_INDEX_DIR: join(work, 'index') };
  const pathOf = (number: number): string =>
    join(dir, String(Math.floor(number / IN_A_FOLDER)), `${number}.txt`);
  const write = (number: number, word: string): void =>
    writeFileSync(pathOf(number), `About ${number}\n\n“Here is ${word},” said Ida Fenwick.\n`);
  for (let number = 0; number < FILES; number += 1) {
    if (number % IN_A_FOLDER === 0) mkdirSync(join(dir, String(number / IN_A_FOLDER)), { recursive: true });
    write(number, number === 7 ? 'zanzibar' : 'nothing');
  }
  const ask = (...argv: string[]) => run(corpusCommand(...argv, '--corpus', dir), env);
  const expect = (what: string, held: boolean): void => {
    if (!held) faults.push(`among many files: ${what}`);
  };
  ask('index');
  // Folder times are trusted once they are older than the time resolution of the file system.
  run(['sleep', '3']);
  expect('found as it was', ask('search', 'zanzibar').stdout.includes('zanzibar'));
  write(7, 'tangiers');
  expect('not shown as it was', !ask('search', 'zanzibar').stdout.includes('zanzibar'));
  expect('shown as it is', ask('search', 'tangiers').stdout.includes('tangiers'));
  write(8, 'gibraltar');
  const refreshed = ask('search', 'gibraltar', '--refresh').stdout;
  expect('found with --refresh', refreshed.includes('gibraltar'));
  rmSync(pathOf(8));
  expect('gone at once when it is removed', ask('search', 'gibraltar').status === 1);
  write(FILES, 'ceuta');
  expect('there at once when it is new', ask('search', 'ceuta').stdout.includes('ceuta'));
  ask('index');
  expect('of the files in the end', ask('index', '--verify').status === 0);
  console.log(`${FILES} files: ${faults.length} faults`);
  return faults;
}
