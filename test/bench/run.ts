/**
 * Measures the speed of each stage and the time of a query from process start to answer, on generated corpora of
 * 1,000 and 10,000 articles, and the speed of each form of file: `npm run bench [-- --large]`. With --large it measures the index on up to 100,000
 * articles, and with --only questions nothing but what linguists and checkers ask of them (with --keep its figures are added to `figures.ndjson`, which the next run is compared with), with --cluster [FOLDER] a cluster beside the index, and with --beside DIR [FOLDER] this build beside that of another checkout, on generated articles or on those of a folder.
 * Ratios come from one run on one machine, since absolute times depend mostly on the machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFiles } from '../../src/folder/find-files.js';
import { printBeside } from './beside.js';
import { cluster } from './cluster.js';
import { printFormSpeeds } from './forms.js';
import { generateCorpus, PAGES, word } from './generate.js';
import { large, largeQuestions } from './large.js';
import { environment, ROOT as root, time } from './measured.js';
import { makeTable, type Rival, ripgrep, sqlite } from './rivals.js';
import type { StageTimes } from './stages.js';

const here = dirname(fileURLToPath(import.meta.url));
const sizes = [1_000, 10_000];
/** A moderately common and a rarer word of the generated vocabulary. */
const WORDS = [word(120), word(900)];

function stages(dir: string): StageTimes {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(here, 'stages.ts'), dir],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const row = (cells: readonly (string | number)[]): void =>
  console.log(
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(30) : String(cell).padStart(14))).join(''),
  );

function benchmark(count: number, work: string): void {
  const dir = join(work, `corpus-${count}`);
  const bytes = generateCorpus(dir, count);
  const megabytes = bytes / 1e6;
  console.log(`\n${count.toLocaleString('en')} articles, ${megabytes.toFixed(1)} MB\n`);
  const times = stages(dir);
  row(['stage', 'seconds', 'articles/s', 'MB/s']);
  for (const stage of ['load', 'parse', 'quotations', 'sources', 'dates'] as const) {
    const seconds = times[stage];
    row([stage, seconds.toFixed(2), Math.round(count / seconds), (megabytes / seconds).toFixed(1)]);
  }
  row(['parse, pages saved whole', times.pages.toFixed(2), Math.round(PAGES / times.pages), '']);
  const env = { CORPUS_INDEX_DIR: join(work, `index-${count}`) };
  const corpus = [process.execPath, join(root, 'bin', 'corpus.js')];
  const start = performance.now();
  spawnSync(process.execPath, [join(root, 'bin', 'corpus.js'), 'index', '--corpus', dir, '--quiet'], {
    env: environment(env),
  });
  const indexing = (performance.now() - start) / 1000;
  row([
    'index (whole process)',
    indexing.toFixed(2),
    Math.round(count / indexing),
    (megabytes / indexing).toFixed(1),
  ]);
  console.log(`\npeak memory of the stages: ${times.peakMegabytes.toFixed(0)} MB\n`);

  const bare = time([process.execPath, '-e', '0']);
  row(['whole process', 'milliseconds', 'to node -e 0']);
  const report = ({ name, command }: Rival): void => {
    const taken = time(command, env);
    row([name, taken.toFixed(0), (taken / bare).toFixed(2)]);
  };
  row(['node -e 0', bare.toFixed(0), '1.00']);
  report({ name: 'corpus search', command: [...corpus, 'search', ...WORDS, '--corpus', dir] });
  if (count <= 10_000)
    report({
      name: 'corpus search --no-index',
      command: [...corpus, 'search', ...WORDS, '--corpus', dir, '--no-index'],
    });
  report({
    name: 'corpus quotes --speaker',
    command: [...corpus, 'quotes', '--speaker', 'Mara', '--corpus', dir, '-n', '10'],
  });
  const page = join(work, `report-${count}.html`);
  const written = time([...corpus, 'report', '--corpus', dir, '-o', page, '--force'], env);
  row(['corpus report', written.toFixed(0), (written / bare).toFixed(2)]);
  row(['  its file, MB', (statSync(page).size / 1e6).toFixed(1), '']);
  const [common, rarer] = WORDS;
  for (const question of [
    ['collocations', common],
    ['frequency', common, rarer],
    ['compare', common, rarer],
  ]) {
    report({
      name: `corpus ${question[0]}`,
      command: [...corpus, ...question.flatMap((part) => part ?? []), '--corpus', dir, '-n', '10'],
    });
  }
  const database = join(work, `${count}.sqlite`);
  const table = makeTable(dir, database) === null ? null : sqlite(database, WORDS);
  for (const rival of [ripgrep(dir, WORDS), table]) if (rival) report(rival);
  rmSync(dir, { recursive: true, force: true });
}

/** `other`: a checkout with its build; `folder`: articles to read instead of generated ones. */
async function beside(other: string, folder: string | undefined, work: string): Promise<void> {
  if (other === '') throw new Error('--beside needs the folder of another checkout with its build');
  const [count = 0] = sizes;
  const corpus = folder === undefined ? join(work, 'corpus') : resolve(folder);
  if (folder === undefined) generateCorpus(corpus, count);
  printBeside(resolve(other), corpus, (await findFiles(corpus)).paths.length);
}

const work = mkdtempSync(join(tmpdir(), 'corpus-bench-'));
try {
  console.log(`node ${process.version}, medians of whole processes`);
  const at = process.argv.indexOf('--beside');
  const [other, folder] = process.argv.slice(at + 1);
  const atCluster = process.argv.indexOf('--cluster');
  if (atCluster > 0) await cluster(work, process.argv[atCluster + 1] ?? null);
  else if (at > 0) await beside(other ?? '', folder, work);
  else if (process.argv.includes('--large')) {
    if (process.argv.join(' ').includes('--only questions')) largeQuestions(work);
    else large(work, process.argv.includes('--keep'));
  } else {
    for (const count of sizes) benchmark(count, work);
    await printFormSpeeds();
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
