/** What a reader sees first: columns that say something, roles that fit, mentions below their articles. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus, SMALL } from './memory-io.js';

const UNKNOWN = mkdtempSync(join(tmpdir(), 'corpus-glance-'));
const ROLE = 'the third assistant keeper of the bridges, ferries and lighthouses of Lindmoor';

beforeAll(() =>
  writeFileSync(
    join(UNKNOWN, 'ferry.md'),
    `---\ntitle: "A ferry"\ndate: 2021-03-04\n---\n\n“The ferry runs again,” said Mara Ellison, ${ROLE}. “It left last night,” Ellison said.\n`,
  ),
);
afterAll(() => rmSync(UNKNOWN, { recursive: true, force: true }));

const onTerminal = async (columns: number, folder: string, ...argv: string[]): Promise<string[]> =>
  (await corpus([...argv, '-C', folder, '--no-index', '--color', 'never'], { tty: true, columns })).out.split(
    '\n',
  );

const inPipe = async (folder: string, ...argv: string[]): Promise<string[]> =>
  (await corpus([...argv, '-C', folder, '--no-index'])).out.split('\n');

describe('a column of outlets', () => {
  it('is left out of tables if none is known', async () => {
    expect((await onTerminal(160, UNKNOWN, 'list'))[0]).toMatch(/^DATE {8}TITLE/u);
    expect((await onTerminal(160, SMALL, 'list'))[0]).toMatch(/^DATE {8}OUTLET/u);
    expect((await onTerminal(160, UNKNOWN, 'quotes'))[0]).toMatch(/^2021-03-04 {2}Mara Ellison {2}direct/u);
    expect((await onTerminal(160, SMALL, 'quotes')).join('\n')).toContain('Harbour Gazette');
  });
});

describe('a role', () => {
  it('is cut to keep the speaker on one line of a terminal', async () => {
    const [head = '', words = ''] = await onTerminal(60, UNKNOWN, 'quotes');
    expect(head).toMatch(/^2021-03-04 {2}Mara Ellison, .*…$/u);
    expect(head.length).toBeLessThanOrEqual(60);
    expect(words).toBe('  “The ferry runs again,”');
  });

  it('has a column of sources on a wide terminal, below the head, and a line of its own on a narrow one', async () => {
    const [head = '', row = ''] = await onTerminal(160, UNKNOWN, 'sources');
    const at = head.indexOf('ROLE');
    expect(at).toBeGreaterThan(0);
    expect(row.slice(at - 2, at)).toBe('  ');
    expect(row.slice(at)).toMatch(/^\S/u);
    const narrow = await onTerminal(80, UNKNOWN, 'sources');
    expect(narrow[0]).not.toContain('ROLE');
    expect(narrow[2]).toMatch(/^ {2}\S/u);
  });
});

describe('dates mentioned', () => {
  it('are below their article on a terminal, each with the end of the id', async () => {
    const lines = await onTerminal(160, UNKNOWN, 'dates', '--mentions');
    expect(lines[0]).toBe('2021-03-04 · ferry');
    expect(lines.join('\n')).toMatch(/^2021-03-03 night {2}.*last night.* #q\d+:\d+$/mu);
    expect(lines.filter((line) => line.includes('· ferry'))).toHaveLength(1);
  });

  it('have whole ids in a pipe', async () => {
    expect((await inPipe(UNKNOWN, 'dates', '--mentions')).join('\n')).toMatch(
      /2021-03-04 · ferry#q\d+:\d+$/mu,
    );
  });
});

describe('sources --min-confidence', () => {
  it('counts fewer quotations the surer they must be, and refuses what is not between 0 and 1', async () => {
    const quotations = async (least: string): Promise<number> => {
      const { out } = await corpus([
        'sources',
        '-C',
        SMALL,
        '--no-index',
        '--min-confidence',
        least,
        '--json',
      ]);
      return JSON.parse(out).results.reduce(
        (sum: number, one: { quotations: number }) => sum + one.quotations,
        0,
      );
    };
    expect(await quotations('1')).toBeLessThan(await quotations('0'));
    const { err, code } = await corpus(['sources', '-C', SMALL, '--min-confidence', '2']);
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      'corpus: --min-confidence 2: must be a number from 0 to 1',
    ]);
  });
});
