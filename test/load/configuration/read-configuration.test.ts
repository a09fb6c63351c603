import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfigurationFile } from '../../../src/folder/configuration/read-configuration.js';
import { NO_CONFIGURATION } from '../../../src/model/configuration.js';
import { CorpusError } from '../../../src/model/corpus-error.js';
import { fc } from '../../properties.js';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corpus-configuration-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const read = (content: string | Uint8Array) => {
  writeFileSync(join(dir, 'corpus.config.json'), content);
  return readConfigurationFile(dir);
};

async function failure(content: string | Uint8Array): Promise<{ message: string; hint: string | null }> {
  const error = await read(content).catch((thrown: unknown) => thrown);
  if (error instanceof CorpusError) return { message: error.message, hint: error.hint };
  throw new Error('was read');
}

describe('the configuration', () => {
  it('is empty if there is none', async () => {
    expect(await readConfigurationFile(dir)).toEqual(NO_CONFIGURATION);
    expect(await readConfigurationFile(join(dir, 'nowhere'))).toEqual(NO_CONFIGURATION);
    expect(await read('\ufeff{}')).toEqual(NO_CONFIGURATION);
  });

  it('is read completely', async () => {
    const text = `{
  "$schema": "../corpus.schema.json",
  "include": ["**/*.md"],
  "exclude": ["drafts/"], "map": { "text": "tale", "date": "meta.day" }, "paths": ["{publisher}_*", { "x/*": { "author": "Ida Holt" } }],
  "publishers": { "Harbour Post": { "aliases": ["HP"], "domains": ["www.Harbour-Post.example"] } },
  "speakers": { "Marta Quill": ["Dr Quill"] }, "dates": [{ "words": "the handover", "value": "1997-07-01" }], "narratives": ["old/**"],
  "rules": {
    "short-body": "off",
    "missing-date": "error"
  },
  "waivers": [
    { "rule": "mojibake", "path": "old/*.md", "reason": "as printed" },
    { "rule": "same-text", "path": "a.md", "reason": "both wanted", "until": "2024-02-29" }
  ],
  "failOn": "warning",
  "manifest": "required",
  "engine": { "url": ["https://one.example:9200", "https://two.example:9200"], "alias": "papers", "ca": "ca.pem", "part": "p" }
}`;
    expect(await read(text)).toEqual({
      include: ['**/*.md'],
      exclude: ['drafts/'],
      map: { body: 'tale', published: 'meta.day' },
      paths: [
        { pattern: '{publisher}_*', fields: {} },
        { pattern: 'x/*', fields: { authors: 'Ida Holt' } },
      ],
      publishers: new Map([['Harbour Post', { aliases: ['HP'], domains: ['harbour-post.example'] }]]),
      speakers: new Map([['Marta Quill', ['Dr Quill']]]),
      dates: [{ words: 'the handover', value: '1997-07-01' }],
      narratives: ['old/**'],
      rules: new Map([
        ['short-body', { severity: 'off', line: 8 }],
        ['missing-date', { severity: 'error', line: 9 }],
      ]),
      waivers: [
        { rule: 'mojibake', path: 'old/*.md', reason: 'as printed', until: null, line: 12 },
        { rule: 'same-text', path: 'a.md', reason: 'both wanted', until: '2024-02-29', line: 13 },
      ],
      failOn: 'warning',
      manifest: 'required',
      engine: {
        nodes: ['https://one.example:9200', 'https://two.example:9200'],
        alias: 'papers',
        ca: 'ca.pem',
        part: 'p',
      },
    });
  });

  it.each([
    [
      '{ "speakers": { "Marta Quill": [], "A.B": ["x"], "A": ["x"] } }',
      'speakers.A[0] already refers to "A.B"',
      'keep it for one of the two',
    ],
    ['{ "speakers": {\n"Marta Quill":\n[1] } }', ':3: speakers["Marta Quill"][0] must be a string', ''],
    ['{\n "publsihers": {}\n}', ':2: publsihers is not a configuration key', 'did you mean publishers?'],
    ['{ "x": 1 }', ':1: x is not a configuration key', 'there are $schema, include'],
    ['{\n"include": [],\n}', ':3: is not valid JSON', 'no comma before'],
    ['{ "include": [', ':1: is not valid JSON', ''],
    ['[]', ':1: must be an object', ''],
    ['{ "include": "a" }', ':1: include must be a list of strings', 'write ["one", "two"]'],
    ['{ "include": [\n1] }', ':2: include[0] must be a string', ''],
    ['{ "exclude": ["../x"] }', ':1: exclude[0] "../x" leads out of the corpus folder', ''],
    ['{ "exclude": ["a"], "exclude": [] }', ':1: exclude is given twice', ''],
    ['{ "rules": { "mojibake": "warn" } }', 'rules.mojibake must be one of error, warning, info, off', ''],
    ['{ "failOn": "eror" }', 'failOn must be one of', 'did you mean error?'],
    ['{ "manifest": true }', 'manifest must be one of auto, required, off', ''],
    [
      '{ "publishers": { "A": { "domain": [] } } }',
      'publishers.A.domain is not a configuration key',
      'did you mean domains?',
    ],
    ['{ "publishers": { "A": { "domains": ["https://a.example/"] } } }', 'is not a domain', 'only the host'],
    [
      '{ "publishers": { "A": { "aliases": ["X"] },\n"B": { "aliases": ["x"] } } }',
      ':2: publishers.B.aliases[0] already refers to "A"',
      '',
    ],
    ['{ "speakers": { "A B": ["B"], "C B": ["B"] } }', 'already refers to "A B"', ''],
    ['{ "waivers": {} }', 'waivers must be a list', ''],
    [
      '{ "waivers": [{ "rule": "x", "path": "a" }] }',
      'waivers[0] has no reason',
      'a rule, a path and a reason',
    ],
    [
      '{ "waivers": [{ "rule": "x", "path": "a", "reason": " " }] }',
      'waivers[0].reason must be a string',
      '',
    ],
    [
      '{ "waivers": [{ "rule": "x", "path": "a", "reason": "r", "untill": "" }] }',
      'untill is not a configuration key',
      'until',
    ],
    [
      '{ "waivers": [{ "rule": "x", "path": "a", "reason": "r",\n"until": "2023-02-29" }] }',
      ':2: waivers[0].until "2023-02-29" is not a date',
      '',
    ],
  ])('rejects %s', async (text, message, hint) => {
    const told = await failure(text);
    expect(told.message).toMatch(/^corpus\.config\.json:\d+: /u);
    expect(told.message).toContain(message);
    expect(told.hint).toContain(hint);
  });

  it('rejects what is not text', async () => {
    expect(await failure(Buffer.from([0x7b, 0xe9, 0x7d]))).toMatchObject({
      message: 'corpus.config.json: is not in UTF-8',
    });
    rmSync(join(dir, 'corpus.config.json'));
    mkdirSync(join(dir, 'corpus.config.json'));
    await expect(readConfigurationFile(dir)).rejects.toThrow('corpus.config.json: is not a regular file');
  });

  it('is read or rejected, for any JSON', async () => {
    const key = fc.constantFrom(
      ...['include', 'exclude', 'publishers', 'speakers', 'rules', 'waivers', 'failOn', 'manifest'],
      ...['aliases', 'domains', 'rule', 'path', 'reason', 'until', 'x', '__proto__', 'a.b[0]'],
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, 1, '', 'error', 'a/**', '2021-03-04', '{a,b}'),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, tree, { maxKeys: 3 }), async (value) => {
        const outcome = await read(JSON.stringify(value)).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(CorpusError);
      }),
    );
  });

  it('treats a key called __proto__ like any other name', async () => {
    const { speakers } = await read('{ "speakers": { "__proto__": ["P"] } }');
    expect([...speakers]).toEqual([['__proto__', ['P']]]);
  });
});
