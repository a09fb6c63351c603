/** `corpus report`: the file it writes, and when it writes none. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeWholeFile } from '../../src/output.js';
import { corpus } from '../cli/memory-io.js';
import { article, dataIn, folder, TOWN } from './pages.js';

const town = folder(TOWN);
const empty = mkdtempSync(join(tmpdir(), 'corpus-report-written-'));
afterAll(() => {
  town.remove();
  rmSync(empty, { recursive: true, force: true });
});

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the file of corpus report', () => {
  it('holds the articles, their quotations and the statements of several', async () => {
    const { code, err, html } = await town.report();
    const { report, texts } = dataIn(html);
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringMatching(
        /^corpus: r\.html: \d+ quotations by \d+ speakers in 3 articles, \d+ kB\n$/u,
      ),
    });
    expect(report.articles.map(({ title }) => title)).toEqual([
      'Old lock stays shut',
      'Minister: no lock this summer',
      'Bridge toll falls',
    ]);
    expect(texts[0]?.body[0]?.text).toBe('The ferry was late again on the river.');
    expect(report.statements.map(({ carried }) => carried.map(({ article }) => article))).toEqual([
      ['2021/lock-opens', '2021/lock-again'],
    ]);
    expect(report.asked).toMatchObject({ query: null, day: '2024-05-06', corpus: 'archive/', size: 3 });
  });

  it('marks the answers to a query among all quotations of its articles', async () => {
    const { report } = dataIn((await town.report('treaty')).html);
    const said = report.articles.flatMap(({ quotations }) => quotations);
    expect(said.filter(({ asked }) => asked).every(({ text }) => /treat(?:y|ies)/u.test(text))).toBe(true);
    expect(said.filter(({ asked }) => asked).length).toBe(3);
    expect(said.some(({ asked }) => !asked)).toBe(true);
    expect(report.articles.length).toBe(2);
    expect(report.asked.words).toEqual(['treaties', 'treaty']);
    expect(report.title).toBe('“treaty”');
  });

  it('takes the filters of quotes', async () => {
    const { report } = dataIn((await town.report('--speaker', 'Rask', '--from', '2021-04')).html);
    expect(report.articles.map(({ id }) => id)).toEqual(['2021/bridge']);
    expect(report.asked.filters).toEqual(['--speaker Rask', '--from 2021-04']);
    const asked = report.articles.flatMap(({ quotations }) => quotations.filter(({ asked }) => asked));
    expect(asked.map(({ person }) => person)).toEqual(['Tom Rask']);
  });

  it('keeps the best articles of a query, or the latest, with --limit', async () => {
    const best = dataIn((await town.report('treaty', '--limit', '1')).html).report;
    expect(best.articles.map(({ id }) => id)).toEqual(['2021/lock-again']);
    const latest = dataIn((await town.report('--limit', '1')).html).report;
    expect(latest.articles.map(({ id }) => id)).toEqual(['2021/bridge']);
    expect(latest.statements).toEqual([]);
  });

  it('gives a person one name in all articles', async () => {
    const { report, texts } = dataIn((await town.report('--speaker', 'Rask')).html);
    const names = report.articles.flatMap(({ quotations }, at) =>
      quotations.map(
        ({ person }, along) => `${texts[at]?.quotations[along]?.speaker?.mention?.text}: ${person}`,
      ),
    );
    expect(names).toContain('Rask: Tom Rask');
  });

  it('names nothing outside itself and allows only its own script and style', async () => {
    const { html } = await town.report();
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/u.exec(html) ?? [];
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/u.exec(html) ?? [];
    const policy = html.match(/Content-Security-Policy" content="([^"]*)"/u)?.[1]?.replaceAll('&#39;', "'");
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${sha256(script)}`,
      `style-src ${sha256(style)}`,
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    expect(html).toContain('<meta name="referrer" content="no-referrer">');
    const markup = html.replaceAll(/<(script|style)[\s\S]*?<\/\1>/gu, '');
    expect(markup).not.toMatch(/\b(?:src|href|action|srcset)=/u);
    expect(style).not.toMatch(/url\(|@import/u);
  });

  it('brings the stemmers of its languages, and names their checksums too', async () => {
    const german = folder({
      ...TOWN,
      'de.md': article(
        { title: 'Die Häfen', language: 'de', date: '2021-04-01' },
        'Die Schiffe blieben in den Häfen, und niemand sagte, wann die Fähre wieder fährt.',
      ),
    });
    const { html } = await german.report();
    german.remove();
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(([, script = '']) => script);
    expect(scripts.map((script) => /globalThis\.stemmers=.*\bde:/u.test(script))).toEqual([true, false]);
    expect(html.replaceAll('&#39;', "'")).toContain(`script-src ${scripts.map(sha256).join(' ')};`);
  });

  it('is the same, byte for byte, for the same files on the same day', async () => {
    expect((await town.report()).html).toBe((await town.report()).html);
  });

  it('goes to a pipe without -o, and is asked for on a terminal', async () => {
    const argv = ['report', '-C', town.dir, '--no-index', '--color', 'never'];
    const piped = await corpus(argv);
    expect(piped.code).toBe(0);
    expect(piped.out).toMatch(/^<!doctype html>/u);
    const terminal = await corpus(argv, { tty: true });
    expect(terminal.code).toBe(2);
    expect(terminal.err).toBe('corpus: report: no file to write is named\nhint: add -o report.html\n');
  });

  it('is not written if nothing is found', async () => {
    const { code, err, html } = await town.report('zeppelin', '--publisher', 'Quay Post');
    expect({ code, html }).toEqual({ code: 1, html: '' });
    expect(err).toContain("nothing found for zeppelin --publisher 'Quay Post' in the 3 articles of ");
  });
});

describe('a report of too many articles', () => {
  it('is refused with both ways on, unless --limit keeps fewer', async () => {
    const many = mkdtempSync(join(tmpdir(), 'corpus-report-many-'));
    const one = (at: number) => `The ferry ${at} was late on the canal.`;
    writeFileSync(
      join(many, 'all.ndjson'),
      Array.from({ length: 20_001 }, (_, at) => JSON.stringify({ title: `Ferry ${at}`, text: one(at) })).join(
        '\n',
      ),
    );
    const written = new Map<string, Uint8Array>();
    const argv = ['report', '-o', 'r.html', '-C', many, '--no-index'];
    const { code, err } = await corpus(argv, { written });
    expect({ code, err, files: written.size }).toEqual({
      code: 2,
      files: 0,
      err: expect.stringContaining(
        'the report would have 20,001 articles, and 20,000 are the most that a page can show\nhint: narrow it with a query, --publisher or --from, keep the best with --limit, or look at all with corpus serve\n',
      ),
    });
    const few = await corpus([...argv, '--limit', '3'], { written });
    rmSync(many, { recursive: true, force: true });
    expect(few.code).toBe(0);
    expect(dataIn(new TextDecoder().decode(written.get('r.html'))).report.articles).toHaveLength(3);
  }, 120_000);
});

describe('what a report leaves out', () => {
  it('is every path and id with --anonymize-paths', async () => {
    const { html } = await town.report('--anonymize-paths');
    const text = JSON.stringify(dataIn(html));
    expect(text).not.toMatch(/lock-opens|lock-again|2021\/|archive/u);
    expect(html.replaceAll(/<script[\s\S]*?<\/script>/gu, '')).not.toMatch(/archive/u);
    const { report } = dataIn(html);
    expect(report.articles.map(({ id, path }) => `${id} ${path}`)).toEqual([
      'article-1 article-1',
      'article-2 article-2',
      'article-3 article-3',
    ]);
    expect(report.articles[0]?.quotations[0]?.id).toBe('article-1#q1');
    expect(report.statements[0]?.carried.map(({ article, quotations }) => [article, quotations[0]])).toEqual([
      ['article-1', 'article-1#q1'],
      ['article-2', 'article-2#q1'],
    ]);
  });

  it('is the text, and all of a quotation but its first fifty words, with --no-text', async () => {
    const long = Array.from({ length: 120 }, (_, at) => `word${at}`).join(' ');
    const archive = folder({
      'a.md': `---\ntitle: A\n---\n\nThe ferry never came to the quay.\n\n${Array.from({ length: 9 }, () => `"${long}," said Ida Holt on the quay.`).join('\n\n')}\n`,
    });
    const { report, texts } = dataIn((await archive.report('--no-text')).html);
    archive.remove();
    const said = report.articles[0]?.quotations.map(({ text }) => text) ?? [];
    expect(texts.map(({ body, dates, citations }) => [...body, ...dates, ...citations])).toEqual([[]]);
    expect(report.withText).toBe(false);
    expect(said[0]).toMatch(/^"word0 .* word49 …$/u);
    // Three hundred words of one article in all.
    expect(said.map((text) => text.split(' ').filter((word) => word !== '…' && word !== '').length)).toEqual([
      50, 50, 50, 50, 50, 50, 0, 0, 0,
    ]);
    expect(JSON.stringify(report)).not.toContain('word50');
    expect(JSON.stringify(report)).not.toContain('never came');
  });
});

describe('writing the file', () => {
  const bytes = new TextEncoder().encode('page');

  it('replaces one only with --force', async () => {
    const path = join(empty, 'r.html');
    writeFileSync(path, 'old');
    await expect(writeWholeFile(path, bytes, false)).rejects.toThrow(`${path}: exists already`);
    expect(readFileSync(path, 'utf8')).toBe('old');
    await writeWholeFile(path, bytes, true);
    expect(readFileSync(path, 'utf8')).toBe('page');
    expect(readdirSync(empty)).toEqual(['r.html']);
  });

  it('leaves nothing where it fails', async () => {
    const path = join(empty, 'missing', 'r.html');
    await expect(writeWholeFile(path, bytes, true)).rejects.toThrow('cannot be written (ENOENT)');
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(empty)).toEqual(['r.html']);
  });
});
