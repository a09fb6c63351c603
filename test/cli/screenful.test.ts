/** On a terminal an answer fills the screen and never more, whatever its results look like. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus, SMALL } from './memory-io.js';

const MANY = mkdtempSync(join(tmpdir(), 'corpus-screenful-'));
const NAMES = ['Mara Ellison', 'Odo Quill', 'Ruth Vane', 'Ida Holt'];

beforeAll(() => {
  for (let n = 10; n < 40; n += 1) {
    const name = NAMES[n % NAMES.length] ?? '';
    const long = n % 3 === 0 ? ' and the harbour, the bridges, the quays and the lighthouse'.repeat(2) : '';
    writeFileSync(
      join(MANY, `ferry-${n}.md`),
      `---\ntitle: Ferry ${n}\ndate: 2021-03-${n - 9}\n---\n\n“The ferry number ${n} runs again${long},” said ${name}, the mayor of Lindmoor. “It left on Monday,” ${name.split(' ')[1]} said.\n`,
    );
  }
});
afterAll(() => rmSync(MANY, { recursive: true, force: true }));

const QUESTIONS = [
  ['quotes'],
  ['list'],
  ['sources'],
  ['concordance', 'ferry'],
  ['dates', '--mentions'],
  ['quotes', '--count-by', 'speaker,kind'],
];

describe.each([24, 40])('on a terminal of %i lines', (rows) => {
  it.each(QUESTIONS.flatMap((argv) => [80, 200].map((columns) => ({ argv, columns }))))(
    '$argv leaves room for the summary and the prompt at $columns columns',
    async ({ argv, columns }) => {
      const world = { tty: true, rows, columns };
      const { out, err } = await corpus([...argv, '-C', MANY, '--no-index'], world);
      expect((out + err).split('\n').length).toBeLessThanOrEqual(rows);
      const whole = await corpus([...argv, '--all', '-C', MANY, '--no-index'], world);
      expect(whole.out.startsWith(out.slice(0, 40))).toBe(true);
      if (whole.out === out) return;
      const [, shown = '', total = ''] = /(\d+) of (\d+) /u.exec(err) ?? [];
      expect(Number(shown)).toBeLessThan(Number(total));
      // One more would not have fitted.
      const more = await corpus(
        [...argv, '--limit', String(Number(shown) + 1), '-C', MANY, '--no-index'],
        world,
      );
      expect(more.out.split('\n').length - 1).toBeGreaterThan(rows - 3);
    },
  );
});

describe('--output on a terminal', () => {
  it('says what was written, unless --quiet', async () => {
    const argv = ['quotes', '--output', 'out.csv', '-C', SMALL, '--no-index'];
    const written = new Map<string, Uint8Array>();
    const { out, err } = await corpus(argv, { tty: true, written });
    expect([...written.keys()]).toEqual(['out.csv']);
    expect({ out, err }).toEqual({
      out: '',
      err: expect.stringMatching(/^corpus: out\.csv: \d+ quotations by \d+ speakers in 3 articles\n$/u),
    });
    expect((await corpus([...argv, '--limit', '1'], { tty: true, written })).err).toMatch(
      /out\.csv: 1 of \d/u,
    );
    expect((await corpus([...argv, '--quiet'], { tty: true, written })).err).toBe('');
    expect((await corpus(argv, { written })).err).toBe('');
  });
});

describe('a table of two keys', () => {
  it('is cut by rows, so that each row is whole', async () => {
    const argv = ['quotes', '--count-by', 'speaker,kind', '-C', SMALL, '--no-index'];
    const all = (await corpus(argv)).out.trimEnd().split('\n');
    const { out, err } = await corpus([...argv, '--limit', '2'], { tty: true, columns: 120 });
    expect(out.trimEnd().split('\n')).toHaveLength(3);
    expect(out.split('\n')[1]?.trim().split(/\s+/u).at(-1)).toBe(all[1]?.trim().split(/\s+/u).at(-1));
    expect(err).toMatch(/^corpus: 2 of \d+ rows, \d+ quotations in all; --all prints all\n$/u);
  });
});
