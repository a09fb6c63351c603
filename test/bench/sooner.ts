/** Rows of `npm run bench -- --large` for the time from a folder to the first answer, and for commands that list. */
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { print } from './figures.js';
import { corpusCommand, ROOT, run, sizeOf, type Timed, timeInTurn } from './measured.js';
import { makeTable } from './rivals.js';

/** Optional: real articles, which are not part of this project. */
const REAL = join(ROOT, '..', 'shared', 'eval', 'attribution', 'train');
const COPIES = 5;

interface Folder {
  dir: string;
  /** The folder of indices. */
  index: string;
}

/** Seconds of a command on a folder that has no index yet. */
function fresh({ dir, index }: Folder, ...argv: string[]): number {
  rmSync(index, { recursive: true, force: true });
  const command = corpusCommand(...argv, '--corpus', dir, '--quiet');
  const { status, stderr, milliseconds } = run(command, { CORPUS_INDEX_DIR: index });
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${stderr}`);
  return milliseconds / 1000;
}

/** The first search on new files, beside SQLite's table of their words. `inserts`: its seconds. */
export function firstSearch(
  inserts: number,
  { name, folder, word, floor }: { name: string; folder: Folder; word: string; floor: number },
): void {
  const seconds = fresh(folder, 'search', word);
  const from = besideBuild(seconds, inserts);
  print({ name: `first search, ${name} / FTS5 build`, value: seconds / inserts, floor, from });
}

/** The two times in seconds. */
export const besideBuild = (own: number, inserts: number): string =>
  `${own.toFixed(1)} s / ${inserts.toFixed(1)} s`;

/** Node that looks at each file of a folder, which is the kernel's part of a search. */
export const lookAtEach = (dir: string): Timed => ({
  command: [
    process.execPath,
    '-e',
    `const { lstatSync, readdirSync } = require('node:fs');
     for (const name of readdirSync(process.argv[1], { recursive: true })) lstatSync(process.argv[1] + '/' + name);`,
    dir,
  ],
});

const LISTING = [
  ['list', '-n', '20'],
  ['list', '-n', '20', '--unique'],
  ['list', '-n', '20', '--sort', 'date'],
  ['sources', '-n', '20'],
  ['sources', '--count-by', 'publisher'],
  ['dates'],
  ['dates', '--mentions', '-n', '20'],
  ['quotes', '-n', '20'],
  ['quotes', '--count-by', 'speaker', '-n', '20'],
  ['quotes', '--speaker', 'Mara', '-n', '20'],
  ['show', '000/000042'],
];

/** Seconds of each command that lists, on an index that is up to date. */
export function listingCommands({ dir, index }: Folder): void {
  for (const argv of LISTING) {
    const command = corpusCommand(...argv, '--corpus', dir, '--quiet');
    const [milliseconds = Number.NaN] = timeInTurn([{ command, env: { CORPUS_INDEX_DIR: index } }]);
    print({ name: `${argv.join(' ')}, s`, value: milliseconds / 1000, floor: 0.5, from: '' });
  }
}

/** Each real article five times, with a line of its own. */
function copyReal(dir: string): number {
  const names = readdirSync(REAL).filter((name) => name.endsWith('.txt'));
  for (let copy = 0; copy < COPIES; copy += 1) {
    const folder = join(dir, String(copy));
    mkdirSync(folder, { recursive: true });
    for (const name of names) {
      cpSync(join(REAL, name), join(folder, name));
      appendFileSync(join(folder, name), `\n\nCopy ${copy} of the article ${name}.\n`);
    }
  }
  return names.length * COPIES;
}

/** Node that reads and hashes all files of a folder. */
const hashEach = (dir: string): Timed => ({
  command: [
    process.execPath,
    '-e',
    `const { createHash } = require('node:crypto');
     const { readdirSync, readFileSync, statSync } = require('node:fs');
     for (const name of readdirSync(process.argv[1], { recursive: true })) {
       const path = process.argv[1] + '/' + name;
       if (statSync(path).isFile()) createHash('sha256').update(readFileSync(path)).digest('hex');
     }`,
    dir,
  ],
});

/** Prints the rows on real articles, or one line that says that there are none. */
export function realArticles(work: string): void {
  if (!existsSync(REAL)) {
    console.log('rows on real articles are left out: ../shared is not beside this checkout');
    return;
  }
  const folder = { dir: join(work, 'real'), index: join(work, 'real-index') };
  const count = copyReal(folder.dir);
  const bytes = sizeOf(folder.dir);
  console.log(`\n${count.toLocaleString('en')} real articles, ${(bytes / 1e6).toFixed(0)} MB`);
  const database = join(work, 'real.sqlite');
  const inserts = makeTable(folder.dir, database);
  rmSync(database, { force: true });
  if (inserts !== null)
    firstSearch(inserts, { name: 'real articles', folder, word: 'government', floor: 2.5 });
  const one = fresh(folder, 'index', '--threads', '1');
  const [hashing = Number.NaN] = timeInTurn([hashEach(folder.dir)]);
  const speed = `${(count / one).toFixed(0)} articles/s, hashing them ${(hashing / 1000).toFixed(2)} s`;
  print({
    name: 'real articles a second, one thread',
    value: count / one,
    floor: 350,
    least: true,
    from: speed,
  });
  print({ name: 'index / text, real articles', value: sizeOf(folder.index) / bytes, floor: 2, from: '' });
  rmSync(folder.dir, { recursive: true, force: true });
  rmSync(folder.index, { recursive: true, force: true });
}
