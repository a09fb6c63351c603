/**
 * `npm run bench -- --large [--only questions]`: compares the index on up to 100,000 articles with ripgrep, SQLite and a bare start
 * of Node, with the limit that each ratio should stay under (or above, for the gain from threads).
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildStage } from './build-stage.js';
import { conclude, print } from './figures.js';
import { generateCorpus, word } from './generate.js';
import {
  corpusCommand,
  peakMegabytes,
  type Ran,
  ROOT,
  run,
  sizeOf,
  type Timed,
  timeInTurn,
} from './measured.js';
import { makeTable, ripgrep, sqlite } from './rivals.js';
import { besideBuild, firstSearch, listingCommands, lookAtEach, realArticles } from './sooner.js';

const MANY = 100_000;
const WORDS = {
  rare: [word(15_000), word(20_000)],
  middling: [word(300), word(900)],
  'very common': [word(30), word(45)],
};
/** A speaker quoted in few articles, as most are. */
const SPEAKER = `Mara ${word(300)}`;

const FLOORS = {
  rare: [0.14, 8],
  middling: [0.12, 4],
  'very common': [0.12, 1],
} as const;

const ms = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;

/** The articles of one size, and their index. */
class Articles {
  readonly bytes: number;
  readonly dir: string;
  /** The folder of indices. */
  readonly index: string;
  readonly env: Record<string, string>;

  constructor(
    private readonly work: string,
    readonly count: number,
  ) {
    this.dir = join(work, `large-${count}`);
    this.index = join(work, `large-index-${count}`);
    this.env = { CORPUS_INDEX_DIR: this.index };
    this.bytes = generateCorpus(this.dir, count);
  }

  command(...argv: string[]): string[] {
    return corpusCommand(...argv, '--corpus', this.dir, '--quiet');
  }

  run(...argv: string[]): Ran {
    return run(this.command(...argv), this.env);
  }

  timed(...argv: string[]): Timed {
    return { command: this.command(...argv), env: this.env };
  }

  /** Build time of an index in seconds, and peak memory. */
  build(...options: string[]): { seconds: number; peak: number | null } {
    rmSync(this.index, { recursive: true, force: true });
    const start = performance.now();
    const command = this.command('index', ...options);
    const peak = peakMegabytes(command, this.env);
    if (peak === null) run(command, this.env);
    return { seconds: (performance.now() - start) / 1000, peak };
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
    rmSync(this.index, { recursive: true, force: true });
    rmSync(join(this.work, 'stage'), { recursive: true, force: true });
  }
}

/** The ratio of two processes' run times. */
function beside(
  name: string,
  floor: number,
  [one, other]: readonly [Timed, Timed],
  found: string | null = null,
): void {
  const [own = Number.NaN, rival = Number.NaN] = timeInTurn([one, other]);
  const from = [`${ms(own)} / ${ms(rival)}`, ...(found === null ? [] : [found])].join(', ');
  print({ name, value: own / rival, floor, from });
}

/** A start of Node that does nothing. */
const BARE: Timed = { command: [process.execPath, '-e', '0'] };

function small(work: string, count: number): void {
  const articles = new Articles(work, count);
  if (count === 10_000) {
    const one = articles.build('--threads', '1').seconds;
    const two = articles.build('--threads', '2').seconds;
    const from = `${one.toFixed(1)} s / ${two.toFixed(1)} s`;
    print({ name: 'index of 10,000: one thread / two', value: one / two, floor: 1.6, least: true, from });
  } else articles.build();
  const size = count.toLocaleString('en');
  const search = articles.timed('search', ...WORDS.middling);
  beside(`search, 2 words, ${size} / node -e 0`, count === 1_000 ? 2.2 : 2.5, [search, BARE]);
  beside(`search, 2 words, ${size} / a look at each file`, 1.45, [search, lookAtEach(articles.dir)]);
  const database = join(work, `large-${count}.sqlite`);
  const inserts = count === 10_000 ? makeTable(articles.dir, database) : null;
  const sought = WORDS.middling[0] ?? '';
  if (inserts !== null)
    firstSearch(inserts, { name: `${size} articles`, folder: articles, word: sought, floor: 3 });
  rmSync(database, { force: true });
  articles.remove();
}

function searches(articles: Articles, database: string | null): void {
  for (const kind of ['rare', 'middling', 'very common'] as const) {
    const words = WORDS[kind];
    const rival = ripgrep(articles.dir, words);
    const search = articles.timed('search', ...words);
    const [besideRival, besideTable] = FLOORS[kind];
    const name = `search, ${kind} words`;
    if (rival) beside(`${name} / rg`, besideRival, [search, rival]);
    if (database !== null) beside(`${name} / FTS5`, besideTable, [search, sqlite(database, words)]);
  }
  const [common = '', rare = ''] = [WORDS.middling[1], WORDS.rare[0]];
  const rival = ripgrep(articles.dir, [common, rare]);
  const loose = articles.timed('search', `${common.slice(0, -1)}* ${rare}~`);
  if (rival) beside('search, words* and words~ / rg', 0.6, [loose, rival]);
}

/** The share of articles that contain the first of the words, according to the index. */
function share(articles: Articles, first: string): string {
  const { stdout } = articles.run('search', first, '--json', '-n', '1');
  const total = Number(/"total":(\d{1,9})/u.exec(stdout)?.[1] ?? 0);
  return `${((100 * total) / articles.count).toFixed(1)} %`;
}

/** Most seconds of a question; statements compare all quotations, and exports write all articles. */
const QUESTION = 2;
const STATEMENTS = 60;
const EXPORT = 600;

/** How long the questions of linguists and checkers take, and exports. */
function questions(articles: Articles): void {
  const [common = '', rarer = ''] = WORDS.middling;
  const [rare = '', rarest = ''] = WORDS.rare;
  const out = join(articles.dir, '..', 'exported');
  const asked: readonly [name: string, floor: number, argv: readonly string[]][] = [
    ['collocations', QUESTION, ['collocations', common, '-n', '10']],
    ['concordance', QUESTION, ['concordance', common, '-n', '10']],
    ['frequency', QUESTION, ['frequency', common, rarer, '-n', '10']],
    ['compare', QUESTION, ['compare', common, rarer, '-n', '10']],
    ['quotes --like', QUESTION, ['quotes', '--like', `${rare} ${common} ${rarest} ${rarer}`, '-n', '10']],
    ['quotes --by', QUESTION, ['quotes', '--speaker', SPEAKER, '--by', 'year', '-n', '10']],
    ['show speaker:', QUESTION, ['show', `speaker:${SPEAKER}`]],
    ['search, pattern', QUESTION, ['search', `${common.slice(0, 3)}*${common.slice(-2)}`, '-n', '10']],
    ['quotes, bibtex', QUESTION, ['quotes', '--speaker', SPEAKER, '--format', 'bibtex', '-n', '10']],
    ['search, csl-json', QUESTION, ['search', common, '--format', 'csl-json', '-n', '10']],
    ['quotes --group statement', STATEMENTS, ['quotes', '--group', 'statement', '-n', '10']],
    ['export, SQLite', EXPORT, ['export', '-o', `${out}.sqlite`]],
    ['export, Parquet', EXPORT, ['export', '-o', out, '--as', 'parquet']],
    ['export, TEI', EXPORT, ['export', '-o', `${out}.xml`]],
    ['export, annotated', EXPORT, ['export', '-o', `${out}-annotated`, '--as', 'annotated']],
  ];
  for (const [name, floor, argv] of asked) {
    const { milliseconds, status, stderr } = articles.run(...argv);
    if (status !== 0 && status !== 1) throw new Error(stderr);
    print({ name: `${name}, s`, value: milliseconds / 1000, floor, from: argv.join(' ').slice(0, 60) });
  }
  for (const ending of ['', '.sqlite', '.xml', '-annotated'])
    rmSync(`${out}${ending}`, { recursive: true, force: true });
}

function many(work: string): void {
  const articles = new Articles(work, MANY);
  console.log(`\n${MANY.toLocaleString('en')} articles, ${(articles.bytes / 1e6).toFixed(0)} MB`);
  const database = join(work, 'large.sqlite');
  const inserts = makeTable(articles.dir, database);
  const place = join(work, 'stage');
  mkdirSync(place);
  const stage = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'test', 'bench', 'build-stage.ts'), articles.dir, place],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (stage.status !== 0) throw new Error(stage.stderr);
  const built: BuildStage = JSON.parse(stage.stdout);
  if (inserts !== null) {
    const from = `${built.seconds.toFixed(1)} s / ${inserts.toFixed(1)} s, peak ${built.peakMegabytes.toFixed(0)} MB`;
    print({ name: 'index of bare texts / FTS5', value: built.seconds / inserts, floor: 2.5, from });
  }
  const from = `of ${(built.text / 1e6).toFixed(0)} MB`;
  print({ name: 'postings / text', value: built.postings / built.text, floor: 0.25, from });
  const both = built.postings + built.positions;
  print({ name: 'postings and positions / text', value: both / built.text, floor: 0.5, from });
  rmSync(place, { recursive: true });
  const name = `${MANY.toLocaleString('en')} articles`;
  const sought = WORDS.middling[0] ?? '';
  if (inserts !== null) firstSearch(inserts, { name, folder: articles, word: sought, floor: 2.5 });
  const { seconds, peak } = articles.build();
  if (inserts !== null) {
    const from = besideBuild(seconds, inserts);
    print({ name: `full index, ${name} / FTS5 build`, value: seconds / inserts, floor: 4, from });
  }
  const whole = sizeOf(articles.index);
  console.log(
    `the index: ${seconds.toFixed(0)} s, ${(whole / 1e6).toFixed(0)} MB, ${(whole / articles.bytes).toFixed(2)} of the text`,
  );
  print({ name: 'peak of the build, MB', value: peak ?? Number.NaN, floor: 700, from: '' });
  for (const [kind, [first = '']] of Object.entries(WORDS))
    console.log(`${kind}: ${first} in ${share(articles, first)}`);
  searches(articles, inserts === null ? null : database);
  const asked = ['quotes', '--speaker', SPEAKER, '-n', '10'];
  const found = Number(/"total":(\d{1,9})/u.exec(articles.run(...asked, '--json').stdout)?.[1] ?? 0);
  if (found === 0) throw new Error(`nobody is called ${SPEAKER}`);
  beside('quotes --speaker / node -e 0', 6, [articles.timed(...asked), BARE], `${found} quotations`);
  listingCommands(articles);
  questions(articles);
  const search = peakMegabytes(articles.command('search', ...WORDS['very common']), articles.env);
  print({ name: 'peak of a search, MB', value: search ?? Number.NaN, floor: 150, from: '' });
  appendFileSync(join(articles.dir, '000', '000042.md'), '\nOne more word, said Ida Fenwick.\n');
  const touched = articles.run('index');
  const told = touched.stdout.trim();
  print({
    name: 'index after one file changed, s',
    value: touched.milliseconds / 1000,
    floor: 1.5,
    from: told,
  });
  articles.remove();
  rmSync(database, { force: true });
}

/** The questions of linguists and checkers, and exports, alone; the figures are not kept, as most are missing. */
export function largeQuestions(work: string): void {
  const articles = new Articles(work, MANY);
  articles.build();
  questions(articles);
  articles.remove();
  conclude(false);
}

/** `keep`: adds the figures to those of earlier runs. */
export function large(work: string, keep: boolean): void {
  console.log(`\n${'figure'.padEnd(58)}${'is'.padStart(8)}${'floor'.padStart(6)}`);
  many(work);
  for (const count of [1_000, 10_000]) small(work, count);
  realArticles(work);
  conclude(keep);
}
