/** `corpus check` on the command line: output in each format, and exit codes. */
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { BAD, check, inFolder, NAME, page, RULES, STORY } from './checks.js';
import { corpus, ndjson, SMALL } from './memory-io.js';

async function schemaOf(name: string): Promise<object> {
  const schema: unknown = JSON.parse((await corpus(['schema', name])).out);
  if (typeof schema !== 'object' || schema === null) throw new Error('no schema');
  return schema;
}

describe('check', () => {
  it('prints findings by file, one a line with place and remedy, and a summary', async () => {
    const { out, err, code } = await check(BAD, ...RULES);
    const path = 'a,b%/x\\u{202e}: "<1>&.md';
    expect(out.split('\n')).toEqual([
      `${path}:7:267: error replacement-character: has U+FFFD in place of a lost character`,
      '  hint: save it again from its source, or insert the character',
      `${path}:7:282: warning bidi-character: has U+202E, which changes text direction`,
      '  hint: delete it unless the text runs from right to left',
      '',
      'short.md: info short-body: has only 4 words',
      '  hint: check whether the article is complete',
      '',
      '3 findings in 2 files: 1 error, 1 warning, 1 info (2 articles checked)',
      '',
    ]);
    expect({ err, code }).toEqual({ err: '', code: 1 });
  });

  it.each([
    [['--rule', 'short-body'], 0],
    [['--rule', 'short-body', '--fail-on', 'warning'], 0],
    [['--rule', 'short-body', '--fail-on', 'info'], 1],
    [['--rule', 'bidi-character'], 0],
    [['--rule', 'bidi-character', '--fail-on', 'warning'], 1],
    [['--rule', 'replacement-character'], 1],
    [['--rule', 'mojibake', '--fail-on', 'info'], 0],
  ])('with %j exits with %i', async (argv, code) => {
    expect((await check(BAD, ...argv)).code).toBe(code);
  });

  it('says so if nothing is found', async () => {
    const { out, err, code } = await check({ 'a.md': page(STORY) });
    expect({ out, err, code }).toEqual({ out: '1 article checked, nothing found\n', err: '', code: 0 });
  });

  it('exits with 2 if a requested rule could not check a file', async () => {
    const files = { 'a.md': page(STORY), 'b.md': Buffer.from([0, 1]) };
    expect((await check(files, '--rule', 'not-text')).code).toBe(1);
    const { err, code } = await check(files, '--rule', 'mojibake');
    expect({ err, code }).toMatchObject({ err: expect.stringContaining('b.md: is not text'), code: 2 });
  });

  it.each([
    [['--rule', 'mojibak'], '--rule mojibak: there is no such rule\nhint: did you mean mojibake?'],
    [
      ['--explain', 'zzz'],
      '--explain zzz: there is no such rule\nhint: corpus check --list-rules lists them',
    ],
    [['--fail-on', 'warn'], '--fail-on warn: must be one of error, warning, info'],
    [['--format', 'sarf'], 'did you mean sarif?'],
    [['--json', '--format', 'sarif'], '--json and --format sarif cannot be combined'],
    [['--list-rules', '--format', 'junit'], '--format junit is for findings, not for rules'],
    [['--list-rules', '--explain', 'mojibake'], '--list-rules and --explain cannot be combined'],
  ])('rejects %j', async (argv, said) => {
    const { out, err, code } = await check({ 'a.md': page(STORY) }, ...argv);
    expect(err).toContain(said);
    expect({ out, code }).toEqual({ out: '', code: 2 });
  });

  it('rejects a folder without articles', async () => {
    expect(await check({})).toMatchObject({
      out: '',
      err: expect.stringContaining('holds no articles'),
      code: 2,
    });
  });

  it('finds no errors or warnings in the bundled corpus', async () => {
    const cwd = fileURLToPath(new URL('../..', import.meta.url));
    const { out, code } = await corpus(['check', '--corpus', 'corpus', '--fail-on', 'warning'], { cwd });
    expect({ out, code }).toEqual({ out: '5 articles checked, nothing found\n', code: 0 });
  });

  it('colours severities on a terminal', async () => {
    const { out } = await inFolder(BAD, (dir) => corpus(['check', '-C', dir, ...RULES], { tty: true }));
    expect(out).toContain('\u001b[31merror\u001b[39m replacement-character');
    expect(out).toContain('\u001b[33mwarning\u001b[39m bidi-character');
  });
});

describe('check as data', () => {
  it.each([
    ['check', []],
    ['check.rules', ['--list-rules']],
    ['check.rules', ['--explain', 'mojibake']],
  ])('matches the schema %s with %j', async (name, argv) => {
    const { out } = await check(BAD, ...argv, '--json');
    const document: { results: unknown[] } = JSON.parse(out);
    const validate = new Ajv().compile(await schemaOf(name));
    validate(document);
    expect(validate.errors).toBeNull();
    expect(document).toMatchObject({ schema: `corpus.${name}`, version: 1, complete: true });
    expect(document.results.length).toBeGreaterThan(0);
    expect(ndjson((await check(BAD, ...argv, '--format', 'ndjson')).out)).toEqual(document.results);
  });

  it('has the documented fields, with paths unescaped', async () => {
    const document: { results: object[] } = JSON.parse((await check(BAD, ...RULES, '--json')).out);
    expect(document).toMatchObject({
      total: 3,
      files: 2,
      articles: 2,
      results: [{ path: NAME, line: 7, column: 267 }, {}, { line: null, column: null }],
    });
    expect(document.results.map((finding) => Object.keys(finding))).toEqual(
      Array(3).fill([
        ...['rule', 'severity', 'path', 'line', 'column', 'message', 'hint', 'places', 'fingerprint'],
      ]),
    );
  });

  it('is CSV with the same columns', async () => {
    const lines = (await check(BAD, ...RULES, '--format', 'csv')).out.split('\n');
    expect(lines[0]).toBe('rule,severity,path,line,column,message,hint,places,fingerprint');
    expect(lines[3]).toMatch(
      /^short-body,info,short\.md,,,has only 4 words,check whether the article is complete,1,[0-9a-f]{32}$/u,
    );
  });
});

describe('check --explain', () => {
  it('explains what a rule finds, why it matters and how to fix it', async () => {
    const { out, code } = await corpus(['check', '--explain', 'duplicate-id']);
    expect(out).toMatch(
      /^duplicate-id \(error\): two articles with the same id\n\n.*\n.*Change one of them\.\n$/su,
    );
    expect(code).toBe(0);
  });
});

describe('check of the small corpus', () => {
  it('gives the same answer twice in every format', async () => {
    for (const format of ['text', 'json', 'ndjson', 'csv', 'sarif', 'junit', 'github']) {
      const argv = ['check', '-C', SMALL, '--format', format];
      const { out } = await corpus(argv);
      expect(out).toBe((await corpus(argv)).out);
      expect(out).not.toContain('\u001b');
    }
  });
});
