/** Aliases from the configuration in filters, and notes on malformed queries. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { corpus, SMALL, small } from './memory-io.js';

const root = mkdtempSync(join(tmpdir(), 'corpus-names-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const dir = join(root, 'articles');
mkdirSync(dir);
const write = (name: string, publisher: string, speaker: string): void =>
  writeFileSync(
    join(dir, `${name}.md`),
    `---\ntitle: ${name}\npublisher: ${publisher}\ndate: 2020-10-23\n---\n\n"We have what we asked for," said ${speaker} in Lindmoor on Friday.\n`,
  );
write('a', 'The Harbour Gazette', 'Marta Quill');
write('b', 'Harbour Gazette', 'Martha Quil');
write('c', 'Delta Post', 'Joss Amberly');
writeFileSync(
  join(dir, 'corpus.config.json'),
  JSON.stringify({
    publishers: {
      'Harbour Gazette': { aliases: ['The Harbour Gazette', 'HG'], domains: ['gazette.example'] },
    },
    speakers: { 'Marta Quill': ['Martha Quil', 'the Iron Minister'] },
  }),
);

const total = async (...argv: string[]): Promise<unknown> => {
  const { out, err } = await corpus([...argv, '--json', '-C', dir, '--no-index']);
  return err === '' ? JSON.parse(out).total : err;
};

describe('an alias from the configuration', () => {
  it.each([
    [['quotes', '--publisher', 'the harbour gazette'], 2],
    [['quotes', '--publisher', 'HG'], 2],
    [['list', '--publisher', 'www.gazette.example'], 2],
    [['search', 'friday', '--publisher', 'hg'], 2],
    [['quotes', '--speaker', 'Martha Quil'], 2],
    [['quotes', '--speaker', 'the iron minister'], 2],
    [['search', 'friday', '--speaker', 'Martha Quil'], 2],
    // Part of a name still matches.
    [['quotes', '--publisher', 'gazette'], 2],
    [['quotes', '--speaker', 'quill'], 2],
    [['quotes', '--speaker', 'Amberly'], 1],
    [['quotes', '--publisher', 'Delta Post'], 1],
  ])('in %j finds the canonical name', async (argv, count) => {
    expect(await total(...argv)).toBe(count);
  });

  it('matches only in full', async () => {
    expect(await total('quotes', '--publisher', 'HGG')).toContain('nothing found for --publisher HGG');
    expect(await total('quotes', '--speaker', 'the iron')).not.toBe(2);
  });
});

describe('an office that the configuration gives a name', () => {
  const town = join(root, 'town');
  mkdirSync(town);
  writeFileSync(
    join(town, 'a.md'),
    '---\ntitle: A\ndate: 2021-03-04\n---\n\n“The town is calm,” the mayor said on Friday. “We go on,” the harbour master said. “It is late,” said Mara Ellison.\n',
  );
  writeFileSync(
    join(town, 'corpus.config.json'),
    JSON.stringify({ speakers: { 'Mara Ellison': ['the mayor'] } }),
  );

  it('is that person, in one row and with a name; another office is not', async () => {
    const { out } = await corpus([
      'sources',
      '--format',
      'csv',
      '--fields',
      'name,anonymous,quotations',
      '-C',
      town,
      '--no-index',
    ]);
    expect(out.trimEnd().split('\n').slice(1).sort()).toEqual([
      'Mara Ellison,false,2',
      'harbour master,true,1',
    ]);
    expect(
      (await corpus(['quotes', '--speaker', 'the mayor', '--count', '-C', town, '--no-index'])).out,
    ).toBe('2\n');
  });
});

describe('a filter whose value is misspelt', () => {
  it.each([
    [['--author', 'Ida Brok'], "--author 'Ida Brook'"],
    [['--author', 'Broook'], "--author 'Brook'"],
    [['--lang', 'english'], "--lang 'en'"],
    [['--role', 'ministre'], "--role 'minister'"],
    [['--publisher', 'Harbor Gazette'], "--publisher 'Harbour Gazette'"],
    [['--speaker', 'Martha Qill'], "--speaker 'Marta Quill'"],
  ])('%j names the nearest one', async (filter, meant) => {
    const { code, err } = await small('quotes', ...filter);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(`; did you mean ${meant}?\n`) });
  });

  it.each([
    ['--author', 'Nobody'],
    ['--section', 'Wrld'],
    ['--lang', 'xx'],
  ])('%s %s has no hint if nothing is near', async (flag, value) => {
    const { code, err } = await small('quotes', flag, value);
    expect(code).toBe(1);
    expect(err).toMatch(/^corpus: nothing found for [^;]*\/\n$/u);
  });
});

describe('a malformed query', () => {
  it.each([
    ['a bracket', '(harbour', 'a bracket is not closed; closed at the end'],
    ['a date', 'harbour date:banana', 'date:banana is not a date; read as words'],
    ['a field', 'speeker:amberly harbour', 'speeker: is not a field, read as a word; did you mean speaker:?'],
    [
      'an unknown field',
      'foo:bar',
      'foo: is not a field, read as a word; fields are title, quote, date, speaker, role, publisher, author, section, cited, lang',
    ],
    ['an operator', 'harbour AND', 'AND has nothing on one side; left out'],
    ['signs', '?!', '?!: has no word to search for'],
  ])('is reported by search and quotes: %s', async (_, query, note) => {
    for (const command of ['search', 'quotes']) {
      expect((await small(command, query)).err).toContain(`corpus: ${note}\n`);
      expect((await small(command, query, '--quiet')).err).toBe('');
    }
  });

  it('is not an error, and a well-formed one prints no note', async () => {
    expect(await corpus(['quotes', '(nobody', '-C', SMALL, '--no-index'])).toMatchObject({ code: 0 });
    expect((await small('quotes', '(nobody)')).err).toBe('');
  });
});
