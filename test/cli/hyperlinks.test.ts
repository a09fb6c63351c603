/** Links in the terminal: when there are any, where they lead, and that nothing in a file breaks out of one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../../src/render/terminal/hyperlink.js';
import { width } from '../../src/render/terminal/layout.js';
import { corpus, SMALL } from './memory-io.js';

const ESC = '\u001b';
const LINK = new RegExp(`${ESC}\\]8;;([^${ESC}]*)${ESC}\\\\`, 'gu');
const addresses = (text: string): string[] =>
  [...text.matchAll(LINK)].flatMap(([, url = '']) => (url ? [url] : []));
const bare = (text: string): string => text.replaceAll(LINK, '');

const ABLE = { VTE_VERSION: '7200' };
const ask = (argv: string[], world: object = {}) =>
  corpus([...argv, '-C', SMALL, '--no-index', '--color', 'never'], { tty: true, env: ABLE, ...world });

describe('links', () => {
  it.each([
    ['search', ['search', 'pipeline']],
    ['quotes', ['quotes']],
    ['list', ['list']],
    ['dates --mentions', ['dates', '--mentions']],
    ['concordance', ['concordance', 'pipeline']],
  ])('change nothing else of the output of %s, at 80 and at 200 columns', async (_, argv) => {
    for (const columns of [80, 200]) {
      const { out } = await ask(argv, { columns });
      expect(bare(out)).toBe((await ask([...argv, '--hyperlink', 'never'], { columns })).out);
      expect(addresses(out).length).toBeGreaterThan(0);
      for (const address of addresses(out)) expect(address).toMatch(/^file:\/\/tower\/[!-~]+\.(?:txt|md)$/u);
      // A link never extends into the next line.
      for (const line of out.split('\n')) expect((line.match(LINK) ?? []).length % 2, line).toBe(0);
    }
  });

  it('are on the files of findings', async () => {
    const folder = join(SMALL, '..', 'damaged');
    const { out } = await corpus(['check', '-C', folder, '--hyperlink', 'always'], {
      tty: true,
      cwd: folder,
    });
    expect(addresses(out).length).toBeGreaterThan(3);
  });

  it.each<[string, object, string[], boolean]>([
    ['a terminal that is known', { env: ABLE }, [], true],
    ['another terminal', { env: { TERM: 'xterm-256color' } }, [], false],
    ['another terminal, forced', { env: { FORCE_HYPERLINK: '1' } }, [], true],
    ['a terminal that is known, forbidden', { env: { ...ABLE, FORCE_HYPERLINK: '0' } }, [], false],
    ['an old terminal', { env: { VTE_VERSION: '4205' } }, [], false],
    ['TERM=dumb', { env: { ...ABLE, TERM: 'dumb', FORCE_HYPERLINK: '1' } }, [], false],
    ['NO_COLOR', { env: { ...ABLE, NO_COLOR: '1' } }, [], true],
    ['a pipe', { tty: false }, [], false],
    ['a pipe, with the variable', { tty: false, env: { FORCE_HYPERLINK: '1' } }, [], false],
    ['a pipe, with the option', { tty: false }, ['--hyperlink', 'always'], true],
    ['--hyperlink never', { env: { FORCE_HYPERLINK: '1' } }, ['--hyperlink', 'never'], false],
  ])('with %s', async (_, world, more, expected) => {
    const { out } = await ask(['list', ...more], world);
    expect(out).toContain('2020/pipeline');
    expect(addresses(out).length > 0).toBe(expected);
  });

  it('are left out of JSON and of what a pager shows', async () => {
    expect((await ask(['list', '--json'])).out).not.toContain(ESC);
    const shown: string[] = [];
    const pager = (_: string, text: string): void => void shown.push(text);
    await ask(['quotes', '--all'], { pager, rows: 5 });
    expect(shown.join('')).not.toContain(ESC);
    expect(shown.join('')).toContain('2020/pipeline#q1');
  });

  it('lead to the line, where the format has one', async () => {
    const env = { ...ABLE, CORPUS_HYPERLINK_FORMAT: 'editor://{path}:{line}' };
    const { out } = await ask(['quotes', '--speaker', 'quill'], { env });
    expect(addresses(out)[0]).toMatch(/^editor:\/\/\/.*\/2020\/pipeline\.md:\d+$/u);
    const list = await ask(['list'], { env });
    for (const address of addresses(list.out)) expect(address).toMatch(/^editor:\/\/\/[^:]*$/u);
    const code = await ask(['quotes', '--speaker', 'quill'], { env: { TERM_PROGRAM: 'vscode' } });
    expect(addresses(code.out)[0]).toMatch(/^vscode:\/\/file\/.*pipeline\.md:\d+$/u);
  });
});

describe('an address', () => {
  it('has no character that ends the sequence, whatever the file is called', () => {
    const path = `/a b/${ESC}\\${ESC}]8;;evil\u0007\u009c\u202e\ud800é#1?x%.txt`;
    expect(addressOf('file://{host}{path}', { host: `t${ESC}`, path, line: null })).toBe(
      'file://t%1B/a%20b/%1B%5C%1B%5D8%3B%3Bevil%07%C2%9C%E2%80%AE%EF%BF%BD%C3%A9%231%3Fx%25.txt',
    );
    expect(addressOf(`x${ESC}:{path}#{line}`, { host: '', path: '/a', line: 3 })).toBe('x:/a#3');
  });
});

describe('a hostile title', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-links-'));
  beforeAll(() => {
    mkdirSync(join(folder, 'c'));
    const title = JSON.stringify(`Ferry ${ESC}]8;;http://evil.example${ESC}\\ here ${ESC}[31m`);
    writeFileSync(
      join(folder, 'c', 'a;b.md'),
      `---\ntitle: ${title}\ndate: 2021-03-04\n---\n\nThe ferry left.\n`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('stays text inside its link', async () => {
    const { out } = await corpus(['list', '-C', join(folder, 'c'), '--no-index', '--color', 'never'], {
      tty: true,
      env: ABLE,
    });
    expect(addresses(out)).toEqual([`file://tower${folder}/c/a%3Bb.md`]);
    expect(out.split(ESC)).toHaveLength(5);
    expect(out).toContain('\\u{1b}]8;;http://evil.example\\u{1b}\\ here');
    for (const line of out.split('\n')) expect(width(line)).toBeLessThanOrEqual(80);
  });
});
