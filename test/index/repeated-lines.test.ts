/** Lines repeated in many articles of one publisher: with and without the index, and as the corpus grows. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lineHashesOf, repeatedLines } from '../../src/index/building/repeated-lines.js';
import { lineHash } from '../../src/text/line-hash.js';
import { corpus, ndjson } from '../cli/memory-io.js';
import { made } from '../query/made.js';

const NOTICE = 'The Harbour Post has told the valley what goes on in it since 1871.';

/** A different article for every number. */
const story = (number: number): string =>
  `The council of ward ${number} voted on Friday to mend street ${number * 7} before the winter, said Marta Quill, who speaks for ward ${number}, and added that house ${number * 31} would be first.`;

const article = (number: number, lines: string[], publisher: string | null = 'Harbour Post') =>
  lineHashesOf(made(`a${number}`, { publisher, paragraphs: [story(number), ...lines] }));

const found = (...lines: ReturnType<typeof article>[]) => repeatedLines(lines).map((hashes) => hashes.length);

describe('a repeated line', () => {
  it('is left out if five different articles of the publisher have it', () => {
    const five = [1, 2, 3, 4, 5].map((number) => article(number, [NOTICE]));
    expect(repeatedLines([...five, article(6, [])])).toEqual([...five.map(() => [lineHash(NOTICE)]), []]);
  });

  it.each([
    ['four have it', [1, 2, 3, 4].map((number) => article(number, [NOTICE]))],
    ['it occurs in copies of one article', [1, 1, 1, 1, 1, 1].map((number) => article(number, [NOTICE]))],
    [
      'they are of several publishers',
      [1, 2, 3, 4, 5, 6].map((number) =>
        article(number, [NOTICE], number > 3 ? 'Delta Gazette' : 'Harbour Post'),
      ),
    ],
    ['it is a short heading', [1, 2, 3, 4, 5].map((number) => article(number, ['What next?']))],
    [
      'few of many articles have it',
      Array.from({ length: 40 }, (_, number) => article(number, number < 7 ? [NOTICE] : [])),
    ],
  ])('is kept if %s', (_name, lines) => {
    expect(found(...lines).every((count) => count === 0)).toBe(true);
  });
});

const root = mkdtempSync(join(tmpdir(), 'corpus-repeated-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a notice under every article', () => {
  const dir = join(root, 'articles');
  mkdirSync(dir);
  const write = (number: number): void => {
    const file = join(dir, `${number}.md`);
    writeFileSync(
      file,
      `---\npublisher: Harbour Post\n---\n\n${story(number)}\n\nHe had asked for it in part ${number} of his plan.\n\n${NOTICE}\n`,
    );
    utimesSync(file, 1_600_000_000, 1_600_000_000);
  };
  const ask = (...argv: string[]) =>
    corpus([...argv, '-C', dir], { env: { CORPUS_INDEX_DIR: join(root, 'store') } });
  const bodies = async (...argv: string[]) =>
    ndjson((await ask('list', '--body', '--format', 'ndjson', ...argv)).out);
  const withNotice = async (...argv: string[]) =>
    (await bodies(...argv)).filter((record) => JSON.stringify(record).includes(NOTICE)).length;

  it('is kept until five have it, then left out everywhere, with and without the index', async () => {
    for (const number of [1, 2, 3, 4]) write(number);
    expect(await withNotice('--no-index')).toBe(4);
    await ask('index');
    write(5);
    expect(await withNotice('--no-index')).toBe(0);
    expect(await bodies()).toEqual(await bodies('--no-index'));
    await ask('index');
    expect(await withNotice()).toBe(0);
    expect(await bodies()).toEqual(await bodies('--no-index'));
    rmSync(join(dir, '1.md'));
    expect(await withNotice()).toBe(4);
    expect(await bodies()).toEqual(await bodies('--no-index'));
    await ask('index');
    expect(await bodies()).toEqual(await bodies('--no-index'));
  });

  it('is explained when it is left out', async () => {
    for (const number of [1, 2, 3, 4, 5]) write(number);
    const { out } = await ask('show', '3', '--explain', '--format', 'ndjson', '--no-index');
    expect(ndjson(out).at(-1)).toMatchObject({ text: NOTICE, kept: false, reason: 'other-articles' });
  });
});
