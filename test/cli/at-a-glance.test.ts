/** What a reader sees first: columns that say something, roles that fit, mentions below their articles. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Speaker } from '../../src/model/quotation.js';
import { speakerWords } from '../../src/render/terminal/view.js';
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

describe('a doubtful quotation', () => {
  const DOUBT = mkdtempSync(join(tmpdir(), 'corpus-doubt-'));
  afterAll(() => rmSync(DOUBT, { recursive: true, force: true }));
  const lines = async (...argv: string[]): Promise<string> => {
    writeFileSync(
      join(DOUBT, 'pier.md'),
      '---\ntitle: "A pier"\ndate: 2021-03-04\n---\n\nMara Ellison, mayor of Lindmoor, met Odo Quill, keeper of the pier. “It is late,” he said. Officials in the port fear that a storm could come.\n',
    );
    return (await inPipe(DOUBT, ...argv)).join('\n');
  };

  it('has its mark at the name, before the role', () => {
    const speaker: Speaker = {
      name: 'Mara Ellison',
      role: 'mayor',
      kind: 'person',
      anonymous: false,
      mention: null,
      resolution: 'pronoun',
      confidence: 0.79,
      candidates: [],
    };
    expect(speakerWords(speaker)).toBe('Mara Ellison?, mayor');
    expect(speakerWords({ ...speaker, confidence: 0.8 })).toBe('Mara Ellison, mayor');
    expect(speakerWords({ ...speaker, role: null })).toBe('Mara Ellison?');
  });

  it('is marked in the list of an article if it is left out of quotes', async () => {
    const shown = await lines('show', 'pier');
    const all = await lines('quotes', '--min-confidence', '0');
    expect(all).toContain('a storm could come');
    expect(await lines('quotes')).not.toContain('a storm could come');
    expect(shown).toMatch(/\(indirect, less certain\)\n +that a storm could come/u);
    expect(shown).toMatch(/\(direct\)\n +“It is late,”/u);
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
