import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFiles } from '../../src/folder/find-files.js';
import { CorpusError } from '../../src/model/corpus-error.js';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corpus-find-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const put = (path: string): void => {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), 'text');
};

describe('findFiles', () => {
  it('finds text and Markdown files in any letter case, sorted by code unit', async () => {
    for (const path of ['b.txt', 'a.MD', 'Z.markdown', 'sub/c.Txt', 'é.txt', 'notes.ppt', 'txt']) put(path);
    const { paths, others, problems } = await findFiles(dir);
    expect(paths).toEqual(['Z.markdown', 'a.MD', 'b.txt', 'sub/c.Txt', 'é.txt']);
    expect(others).toEqual(['notes.ppt', 'txt']);
    expect(problems).toEqual([]);
  });

  it('leaves out dot folders, dot files and node_modules', async () => {
    for (const path of ['.git/a.txt', '.hidden.txt', 'x/node_modules/y/readme.md', 'x/keep.md']) put(path);
    expect((await findFiles(dir)).paths).toEqual(['x/keep.md']);
  });

  it('skips folders, pipes and links, and reports links and pipes', async () => {
    put('real.txt');
    mkdirSync(join(dir, 'folder.md'));
    execFileSync('mkfifo', [join(dir, 'pipe.txt')]);
    symlinkSync(join(dir, 'real.txt'), join(dir, 'link.txt'));
    symlinkSync(tmpdir(), join(dir, 'outside'));
    const { paths, problems } = await findFiles(dir);
    expect(paths).toEqual(['real.txt']);
    expect(problems).toMatchObject([
      { path: 'link.txt', fatal: false, line: null },
      { path: 'pipe.txt', fatal: false, rule: 'unreadable-file' },
    ]);
  });

  it('finds files whose names contain pattern characters', async () => {
    put('a [1] {x} !(y).txt');
    expect((await findFiles(dir)).paths).toEqual(['a [1] {x} !(y).txt']);
  });

  it('reports articles and folders whose names hold a line break, and reads those with a tab', async () => {
    for (const path of ['a\nb.txt', 'c\u2028d.md', 'e\nf/g.txt', 'h\ni.css', '.j\nk.txt', 'l\tm.txt'])
      put(path);
    const { paths, problems } = await findFiles(dir);
    expect(paths).toEqual(['l\tm.txt']);
    expect(problems.map(({ path, message, fatal }) => [path, message, fatal])).toEqual(
      ['a\nb.txt', 'c\u2028d.md', 'e\nf'].map((path) => [
        path,
        'its name holds a line break; it is not read',
        true,
      ]),
    );
  });

  it('does not report what the configuration excludes', async () => {
    for (const path of ['a\nb.txt', 'old\n/g.txt', 'c.txt']) put(path);
    const { paths, problems } = await findFiles(dir, { include: [], exclude: ['a*', 'old*'] });
    expect({ paths, problems }).toEqual({ paths: ['c.txt'], problems: [] });
  });

  it('skips the configuration at the top, and reads one further down as an export', async () => {
    for (const path of ['corpus.config.json', 'corpus.manifest', 'corpus.baseline', 'x/corpus.config.json'])
      put(path);
    const { paths, others } = await findFiles(dir);
    expect({ paths, others }).toEqual({ paths: ['x/corpus.config.json'], others: [] });
  });

  it('recognises pages by content under the names that servers and wget give them', async () => {
    const page = '<!DOCTYPE html>\n<html><body>Ferry</body></html>';
    const names = ['a.xhtml', 'b.shtml', 'index.html@id=7', 'index.html?id=7', 'index.html.1'];
    for (const name of names) put(name);
    for (const name of ['c.php', 'view?id=7', 'story', 'd.aspx']) writeFileSync(join(dir, name), page);
    for (const name of ['e.php', 'view?id=8', 'story2', 'f.html.bak']) put(name);
    const { paths, others } = await findFiles(dir);
    expect(paths).toEqual([...names, 'c.php', 'view?id=7', 'story', 'd.aspx'].sort());
    expect(others).toEqual(['e.php', 'f.html.bak', 'story2', 'view?id=8']);
  });

  it.each([0, 1, 2, 3])(
    'recognises a page whose byte order mark precedes a character cut at the limit, %i bytes in',
    async (shift) => {
      const head = `\uFEFF<!DOCTYPE html>\n<html><body>${'x'.repeat(shift)}`;
      writeFileSync(join(dir, 'story'), head + '語'.repeat(2000));
      expect((await findFiles(dir)).paths).toEqual(['story']);
    },
  );

  it('follows the patterns of the configuration', async () => {
    for (const path of ['a.md', 'b.txt', 'drafts/c.md', 'x/d.md']) put(path);
    symlinkSync(join(dir, 'a.md'), join(dir, 'drafts', 'link.md'));
    const found = async (include: string[], exclude: string[]) => {
      const { paths, links } = await findFiles(dir, { include, exclude });
      return [...paths, ...links];
    };
    expect(await found([], ['drafts'])).toEqual(['a.md', 'b.txt', 'x/d.md']);
    expect(await found(['**/*.md'], [])).toEqual(['a.md', 'drafts/c.md', 'x/d.md', 'drafts/link.md']);
    expect(await found(['x/', '*.txt'], ['**/d.*'])).toEqual(['b.txt']);
  });

  it.each([
    ['missing', 'nowhere', 'there is no such folder'],
    ['a file', 'file.txt', 'is not a folder'],
  ])('reports a folder that is %s', async (_what, name, message) => {
    put('file.txt');
    const failure = await findFiles(join(dir, name)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CorpusError);
    expect(failure).toMatchObject({ message: `${join(dir, name)}: ${message}`, hint: expect.any(String) });
  });
});
