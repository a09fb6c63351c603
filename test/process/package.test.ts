/**
 * The published package: packed, installed in an empty folder, and run as a new user would. Needs `npm run build`
 * first.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** The variables that `npm test` sets would affect npm in the other folder. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_(?!config_(?:registry|cache))/iu.test(name)),
);

describe('the published package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-package-'));
  const home = join(folder, 'home');
  let packed: string[] = [];

  const corpus = (...args: string[]) =>
    spawnSync(process.execPath, [join(home, 'node_modules', 'corpus-query', 'bin', 'corpus.js'), ...args], {
      cwd: home,
      encoding: 'utf8',
      env,
    });

  beforeAll(() => {
    const said = execFileSync(npm, ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      env,
    });
    const parsed: unknown = JSON.parse(said.slice(said.search(/^[[{]/mu)));
    const manifests: unknown[] = Array.isArray(parsed) ? parsed : Object.values(parsed ?? {});
    const [manifest] = manifests;
    if (
      typeof manifest !== 'object' ||
      manifest === null ||
      !('files' in manifest) ||
      !('filename' in manifest)
    ) {
      throw new Error(`npm pack said: ${said}`);
    }
    packed = Array.isArray(manifest.files) ? manifest.files.map((file: { path: string }) => file.path) : [];
    mkdirSync(home);
    execFileSync(
      npm,
      [
        'install',
        '--prefer-offline',
        '--no-audit',
        '--no-fund',
        '--no-save',
        join(folder, String(manifest.filename)),
      ],
      { cwd: home, encoding: 'utf8', env, stdio: 'pipe' },
    );
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds only the program and the bundled corpus', () => {
    const expected =
      /^(?:bin\/(?:corpus\.js|package\.json)|dist\/.+\.(?:c?js|d\.c?ts|cache|weights)|corpus\/[^/]+\.md|man\/corpus\.1|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/u;
    expect(packed.filter((path) => !expected.test(path))).toEqual([]);
    expect(packed.filter((path) => path.startsWith('corpus/'))).toHaveLength(5);
  });

  it('runs in an empty folder', () => {
    expect(corpus('--version')).toMatchObject({ status: 0, stderr: '' });
  });

  it('answers from the bundled corpus', () => {
    const { status, stdout, stderr } = corpus(
      'search',
      'military alliance',
      '--corpus',
      join(home, 'node_modules', 'corpus-query', 'corpus'),
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('military alliance');
  });

  it('suggests a remedy if there is no corpus', () => {
    const { status, stderr } = corpus('search', 'anything');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^corpus: .+\nhint: .+\n$/u);
  });

  it('opens as a library', () => {
    const program = `import { openCorpus } from 'corpus-query'; const c = await openCorpus('node_modules/corpus-query/corpus', { today: '2026-01-01' }); console.log(c.quotes({ speaker: 'Putin' }).total > 0);`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: home,
      encoding: 'utf8',
      env,
    });
    expect(stdout).toBe('true\n');
  });

  it('exports the documented names and no others', () => {
    const program = `console.log(Object.keys(await import('corpus-query')).join(' '));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: home,
      encoding: 'utf8',
      env,
    });
    expect(stdout.trim().split(' ')).toEqual([
      'Corpus',
      'CorpusError',
      'FilesChanged',
      'IndexDamage',
      'MAX_STREAM_BYTES',
      'askCluster',
      'askCorpus',
      'buildIndex',
      'checkCorpus',
      'checkRules',
      'checkedAddress',
      'checkedPlace',
      'clearIndex',
      'configuredEngine',
      'corpusPlace',
      'dropOld',
      'findCorpusFolder',
      'indexPlace',
      'indexSize',
      'initIndex',
      'judgeWording',
      'keepStream',
      'openCorpus',
      'periodOf',
      'pushCorpus',
      'suggestNames',
      'switchIndex',
      'verifyIndex',
      'verifyPart',
      'writeBaseline',
      'writeManifest',
    ]);
  });
});
