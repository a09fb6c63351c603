/** `dates` and `narratives` of the configuration, and `--narrative`, with an index and without. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder } from '../check/checked.js';
import { corpus } from './memory-io.js';

const FILES = {
  'old/dam.txt': '---\ndate: 2021-03-10\n---\n\nIn May 1871 the dam broke. In October it was rebuilt.\n',
  'port.txt': '---\ndate: 2021-03-10\n---\n\nThe harbour board grew after the handover, its chair said.\n',
};

const mentions = async (dir: string, ...argv: string[]): Promise<string[]> => {
  const env = { CORPUS_INDEX_DIR: `${dir}-index` };
  const asked = ['dates', '--mentions', '-C', dir, '--format', 'csv', '--fields', 'text,value', ...argv];
  const { out, code } = await corpus(asked, { env });
  expect(code).toBe(0);
  return out
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '');
};
const BY_PUBLICATION = ['May 1871,1871-05', 'October,2020-10'];
const BY_TEXT = ['May 1871,1871-05', 'October,1871-10'];
const HANDOVER = 'the handover,1997-07-01';

describe('the configuration of dates', () => {
  it('applies with an index and without, and to an index made before it', async () => {
    await inFolder(FILES, async (dir) => {
      expect(await mentions(dir)).toEqual(BY_PUBLICATION);
      const dates = [{ words: 'the handover', value: '1997-07-01' }];
      writeFileSync(join(dir, 'corpus.config.json'), JSON.stringify({ dates, narratives: ['old'] }));
      expect(await mentions(dir)).toEqual([...BY_TEXT, HANDOVER]);
      expect(await mentions(dir, '--no-index')).toEqual([...BY_TEXT, HANDOVER]);
      rmSync(`${dir}-index`, { recursive: true, force: true });
    });
  });
});

describe('--narrative', () => {
  it('counts dates from the text for this question alone', async () => {
    await inFolder(FILES, async (dir) => {
      expect(await mentions(dir)).toEqual(BY_PUBLICATION);
      expect(await mentions(dir, '--narrative')).toEqual(BY_TEXT);
      expect(await mentions(dir)).toEqual(BY_PUBLICATION);
      const { out } = await corpus(['show', 'old/dam', '--narrative', '-C', dir], {
        env: { CORPUS_INDEX_DIR: `${dir}-index` },
      });
      expect(out).toContain('October [1871-10]');
      rmSync(`${dir}-index`, { recursive: true, force: true });
    });
  });
});

describe('show --explain', () => {
  const HISTORY =
    'In May 1871 the dam broke. In June 1872 it was built again. In 1873 it rose. In July 1874 it fell. In October a new one was begun.';
  const files = { ...FILES, 'floods.txt': `---\ndate: 2021-03-10\n---\n\n${HISTORY}\n` };
  const explained = async (dir: string, id: string, ...argv: string[]): Promise<string> =>
    (await corpus(['show', id, '--explain', '-C', dir, '--no-index', ...argv])).out;

  it.each([
    [
      'floods',
      [],
      'read as a narrative, since most of its dates are full and long past: short dates count from',
    ],
    ['old/dam', ['--narrative'], 'read as a narrative, as asked: short dates count from'],
  ])('says that %s is a narrative, and why', async (id, argv, words) => {
    await inFolder(files, async (dir) => {
      expect((await explained(dir, id, ...argv)).replace(/\s+/g, ' ')).toContain(words);
    });
  });

  it('says nothing of the anchor of other articles', async () => {
    await inFolder(files, async (dir) => {
      expect(await explained(dir, 'old/dam')).not.toContain('narrative');
      const [line] = JSON.parse(await explained(dir, 'old/dam', '--json')).results;
      expect(line).toMatchObject({ narrative: null });
      const [told] = JSON.parse(await explained(dir, 'floods', '--json')).results;
      expect(told).toMatchObject({ narrative: 'dates' });
    });
  });
});
