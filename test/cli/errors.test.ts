import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { corpus, SMALL, small } from './memory-io.js';

const folder = mkdtempSync(join(tmpdir(), 'corpus-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('usage errors', () => {
  it.each([
    [['serch', 'x'], "unknown command 'serch'", 'did you mean search?'],
    [['serch', '--help'], "unknown command 'serch'", 'did you mean search?'],
    [['nope', '-h'], "unknown command 'nope'", 'corpus --help lists commands and options'],
    [['quotes', '--formt', 'json'], "unknown option '--formt'", 'did you mean --format?'],
    [
      ['quotes', '--format', 'jsn'],
      '--format jsn: must be one of text, json, ndjson, csv, tsv, xlsx, markdown, bibtex, ris, csl-json',
      'did you mean json?',
    ],
    [
      ['quotes', '--json', '--format', 'csv'],
      '--json and --format csv cannot be combined',
      'omit one of them',
    ],
    [
      ['quotes', '--kind', 'dirct'],
      '--kind dirct: must be one of direct, mixed, indirect',
      'did you mean direct?',
    ],
    [
      ['quotes', '--min-confidence', '2'],
      '--min-confidence 2: must be a number from 0 to 1',
      'for example --min-confidence 0.9',
    ],
    [
      ['quotes', '--min-speaker-confidence', '2'],
      '--min-speaker-confidence 2: must be a number from 0 to 1',
      'for example --min-speaker-confidence 0.9',
    ],
    [['list', '-n', 'ten'], '--limit ten: must be a whole number, 0 or more', 'omit it to use the default'],
    [['list', '--all', '-n', '3'], '--all and --limit 3 cannot be combined', 'omit one of them'],
    [
      ['list', '--count-by', 'mont'],
      '--count-by mont: must be one of day, week, month, quarter, year, publisher, section, lang',
      'did you mean month?',
    ],
    [
      ['quotes', '--sort', 'relevance'],
      '--sort relevance needs a query',
      'for example corpus quotes pipeline --sort relevance',
    ],
    [
      ['list', '--from', '2020-13'],
      '--from 2020-13: is not a date',
      'write a date as 2020, 2020-10 or 2020-10-23',
    ],
    ...[
      ['quotes', '--to', 'soon'],
      ['search', 'gas', '--near-date', 'soon'],
      ['dates', '--mentions-from', 'soon'],
      ['dates', '--mentions-to', 'soon'],
    ].map((argv): [string[], string, string] => [
      [...argv, '-C', 'nowhere'],
      `${argv.at(-2)} soon: is not a date`,
      'write a date as 2020, 2020-10 or 2020-10-23',
    ]),
    [
      ['list', '--from', '2021', '--to', '2020'],
      '--from 2021 is after --to 2020',
      'put the earlier date in --from',
    ],
    [['list', '--color', 'blue'], '--color blue: must be one of auto, always, never', null],
    [
      ['show', 'one', 'more'],
      "too many arguments for 'show'. Expected 1 argument but got 2.",
      'corpus --help lists commands and options',
    ],
    [
      ['search', 'gas', '-oil'],
      "unknown option '-oil'",
      'put -- before a query with -words: corpus search -- gas -oil',
    ],
    [['show'], "missing required argument 'id'", 'corpus --help lists commands and options'],
    [['show', '2020/strik3'], '2020/strik3: no article has this id', 'did you mean 2020/strike?'],
    [['search'], 'search: no words given', 'name the words to search for: corpus search gas pipeline'],
    [['search', ' '], 'search: no words given', 'name the words to search for: corpus search gas pipeline'],
    [['dates', '--mentions', '--by', 'day'], '--mentions and --by cannot be combined', 'omit one of them'],
    [['sources', '--min', 'two'], '--min two: must be a whole number', 'for example --min 2'],
    [
      ['sources', '--sort', 'nam'],
      '--sort nam: must be one of quotations, mentions, articles, name, first, last',
      'did you mean name?',
    ],
    [['sources', '--of', '2020/strik3'], '2020/strik3: no article has this id', 'did you mean 2020/strike?'],
    [
      ['dates', '--mentions-to', 'soon'],
      '--mentions-to soon: is not a date',
      'write a date as 2020, 2020-10 or 2020-10-23',
    ],
  ])('%j', async (argv, message, hint) => {
    const { code, out, err } = await small(...argv);
    const lines = hint === null ? [`corpus: ${message}`] : [`corpus: ${message}`, `hint: ${hint}`];
    expect(err).toBe(`${lines.join('\n')}\n`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('an unknown schema', async () => {
    expect(await corpus(['schema', 'quots'])).toEqual({
      code: 2,
      out: '',
      err: 'corpus: schema quots: there is no such schema\nhint: did you mean quotes?\n',
    });
  });

  it('options before the command', async () => {
    expect((await corpus(['-C', SMALL, 'list'])).err).toBe(
      "corpus: unknown option '-C'\nhint: put options after the command: corpus list --corpus DIR\n",
    );
  });

  it('no corpus folder', async () => {
    expect(await corpus(['list'], { cwd: folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('hint: name one with --corpus DIR, or set CORPUS_DIR\n'),
    });
    expect(await corpus(['list', '-C', 'missing'], { cwd: folder })).toMatchObject({ code: 2, out: '' });
  });

  it('a folder without articles', async () => {
    mkdirSync(join(folder, 'empty'));
    const { code, err } = await corpus(['list', '-C', 'empty', '--no-index'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain('empty: holds no articles\nhint: ');
  });

  it('print no control or bidi characters from the input', async () => {
    const { err } = await small('show', 'a\u001b[31m\u202eb\nc');
    expect(err).toContain('a\\u{1b}[31m\\u{202e}b c: no article has this id\n');
  });
});

describe('an empty result', () => {
  it.each([
    [['search', 'zeppelin'], 'zeppelin', ''],
    [['quotes', 'zeppelin'], 'zeppelin', ''],
    [['list', 'zeppelin'], 'zeppelin', ''],
    [['concordance', 'zeppelin'], 'zeppelin', ''],
    [['quotes', '--speaker', 'Amberley'], '--speaker Amberley', "; did you mean --speaker 'Amberly'?"],
    [
      ['search', 'nobody', '--speaker', 'Amberley'],
      'nobody --speaker Amberley',
      "; did you mean --speaker 'Amberly'?",
    ],
    [['search', 'nobody', '--speaker', 'Quill'], 'nobody --speaker Quill', ''],
    [['list', '--from', '2030'], '--from 2030', ''],
    [
      ['list', '--publisher', 'Harbor Gazete'],
      "--publisher 'Harbor Gazete'",
      "; did you mean --publisher 'Harbour Gazette'?",
    ],
    [['sources', '--author', 'Nobody'], '--author Nobody', ''],
  ])(
    '%j is exit code 1 and one line that names what was asked, and the corpus',
    async (argv, asked, hint) => {
      const { code, out, err } = await small(...argv);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(/^corpus: nothing found for .+\n$/u);
      expect(err).toContain(`nothing found for ${asked} in the 3 articles of `);
      expect(err.endsWith(`fixtures/small/${hint}\n`)).toBe(true);
    },
  );

  it('says so of a query without a word', async () => {
    const { code, err } = await small('search', '?!');
    expect({ code, line: err.split('\n')[0] }).toEqual({
      code: 1,
      line: 'corpus: ?!: has no word to search for',
    });
  });

  it('says nothing with --quiet', async () => {
    expect(await small('quotes', 'zeppelin', '-q')).toEqual({ code: 1, out: '', err: '' });
  });

  it('is a document without results in JSON', async () => {
    const { code, out } = await small('quotes', 'zeppelin', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      schema: 'corpus.quotes',
      version: 1,
      complete: true,
      total: 0,
      results: [],
    });
  });
});

describe('the corpus folder', () => {
  it('is --corpus, else CORPUS_DIR, else the nearest corpus/ here or above', async () => {
    mkdirSync(join(folder, 'corpus', 'deep'), { recursive: true });
    writeFileSync(
      join(folder, 'corpus', 'here.txt'),
      '---\ntitle: Here\ndate: 2020\n---\n\nSome words here.\n',
    );
    const ids = async (argv: string[], env: Record<string, string>) =>
      JSON.parse(
        (
          await corpus(['list', '--json', '--no-index', ...argv], {
            cwd: join(folder, 'corpus', 'deep'),
            env,
          })
        ).out,
      ).total;
    expect(await ids([], {})).toBe(1);
    expect(await ids([], { CORPUS_DIR: SMALL })).toBe(3);
    expect(await ids(['-C', '..'], { CORPUS_DIR: SMALL })).toBe(1);
  });
});

describe('articles without a date', () => {
  const dir = join(folder, 'undated');
  const run = (...argv: string[]) => corpus([...argv, '--no-index', '-C', dir]);
  mkdirSync(dir);
  writeFileSync(
    join(dir, 'old.txt'),
    '---\ntitle: The lighthouse\n---\n\nThe old lighthouse closed in March 2019, and the harbour is dark.\n',
  );

  it('are excluded by --from and --to, with a note', async () => {
    const { code, out, err } = await run('list', '--to', '2020');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('corpus: 1 article has no date and is left out; --undated includes them\n');
    expect(await run('quotes', '--from', '2020', '-q')).toEqual({ code: 1, out: '', err: '' });
  });

  it('are included by --undated, unless their text rules it out', async () => {
    const { code, out, err } = await run('list', '--to', '2020', '--undated', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out).results).toMatchObject([
      {
        published: null,
        notBefore: '2019-03-01',
        notAfter: null,
        evidence: { notBefore: { from: 'inferred', rule: 'past-date', start: 60, end: 70 } },
      },
    ]);
    expect((await run('list', '--to', '2018', '--undated')).code).toBe(1);
    expect((await run('show', 'old')).out).toContain('undated, not before 2019-03-01 · old');
  });
});

describe('unusable files', () => {
  it('are named, the rest is read, and the answer is marked as incomplete', async () => {
    const dir = join(folder, 'faulty');
    mkdirSync(dir);
    writeFileSync(join(dir, 'good.txt'), '---\ntitle: Good\n---\n\nSome words here.\n');
    writeFileSync(join(dir, 'void.txt'), '');
    const { code, out, err } = await corpus(['list', '--json', '--quiet', '--no-index', '-C', dir]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ complete: false, total: 1 });
    expect(err).toMatch(/^corpus: void\.txt: is empty\n/u);
  });

  it('that were read with a problem are only noted, and not with --quiet', async () => {
    const dir = join(folder, 'twins');
    mkdirSync(dir);
    for (const name of ['a', 'b'])
      writeFileSync(join(dir, `${name}.txt`), '---\nid: same\n---\n\nSome words.\n');
    symlinkSync(join(dir, 'a.txt'), join(dir, 'link.txt'));
    const loud = await corpus(['list', '--no-index', '-C', dir]);
    expect(loud.code).toBe(0);
    expect(loud.err).toContain('corpus: b.txt: has the same id as a.txt: same\nhint: ');
    expect(loud.err).toContain('corpus: link.txt: is a link and is left out\n');
    expect(await corpus(['list', '--no-index', '-q', '-C', dir])).toEqual({ ...loud, err: '' });
    expect((await corpus(['show', 'b.txt', '--no-index', '-q', '-C', dir])).code).toBe(0);
  });
});

describe('internal errors', () => {
  const files = {
    get broken(): string {
      throw new TypeError('x is not a function');
    },
  };

  it('are reported as such, with a stack trace only on request', async () => {
    const { code, err } = await corpus(['search', '--batch', 'broken'], { files });
    expect(code).toBe(2);
    expect(err).toBe(
      'corpus: unexpected error: x is not a function\nhint: this is a bug; --debug shows the stack trace\n',
    );
    const debug = await corpus(['search', '--batch', 'broken', '--debug'], { files });
    expect(debug.err).toMatch(/unexpected error: x is not a function\nTypeError: .*\n +at /u);
  });
});

describe('help and version', () => {
  it.each([[['--help']], [['help']], [['search', '--help']], [['help', 'index']]])(
    '%j exits with 0',
    async (argv) => {
      const { code, out, err } = await corpus(argv);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/^Usage: corpus/u);
    },
  );

  it.each(['search', 'quotes', 'sources', 'dates', 'list', 'show', 'index', 'schema'])(
    '%s has examples',
    async (name) => {
      expect((await corpus([name, '--help'])).out).toMatch(new RegExp(`Examples:\n  corpus ${name}`, 'u'));
    },
  );

  it('prints the version', async () => {
    expect((await corpus(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});
