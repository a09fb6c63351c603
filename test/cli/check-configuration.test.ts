/**
 * The settings of `corpus check`: the configuration is overridden by the environment, and that by the command
 * line.
 */
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readConfigurationFile } from '../../src/folder/configuration/read-configuration.js';
import { configured } from '../check/checked.js';
import { type Files, inFolder, page, STORY } from './checks.js';
import { corpus, type Outcome } from './memory-io.js';

const SHORT: Files = { 'press/short.md': page('The ferry is back.') };
const press = (configuration: object): Files => ({
  ...SHORT,
  'press/corpus.config.json': configured(configuration)['corpus.config.json'] ?? '',
});
const run = (files: Files, argv: string[], env: Record<string, string> = {}): Promise<Outcome> =>
  inFolder(files, (dir) => corpus(['check', ...argv], { cwd: dir, env }));

describe('the folder argument', () => {
  it('is given by itself or with --corpus, not both', async () => {
    const { out, code } = await run(SHORT, ['press/']);
    expect({ out, code }).toEqual({ out: (await run(SHORT, ['-C', 'press'])).out, code: 0 });
    expect(out).toContain('short.md: info short-body');
    expect((await run(SHORT, ['press', '--format', 'junit'])).out).toContain('file="press/short.md"');
    expect(await run(SHORT, ['press', '-C', 'press'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('press: --corpus names a folder too'),
    });
  });

  it('is reported if it does not exist', async () => {
    const { err, code } = await run(SHORT, ['pres']);
    expect({ err, code }).toMatchObject({
      err: expect.stringContaining('pres: there is no such folder'),
      code: 2,
    });
  });

  it('is never silently taken for a rule', async () => {
    const { err, code } = await run(SHORT, ['--rule', 'short-body', 'press/']);
    expect({ err, code }).toMatchObject({
      err: expect.stringContaining('put the folder before --rule'),
      code: 2,
    });
  });
});

describe('--fail-on and --manifest', () => {
  it.each([
    [{}, {}, [], 0],
    [{ failOn: 'info' }, {}, [], 1],
    [{ failOn: 'info' }, { CORPUS_FAIL_ON: 'error' }, [], 0],
    [{ failOn: 'error' }, { CORPUS_FAIL_ON: 'error' }, ['--fail-on', 'info'], 1],
    [{}, { CORPUS_FAIL_ON: '' }, [], 0],
    [{ manifest: 'required' }, {}, [], 1],
    [{ manifest: 'required' }, { CORPUS_MANIFEST: 'auto' }, [], 0],
    [{}, { CORPUS_MANIFEST: 'auto' }, ['--manifest', 'required'], 1],
  ])('with %j, %j and %j exit with %i', async (configuration, env, argv, code) => {
    expect((await run(press(configuration), ['press', ...argv], env)).code).toBe(code);
  });

  it.each([
    [{ CORPUS_FAIL_ON: 'warn' }, 'CORPUS_FAIL_ON warn: must be one of error, warning, info'],
    [{ CORPUS_MANIFEST: 'requird' }, 'did you mean required?'],
  ])('reject %j', async (env, said) => {
    expect(await run(SHORT, ['press'], env)).toMatchObject({ code: 2, err: expect.stringContaining(said) });
  });
});

describe('the configuration', () => {
  it('sets the severity of rules, including those for unreadable files', async () => {
    const files = {
      ...press({ rules: { 'short-body': 'error', 'not-text': 'info' } }),
      'press/b.md': Buffer.from([0]),
    };
    const { out, code } = await run(files, ['press']);
    expect(out).toContain('b.md: info not-text');
    expect(out).toContain('short.md: error short-body');
    expect(code).toBe(1);
  });

  it('turns rules off, which --rule overrides', async () => {
    const files = press({ rules: { 'short-body': 'off' } });
    expect((await run(files, ['press'])).out).toBe('1 article checked, nothing found\n');
    expect((await run(files, ['press', '--rule', 'short-body'])).out).toContain('info short-body');
  });

  it('waives findings, which are counted but not printed', async () => {
    const waivers = [{ rule: 'short-body', path: 'short.*', reason: 'a notice' }];
    const { out } = await run(press({ waivers }), ['press']);
    expect(out).toBe('1 article checked, nothing found (1 waived)\n');
    const json: object = JSON.parse((await run(press({ waivers }), ['press', '--json'])).out);
    expect(json).toMatchObject({ total: 0, waived: 1, known: 0, results: [] });
    const stale = [...waivers, { rule: 'mojibake', path: '**', reason: 'x', until: '2021-03-03' }];
    expect((await run(press({ waivers: stale }), ['press'])).out).toBe(
      [
        'corpus.config.json:8: warning stale-waiver: the waiver of mojibake for ** expired on 2021-03-03',
        '  hint: fix what it waived, or give it a later date',
        '',
        '1 finding in 1 file: 1 warning (1 article checked; 1 waived)',
        '',
      ].join('\n'),
    );
  });

  it('selects the files of the corpus', async () => {
    const files = { ...press({ exclude: ['drafts'] }), 'press/drafts/b.md': page(`${STORY} \ufffd`) };
    expect((await run(files, ['press'])).out).toContain('(1 article checked)');
  });

  it('recognises publishers by their addresses', async () => {
    const files = {
      'press/a.md': `---\ntitle: Ferry\ndate: 2020-10-23\nurl: https://hp.example/a\n---\n\n${STORY}\n`,
      'press/corpus.config.json': JSON.stringify({
        publishers: { 'Harbour Post': { domains: ['hp.example'] } },
      }),
    };
    expect((await run(files, ['press', '--rule', 'missing-publisher'])).out).toContain('nothing found');
  });

  it.each([
    [
      { rules: { mojibak: 'off' } },
      'corpus.config.json:3: rules: there is no rule mojibak',
      'did you mean mojibake?',
    ],
    [
      { waivers: [{ rule: 'zzzz', path: 'a', reason: 'r' }] },
      'corpus.config.json:3: waivers: there is no rule zzzz',
      'corpus check --list-rules lists them',
    ],
    [
      { dates: [{ words: 'the handover', value: '1997-27-01' }] },
      'corpus.config.json:5: dates[0].value "1997-27-01" is not a date',
      'write 2016-11-08, 2016-11, 1914/1918, XXXX-11-08 for every year, or PAST_REF',
    ],
    [
      { dates: [{ words: 'the {handover', value: '1997' }] },
      'corpus.config.json:4: dates[0].words "the {handover" is not a pattern of words',
      'use words, {one,other} and {year}',
    ],
    [
      { dates: [{ words: 'the Games', value: '{year}-22' }] },
      'corpus.config.json:5: dates[0].value has a {year} that the words lack',
      'write {year} in the words too',
    ],
    [
      { dates: [{ words: 'the handover' }] },
      'corpus.config.json:3: dates[0] has no value',
      'write { "words": "the handover", "value": "1997-07-01" }',
    ],
    [
      { narratives: ['../a'] },
      'corpus.config.json:3: narratives[0] "../a" leads out of the corpus folder',
      'patterns begin at the corpus folder: 2020/*.md',
    ],
    [{ faliOn: 'info' }, 'corpus.config.json:2: faliOn is not a configuration key', 'did you mean failOn?'],
  ])('is rejected with %j', async (configuration, said, hint) => {
    expect(await run(press(configuration), ['press'])).toMatchObject({
      out: '',
      err: `corpus: ${said}\nhint: ${hint}\n`,
      code: 2,
    });
  });
});

describe('the schema of the configuration', () => {
  const WAIVER = { rule: 'mojibake', path: 'a', reason: 'r' };
  const CONFIGURATIONS: [object, boolean][] = [
    [{}, true],
    [{ $schema: 'x', include: ['a'], exclude: [], failOn: 'info', manifest: 'off' }, true],
    [{ publishers: { A: {} }, speakers: { B: ['b'] }, rules: { mojibake: 'off' }, waivers: [WAIVER] }, true],
    [{ publishers: { A: { aliases: ['a'], domains: ['a.example'] } } }, true],
    [{ waivers: [{ ...WAIVER, until: '2021-03-04' }] }, true],
    [{ dates: [{ words: 'a {b,c}', value: 'XXXX-11-08' }], narratives: ['hist/**'] }, true],
    [{ engine: { url: 'https://a.example:9200', alias: 'a', ca: 'a.pem', part: 'a' } }, true],
    [{ engine: { url: ['https://a.example:9200', 'https://b.example:9200'] } }, true],
    [{ engine: {} }, true],
    [{ engine: { url: 'https://a:b@a.example' } }, false],
    [{ engine: { url: ['https://a@a.example'] } }, false],
    [{ engine: { password: 'a' } }, false],
    [{ engine: 'https://a.example' }, false],
    [{ dates: {} }, false],
    [{ dates: [{ words: 'a' }] }, false],
    [{ dates: [{ words: ' ', value: '2016' }] }, false],
    [{ dates: [{ words: 'a', value: '2016', path: 'b' }] }, false],
    [{ narratives: true }, false],
    [{ unknown: 1 }, false],
    [{ include: 'a' }, false],
    [{ include: [1] }, false],
    [{ include: [' '] }, false],
    [{ publishers: { A: [] } }, false],
    [{ publishers: { A: { names: [] } } }, false],
    [{ publishers: { '': {} } }, false],
    [{ speakers: { A: 'a' } }, false],
    [{ rules: { mojibake: 'on' } }, false],
    [{ waivers: [{ rule: 'mojibake', path: 'a' }] }, false],
    [{ waivers: [{ ...WAIVER, until: '2021' }] }, false],
    [{ waivers: [{ ...WAIVER, line: 1 }] }, false],
    [{ failOn: 'off' }, false],
    [{ manifest: 'always' }, false],
    [[], false],
  ];

  it.each(CONFIGURATIONS)('agrees with the reader on %j', async (configuration, valid) => {
    const schema: object = JSON.parse((await corpus(['schema', 'config'])).out);
    expect(new Ajv().validate(schema, configuration)).toBe(valid);
    const reading = inFolder(configured(configuration), readConfigurationFile);
    expect(
      await reading.then(
        () => true,
        () => false,
      ),
    ).toBe(valid);
  });

  it('lists every rule', async () => {
    const schema: object = JSON.parse((await corpus(['schema', 'config'])).out);
    const validate = new Ajv().compile(schema);
    expect(validate({ rules: { mojibak: 'off' } })).toBe(false);
    expect(validate({ waivers: [{ rule: 'mojibak', path: 'a', reason: 'r' }] })).toBe(false);
    expect((await corpus(['schema'])).out).toMatch(/^config$/mu);
  });
});
