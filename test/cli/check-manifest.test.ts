/** The two files that `corpus check` writes into the corpus folder on request: manifest and baseline. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, inFolder, page, STORY } from './checks.js';
import { corpus, type Outcome } from './memory-io.js';

const THREE: Files = {
  'a.md': page(STORY),
  '2020/b.md': page(STORY.replace('ferry', 'boat').replaceAll('the', 'this')),
  'e.jsonl': `${JSON.stringify({ title: 'Two\u202e lines\n', text: `${STORY} More.` })}\n`,
};

interface Folder {
  dir: string;
  check(...argv: string[]): Promise<Outcome>;
  write(path: string, content: string): void;
  read(path: string): string;
}

const inside = (files: Files, use: (folder: Folder) => Promise<void>): Promise<void> =>
  inFolder(files, (dir) =>
    use({
      dir,
      check: (...argv) => corpus(['check', ...argv], { cwd: dir, env: { CORPUS_DIR: dir } }),
      write: (path, content) => writeFileSync(join(dir, path), content),
      read: (path) => readFileSync(join(dir, path), 'utf8'),
    }),
  );

const rulesIn = (out: string): string[] =>
  [...out.matchAll(/^(\S+?):(?:\d+:)* (?:error|warning|info) ([a-z-]+):/gmu)].map(
    ([, path, rule]) => `${path} ${rule}`,
  );

describe('check --write-manifest', () => {
  it('records every file, sorted by path, and leaves no other file', () =>
    inside(THREE, async ({ dir, check, read }) => {
      const { out, err, code } = await check('--write-manifest');
      expect({ out, err, code }).toEqual({ out: 'corpus.manifest: 3 files\n', err: '', code: 0 });
      expect(readdirSync(dir).sort()).toEqual(['2020', 'a.md', 'corpus.manifest', 'e.jsonl']);
      const lines = read('corpus.manifest').split('\n');
      expect(lines.filter((line) => /^"/u.test(line))).toEqual(['"2020/b.md"', '"a.md"', '"e.jsonl"']);
      expect(lines).toContain(`  size ${statSync(join(dir, 'a.md')).size}`);
      expect(lines).toContain('  id "e.jsonl#1"');
      expect(lines).toContain('  title "Two\\u202e lines"');
    }));

  it('makes a later check report changed, added, removed and renamed files', () =>
    inside(THREE, async ({ dir, check, write, read }) => {
      await check('--write-manifest');
      expect((await check('--manifest', 'required')).code).toBe(0);
      renameSync(join(dir, 'a.md'), join(dir, 'c.md'));
      write('2020/b.md', read('2020/b.md').replace('title: Ferry', 'title: Boat'));
      write('d.md', page(`A new report. ${STORY.slice(0, 200)}`));
      rmSync(join(dir, 'e.jsonl'));
      const { out, code } = await check();
      expect(code).toBe(1);
      expect(rulesIn(out).filter((found) => found.includes('manifest'))).toEqual([
        '2020/b.md manifest-changed',
        'c.md manifest-renamed',
        'd.md manifest-added',
        'e.jsonl manifest-removed',
      ]);
      expect(out).toContain('title was "Ferry", is "Boat"');
      expect(rulesIn((await check('--manifest', 'off')).out).join()).not.toContain('manifest');
      expect((await check('--manifest', 'off', '--rule', 'manifest-added')).code).toBe(0);
    }));

  it('changes few lines for one change', () =>
    inside(THREE, async ({ check, write, read }) => {
      await check('--write-manifest');
      const before = read('corpus.manifest').split('\n');
      write('a.md', read('a.md').replace('title: Ferry', 'title: Boat line'));
      await check('--write-manifest');
      const now = read('corpus.manifest').split('\n');
      expect(now).toHaveLength(before.length);
      expect(now.filter((line, at) => line !== before[at]).map((line) => line.trim().split(' ')[0])).toEqual([
        'size',
        'sha256',
        'title',
      ]);
    }));

  it('is rejected for part of the corpus, and if the file cannot be written', () =>
    inside({ 'a.md': page(STORY) }, async ({ dir, check }) => {
      for (const argv of [['--json'], ['--rule', 'mojibake']]) {
        expect(await check('--write-manifest', ...argv)).toMatchObject({
          code: 2,
          err: expect.stringContaining('--write-manifest and --'),
        });
      }
      mkdirSync(join(dir, 'corpus.manifest'));
      const { err, code } = await check('--write-manifest');
      expect({ err, code }).toMatchObject({
        err: expect.stringContaining('corpus.manifest: cannot be written'),
        code: 2,
      });
      expect(readdirSync(dir).sort()).toEqual(['a.md', 'corpus.manifest']);
    }));

  it('prints nothing with --quiet', () =>
    inside(THREE, async ({ check }) => {
      expect(await check('--write-manifest', '--write-baseline', '--quiet')).toEqual({
        out: '',
        err: '',
        code: 0,
      });
    }));
});

describe('check --manifest required', () => {
  it('fails if the manifest is missing or malformed', () =>
    inside(THREE, async ({ check, write }) => {
      const { out, code } = await check('--manifest', 'required');
      expect(code).toBe(1);
      expect(out).toContain('corpus.manifest: error manifest-missing: is required but missing\n');
      write('corpus.manifest', 'corpus-manifest 1\n\n<<<<<<< ours\n');
      expect((await check()).out).toContain('corpus.manifest:3: error manifest-broken: ');
    }));
});

describe('check --write-baseline', () => {
  const BAD = `${STORY} The caf\ufffd closed.`;

  it('lets an old corpus pass, and fails on new findings', () =>
    inside({ 'a.md': page(BAD), 'b.md': page('Short.') }, async ({ check, write, read }) => {
      const { out } = await check('--write-baseline');
      expect(out).toBe('corpus.baseline: 2 findings\n');
      expect((await check('--fail-on', 'info')).out).toBe(
        '2 articles checked, nothing found (2 in the baseline)\n',
      );
      write('a.md', page(`Before it. ${BAD}`).replace('Before it. ', 'Before it.\n\n'));
      expect((await check('--fail-on', 'info')).code).toBe(0);
      write('a.md', page(`${BAD} A new caf\ufffd.`));
      expect(rulesIn((await check()).out)).toEqual(['a.md replacement-character']);
      write('c.md', page(`${BAD.replaceAll('the', 'their')}`));
      write('a.md', page(BAD));
      const { out: json } = await check('--json', '--fail-on', 'error');
      expect(JSON.parse(json)).toMatchObject({ known: 2, results: [{ path: 'c.md' }] });
      expect(read('corpus.baseline').split('\n')).toHaveLength(4);
    }));

  it('reports stale entries, with the line, after a fix', () =>
    inside({ 'a.md': page(BAD), 'b.md': page('Short.') }, async ({ check, write }) => {
      await check('--write-baseline');
      write('b.md', page(STORY.replaceAll('the', 'this').replaceAll('ferry', 'boat')));
      const { out, code } = await check('--fail-on', 'warning');
      expect(out).toContain(
        'corpus.baseline:3: warning stale-baseline: has short-body in b.md, which is no longer found\n  hint: rewrite it',
      );
      expect(code).toBe(1);
      expect((await check('--rule', 'mojibake', 'stale-baseline')).out).toContain('nothing found');
      await check('--write-baseline');
      expect((await check('--fail-on', 'warning')).code).toBe(0);
    }));

  it('leaves out waived findings and those about manifest and baseline', () =>
    inside({ 'a.md': page(BAD) }, async ({ check, write, read }) => {
      const waivers = [
        { rule: 'replacement-character', path: 'a.md', reason: 'x' },
        { rule: 'mojibake', path: 'a.md', reason: 'x' },
      ];
      write('corpus.config.json', JSON.stringify({ waivers, manifest: 'required' }));
      await check('--write-baseline');
      expect(read('corpus.baseline')).toBe('corpus-baseline 1\n');
    }));

  it('stops the check if it is malformed', () =>
    inside({ 'a.md': page(STORY), 'corpus.baseline': 'corpus-baseline 1\n?\n' }, async ({ check }) => {
      expect(await check()).toMatchObject({
        out: '',
        err: 'corpus: corpus.baseline:2: is not a baseline entry\nhint: rewrite it: corpus check --write-baseline\n',
        code: 2,
      });
    }));
});

describe('a check', () => {
  it('writes nothing unless asked to', () =>
    inside({ ...THREE, 'corpus.config.json': '{ "manifest": "required" }' }, async ({ dir, check }) => {
      const seen = (): string[] =>
        readdirSync(dir, { recursive: true, encoding: 'utf8' })
          .sort()
          .map((path) => `${path} ${statSync(join(dir, path)).mtimeMs}`);
      const before = seen();
      for (const format of ['text', 'json', 'sarif', 'junit', 'github']) await check('--format', format);
      expect(seen()).toEqual(before);
    }));
});
