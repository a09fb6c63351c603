/**
 * What the questions look like on a real terminal, of 80 and of 160 columns and 24 lines: the shipped corpus, without colour.
 * Read the screens in test/screens; `npx vitest run test/process/screens.test.ts -u` writes them again.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { width } from '../../src/render/terminal/layout.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'corpus-screens-'));

const env = {
  PATH: process.env.PATH,
  HOME: folder,
  TERM: 'xterm',
  LC_ALL: 'C.UTF-8',
  NO_COLOR: '1',
  CORPUS_PAGER: 'cat',
};

const COMMANDS: Readonly<Record<string, string>> = {
  quotes: 'quotes alliance',
  'quotes-by-speaker': 'quotes --speaker Denisov --context --limit 2',
  search: "search 'military alliance' --limit 2",
  sources: 'sources',
  'sources-by-publisher': 'sources --by publisher',
  dates: 'dates',
  'dates-mentions': 'dates --mentions',
  concordance: 'concordance alliance',
  'concordance-patterns': "concordance '*liance OR /pacts?/' --sort node",
  collocations: 'collocations alliance',
  frequency: 'frequency alliance pact military',
  compare: 'compare publisher:post publisher:times --min-count 2',
  'compare-statements': 'compare date:2020 date:2021 --of statements --min-count 1 --limit 3',
  show: 'show 2020-01-23-sputnik',
  'show-speaker': 'show speaker:Denisov',
  'quotes-by-year': 'quotes alliance --by year',
  statements: 'quotes --group statement --min-articles 1 --limit 3',
  list: 'list',
  'count-by': 'quotes --count-by month,publisher',
  check: 'check --fail-on info',
  nothing: 'quotes --speaker Denisof',
};

/** Runs in a terminal of its own, both streams on it. */
const screen = (command: string, columns: number): string => {
  const line = `stty cols ${columns} rows 24; '${process.execPath}' bin/corpus.js ${command}`;
  const { stdout } = spawnSync('script', ['-qec', line, '/dev/null'], { cwd: root, env, encoding: 'utf8' });
  return stdout.replaceAll('\r\n', '\n');
};

const hasTerminal =
  process.platform === 'linux' && spawnSync('script', ['-qec', 'exit 0', '/dev/null']).status === 0;

describe.skipIf(!hasTerminal)('the screen, where script is installed', () => {
  beforeAll(() => {
    expect(spawnSync(process.execPath, ['bin/corpus.js', 'index', '-q'], { cwd: root, env }).status).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(
    Object.entries(COMMANDS).flatMap(([name, command]) =>
      [80, 160].map((wide) => [name, wide, command] as const),
    ),
  )('of %s at %i columns', async (name, columns, command) => {
    const shown = screen(command, columns);
    for (const line of shown.split('\n').filter((line) => !line.startsWith('corpus: ')))
      expect(width(line), line).toBeLessThanOrEqual(columns);
    await expect(`$ corpus ${command}\n${shown}`).toMatchFileSnapshot(`../screens/${name}-${columns}.txt`);
  });
});
