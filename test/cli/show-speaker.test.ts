/** `corpus show speaker:NAME`: a page on one speaker; `quotes --by`: a history. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/render/schema/index.js';
import { corpus, ndjson } from './memory-io.js';

const dir = mkdtempSync(join(tmpdir(), 'corpus-speaker-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const write = (name: string, publisher: string, day: string, text: string): void =>
  writeFileSync(
    join(dir, `${name}.md`),
    `---\ntitle: The harbour\npublisher: ${publisher}\ndate: ${day}\nlanguage: en\n---\n\n${text}\n\nThe weather was fine on the coast, and boats went out to fish from every village.\n`,
  );

const DREDGE = '“We will dredge the northern channel before the winter ice comes to the lighthouse,”';

beforeAll(() => {
  write(
    'a',
    'Harbour Post',
    '2019-05-02',
    `${DREDGE} said Mara Ellison, keeper of the harbour. “The channel needs dredging now,” Ellison said.`,
  );
  write(
    'b',
    'Delta Times',
    '2020-06-01',
    `${DREDGE} said Mara Ellison, mayor of Lindmoor, on Monday. “The channel is our road,” Ellison said.`,
  );
  write(
    'c',
    'Delta Times',
    '2021-03-04',
    'Mara Ellison, mayor of Lindmoor, said that the channel is open. “The channel stays open,” Ellison said.',
  );
  write('d', 'Delta Times', '2021-03-05', '“Nobody asked us about it,” said Tom Ellison, who owns a boat.');
  write('e', 'Delta Times', '2021-04-05', '“We fish where we always did,” said Odo Quill, who owns a boat.');
});

const show = (name: string, ...more: string[]) =>
  corpus(['show', `speaker:${name}`, '-C', dir, '--no-index', '--color', 'never', ...more]);

const page = async (name: string) => JSON.parse((await show(name, '--json')).out).results[0];

describe('show speaker:NAME', () => {
  it('has roles over time, outlets, years, subjects, statements, first and last quotation', async () => {
    const found = await page('Mara Ellison');
    expect(found).toMatchObject({
      name: 'Mara Ellison',
      kind: 'person',
      aliases: ['Ellison'],
      quotations: 6,
      articles: 3,
      first: '2019-05-02',
      last: '2021-03-04',
      publishers: [
        { value: 'Delta Times', quotations: 4, articles: 2 },
        { value: 'Harbour Post', quotations: 2, articles: 1 },
      ],
      years: [
        { value: '2019', quotations: 2, articles: 1 },
        { value: '2020', quotations: 2, articles: 1 },
        { value: '2021', quotations: 2, articles: 1 },
      ],
    });
    expect(found.direct + found.mixed + found.indirect).toBe(6);
    expect(found.roles.map((role: { text: string; first: string }) => [role.text, role.first])).toEqual([
      ['mayor of Lindmoor', '2020-06-01'],
      ['keeper of the harbour', '2019-05-02'],
    ]);
    expect(found.firstQuotation.id).toBe('a#q1');
    expect(found.lastQuotation.article.id).toBe('c');
  });

  it('takes for subjects what the speaker says more often than the texts do', async () => {
    const words = (await page('Mara Ellison')).subjects.map(({ item }: { item: string }) => item);
    expect(words).toContain('channel');
    expect(words).not.toContain('ellison');
    expect(words).not.toContain('the');
    expect(words).not.toContain('boats');
  });

  it('has the statements that several articles report', async () => {
    const { statements } = await page('Mara Ellison');
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({ articles: 2, wording: DREDGE });
    expect((await page('Odo Quill')).statements).toEqual([]);
  });

  it('agrees with its schema', async () => {
    const validate = new Ajv({ strict: false }).compile(SCHEMAS.get('show.speaker') ?? false);
    for (const name of ['Mara Ellison', 'Odo Quill']) {
      expect(validate(JSON.parse((await show(name, '--json')).out)), JSON.stringify(validate.errors)).toBe(
        true,
      );
    }
  });

  it('takes part of a name for the most quoted, and names the others', async () => {
    const { out, err } = await show('Ellison');
    expect(out).toMatch(/^Mara Ellison\n/u);
    expect(err).toContain('the most quoted of 2 speakers is Mara Ellison; others: Tom Ellison');
    expect((await show('tom ellison')).out).toMatch(/^Tom Ellison\n/u);
    expect((await show('Tom Ellison')).err).toBe('');
  });

  it('fits the terminal, and has all parts', async () => {
    for (const columns of [80, 160]) {
      const { out } = await corpus(
        ['show', 'speaker:Mara Ellison', '-C', dir, '--no-index', '--color', 'never'],
        {
          tty: true,
          columns,
        },
      );
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
      for (const title of ['Roles', 'Outlets', 'Years', 'Reported by several articles', 'First and last'])
        expect(out).toContain(`\n${title}\n`);
    }
  });

  it('says who is near if nobody is called so', async () => {
    expect(await show('Mara Elison')).toEqual({
      code: 1,
      out: '',
      err: expect.stringContaining("did you mean 'speaker:Mara Ellison'?"),
    });
    expect(await show('')).toMatchObject({ code: 1, out: '' });
    expect(await show('Odo Quill', '--explain')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--explain needs an article'),
    });
  });

  it('is one row in CSV', async () => {
    const lines = (await show('Mara Ellison', '--format', 'csv')).out.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^Mara Ellison,person,Ellison,,6,/u);
  });
});

describe('quotes --by', () => {
  const history = (argv: string[], world: object = {}) =>
    corpus(['quotes', '-C', dir, '--no-index', '--color', 'never', ...argv], world);
  const titles = (out: string): string[] => out.split('\n').filter((line) => / quotations? in /u.test(line));

  it('has a heading for each period, oldest first', async () => {
    const { out } = await history(['--speaker', 'Mara Ellison', '--by', 'year']);
    expect(titles(out)).toEqual([
      '2019 · 2 quotations in 1 article',
      '2020 · 2 quotations in 1 article',
      '2021 · 2 quotations in 1 article',
    ]);
    const back = await history(['--speaker', 'Mara Ellison', '--by', 'month', '--reverse']);
    expect(titles(back.out)[0]).toBe('2021-03 · 2 quotations in 1 article');
  });

  it('shows the first three of each period on a terminal, and all elsewhere', async () => {
    const argv = ['--by', 'year', '--from', '2021'];
    const on = await history(argv, { tty: true, columns: 80, rows: 24 });
    expect(on.out).toContain('and 1 more; --all prints them');
    expect(on.out).not.toContain('always did');
    expect((await history(argv)).out).toContain('always did');
    expect((await history([...argv, '--all'], { tty: true })).out).toContain('always did');
  });

  it('leaves JSON as it is, in the order of dates', async () => {
    const argv = ['--format', 'ndjson'];
    expect(ndjson((await history(['--by', 'year', ...argv])).out)).toEqual(ndjson((await history(argv)).out));
  });

  it.each([
    [['--by', 'year', '--sort', 'speaker'], '--by and --sort speaker cannot be combined'],
    [['--by', 'year', '--count-by', 'month'], '--by and --count-by cannot be combined'],
    [['--by', 'year', '--group', 'statement'], '--by and --group cannot be combined'],
    [['--by', 'decade'], '--by decade: must be one of day, week, month, quarter, year'],
  ])('refuses %j', async (argv, message) => {
    expect(await history(argv)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });
});
