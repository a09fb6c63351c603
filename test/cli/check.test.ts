/** `corpus check` from the command line: what it prints in each format, and its exit code. */
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { type Files, inFolder } from '../check/checked.js';
import { corpus, ndjson, type Outcome, SMALL } from './memory-io.js';

const STORY =
  'The harbour council of Lindmoor agreed on Tuesday to reopen the old ferry line before the summer, its speaker Marta Quill said. Boats will leave every hour from the northern pier, and the fare will stay as it was before the storm took the landing stage away.';
const page = (story: string): string =>
  `---\ntitle: Ferry\npublisher: Harbour Post\ndate: 2020-10-23\n---\n\n${story}\n`;

/** One error, one warning, one info; the path is what CI services would read as something else. */
const NAME = 'a,b%/x\u202e: "<1>&.md';
const BAD: Files = {
  [NAME]: page(`${STORY} The caf\ufffd closed. "Not \u202eyet`),
  'short.md': page('The ferry is back.'),
};
const RULES = ['--rule', 'replacement-character', 'bidi-character', 'short-body'];

const check = (files: Files, ...argv: string[]): Promise<Outcome> =>
  inFolder(files, (dir) => corpus(['check', '-C', dir, ...argv], { cwd: dir }));

const fromAbove = (files: Files, ...argv: string[]): Promise<Outcome> =>
  inFolder(files, (dir) => corpus(['check', '-C', `${dir}/press`, ...argv], { cwd: dir }));

async function schemaOf(name: string): Promise<object> {
  const schema: unknown = JSON.parse((await corpus(['schema', name])).out);
  if (typeof schema !== 'object' || schema === null) throw new Error('no schema');
  return schema;
}

describe('check', () => {
  it('prints findings by file, one a line with its place, what to do, and a sum', async () => {
    const { out, err, code } = await check(BAD, ...RULES);
    const path = 'a,b%/x\\u{202e}: "<1>&.md';
    expect(out.split('\n')).toEqual([
      `${path}:7:267: error replacement-character: has U+FFFD where a character was lost`,
      '  hint: save it anew from its source, or put the character in',
      `${path}:7:282: warning bidi-character: has U+202E, which turns the writing direction`,
      '  hint: delete it unless the text is written from right to left',
      '',
      'short.md: info short-body: has only 4 words',
      '  hint: see whether the article is whole',
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

  it('says so where nothing is found', async () => {
    const { out, err, code } = await check({ 'a.md': page(STORY) });
    expect({ out, err, code }).toEqual({ out: '1 article checked, nothing found\n', err: '', code: 0 });
  });

  it('exits with 2 where a file could not be checked by the rules asked for', async () => {
    const files = { 'a.md': page(STORY), 'b.md': Buffer.from([0, 1]) };
    expect((await check(files, '--rule', 'not-text')).code).toBe(1);
    const { err, code } = await check(files, '--rule', 'mojibake');
    expect({ err, code }).toMatchObject({ err: expect.stringContaining('b.md: is not text'), code: 2 });
  });

  it.each([
    [['--rule', 'mojibak'], '--rule mojibak: there is no such rule\nhint: did you mean mojibake?'],
    [
      ['--explain', 'zzz'],
      '--explain zzz: there is no such rule\nhint: corpus check --list-rules has them all',
    ],
    [['--fail-on', 'warn'], '--fail-on warn: must be one of error, warning, info'],
    [['--format', 'sarf'], 'did you mean sarif?'],
    [['--json', '--format', 'sarif'], '--json and --format sarif cannot go together'],
    [['--list-rules', '--format', 'junit'], '--format junit is for findings, not for rules'],
    [['--list-rules', '--explain', 'mojibake'], '--list-rules and --explain cannot go together'],
  ])('refuses %j', async (argv, said) => {
    const { out, err, code } = await check({ 'a.md': page(STORY) }, ...argv);
    expect(err).toContain(said);
    expect({ out, code }).toEqual({ out: '', code: 2 });
  });

  it('refuses a folder without articles', async () => {
    expect(await check({})).toMatchObject({
      out: '',
      err: expect.stringContaining('holds no articles'),
      code: 2,
    });
  });

  it('finds no errors and no warnings in the corpus that ships', async () => {
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
  ])('keeps to the schema %s with %j', async (name, argv) => {
    const { out } = await check(BAD, ...argv, '--json');
    const document: { results: unknown[] } = JSON.parse(out);
    const validate = new Ajv().compile(await schemaOf(name));
    validate(document);
    expect(validate.errors).toBeNull();
    expect(document).toMatchObject({ schema: `corpus.${name}`, version: 1, complete: true });
    expect(document.results.length).toBeGreaterThan(0);
    expect(ndjson((await check(BAD, ...argv, '--format', 'ndjson')).out)).toEqual(document.results);
  });

  it('has these fields, with paths as they are', async () => {
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
      /^short-body,info,short\.md,,,has only 4 words,see whether the article is whole,1,[0-9a-f]{32}$/u,
    );
  });
});

describe('check --explain', () => {
  it('says what a rule finds, why that matters and how to mend it', async () => {
    const { out, code } = await corpus(['check', '--explain', 'duplicate-id']);
    expect(out).toMatch(
      /^duplicate-id \(error\): two articles with one id\n\n.*\n.*Change one of them\.\n$/su,
    );
    expect(code).toBe(0);
  });
});

describe('check --format github', () => {
  it('annotates the file as it lies below the folder of the run, escaped, and reports as usual', async () => {
    const files = Object.fromEntries(Object.entries(BAD).map(([name, text]) => [`press/${name}`, text]));
    const { out, code } = await fromAbove(files, ...RULES, '--format', 'github');
    const lines = out.split('\n');
    expect(lines[0]).toBe(
      '::error file=press/a%2Cb%25/x\\u{202e}%3A "<1>&.md,line=7,col=267,title=corpus check%3A replacement-character::has U+FFFD where a character was lost%0Asave it anew from its source, or put the character in',
    );
    expect(lines[2]).toMatch(/^::notice file=press\/short\.md,title=corpus check%3A short-body::/u);
    expect(lines[3]).toMatch(/:7:267: error replacement-character/u);
    expect(out).toMatch(/3 findings in 2 files/u);
    expect(code).toBe(1);
  });

  it('lets no file name give the runner a command', async () => {
    const name = '::stop-commands::x ##[add-mask]y.md';
    const { out } = await check({ [name]: page('The ferry is back.') }, '--format', 'github');
    const report = out
      .split('\n')
      .filter((line) => !line.startsWith('::notice file=%3A%3A') && !line.startsWith('::error file=%3A%3A'));
    expect(report.length).toBeGreaterThan(2);
    expect(report.filter((line) => /^\s*::|##\[/u.test(line))).toEqual([]);
  });
});

describe('check --format junit', () => {
  it('fails the findings that fail the check, and escapes what XML has not', async () => {
    const { out } = await check(BAD, ...RULES, '--format', 'junit');
    expect(out).toContain('<testsuites name="corpus check" tests="3" failures="1">');
    expect(out).toContain(
      '<testcase classname="a,b%/x\\u{202e}: &quot;&lt;1&gt;&amp;.md" name="replacement-character (line 7, column 267)"',
    );
    expect(out.match(/<failure type="error"/gu)).toHaveLength(1);
    expect(out.match(/<system-out>/gu)).toHaveLength(2);
    expect(out).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
    const open = out.match(/<(?!\/|\?)[a-z-]+(?=[^<>]*(?<!\/)>)/gu) ?? [];
    expect(out.match(/<\/[a-z-]+>/gu)).toHaveLength(open.length);
  });

  it('has one case that passed where nothing is found', async () => {
    const { out } = await check({ 'a.md': page(STORY) }, '--format', 'junit');
    expect(out).toContain('tests="1" failures="0"');
  });
});

/** The part of OASIS's sarif-schema-2.1.0.json that the tool's output touches, with its own names and limits. */
const text = {
  type: 'object',
  properties: { text: { type: 'string' } },
  required: ['text'],
  additionalProperties: false,
};
const level = { enum: ['none', 'note', 'warning', 'error'] };
const closed = (properties: Record<string, object>, required: string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const SARIF = closed(
  {
    $schema: { type: 'string' },
    version: { enum: ['2.1.0'] },
    runs: {
      type: 'array',
      items: closed(
        {
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          invocations: {
            type: 'array',
            items: closed({ executionSuccessful: { type: 'boolean' } }, ['executionSuccessful']),
          },
          tool: closed(
            {
              driver: closed(
                {
                  name: { type: 'string' },
                  version: { type: 'string' },
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: closed(
                      {
                        id: { type: 'string' },
                        shortDescription: text,
                        fullDescription: text,
                        help: text,
                        defaultConfiguration: closed({ level }),
                      },
                      ['id'],
                    ),
                  },
                },
                ['name'],
              ),
            },
            ['driver'],
          ),
          results: {
            type: 'array',
            items: closed(
              {
                ruleId: { type: 'string' },
                ruleIndex: { type: 'integer', minimum: 0 },
                level,
                message: text,
                locations: {
                  type: 'array',
                  items: closed({
                    physicalLocation: closed({
                      artifactLocation: closed({
                        uri: { type: 'string', pattern: "^(?:[A-Za-z0-9_.!~*'()/-]|%[0-9A-F]{2})+$" },
                        uriBaseId: { type: 'string' },
                      }),
                      region: closed({
                        startLine: { type: 'integer', minimum: 1 },
                        startColumn: { type: 'integer', minimum: 1 },
                      }),
                    }),
                  }),
                },
                partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
              },
              ['message'],
            ),
          },
        },
        ['tool'],
      ),
    },
  },
  ['version', 'runs'],
);

interface Log {
  runs: {
    results: { ruleId: string; ruleIndex: number; partialFingerprints: Record<string, string> }[];
    tool: { driver: { rules: { id: string }[] } };
  }[];
}

const sarif = async (files: Files): Promise<Log> => JSON.parse((await check(files, '--format', 'sarif')).out);
const printsOf = ({ runs }: Log): string[] =>
  runs.flatMap(({ results }) => results.flatMap((result) => Object.values(result.partialFingerprints)));

describe('check --format sarif', () => {
  it('keeps to SARIF 2.1.0, and results name the rules they are of', async () => {
    const log = await sarif(BAD);
    const validate = new Ajv().compile(SARIF);
    validate(log);
    expect(validate.errors).toBeNull();
    const [run] = log.runs;
    expect(run?.results.length).toBeGreaterThan(2);
    for (const { ruleId, ruleIndex } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
  });

  it('has fingerprints that differ from each other and stay when lines above change', async () => {
    const broken = 'A “quotation without an end.\n\nAnother “of the same kind.';
    const before = printsOf(await sarif({ 'a.md': page(`${STORY}\n\n${broken}`) }));
    const after = printsOf(
      await sarif({ 'a.md': page(`${STORY}\n\nA line more than before stands here.\n\n${broken}`) }),
    );
    expect(before).toHaveLength(2);
    expect(new Set(before).size).toBe(2);
    expect(after).toEqual(before);
  });

  it('names the file and not the record of an export', async () => {
    const files = { 'press/e.jsonl': `${JSON.stringify({ title: 'x', text: `${STORY} \ufffd` })}\n` };
    const { out } = await fromAbove(files, '--format', 'sarif');
    expect(out).toContain('"uri": "press/e.jsonl"');
    expect(out).not.toContain('#1"');
  });
});

describe('check of the small corpus', () => {
  it('answers the same twice in every format', async () => {
    for (const format of ['text', 'json', 'ndjson', 'csv', 'sarif', 'junit', 'github']) {
      const argv = ['check', '-C', SMALL, '--format', format];
      const { out } = await corpus(argv);
      expect(out).toBe((await corpus(argv)).out);
      expect(out).not.toContain('\u001b');
    }
  });
});
