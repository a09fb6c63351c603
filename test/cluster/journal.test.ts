/** The journal of a push: what it says was acknowledged, whatever happened to the process that wrote it. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Journal } from '../../src/cluster/push/journal.js';

const root = mkdtempSync(join(tmpdir(), 'corpus-journal-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const OF = { index: 'uuid', part: 'papers' };
const id = (letter: string): string => letter.repeat(43);
const hash = (letter: string): string => letter.repeat(22);

describe('the journal', () => {
  it('keeps what was acknowledged, and what was removed', () => {
    const path = join(root, 'folder', 'a.journal');
    const first = new Journal(path, OF);
    first.acknowledge([
      { id: id('a'), hash: hash('x') },
      { id: id('b'), hash: hash('y') },
    ]);
    first.acknowledge([{ id: id('a'), hash: null }]);
    first.close();
    const second = new Journal(path, OF);
    expect([second.hashOf(id('a')), second.hashOf(id('b'))]).toEqual([null, hash('y')]);
    second.close();
  });

  it('leaves out a line that a crash cut off', () => {
    const path = join(root, 'b.journal');
    const first = new Journal(path, OF);
    first.acknowledge([{ id: id('a'), hash: hash('x') }]);
    first.close();
    appendFileSync(path, `${id('b')} ${hash('y')}`);
    const second = new Journal(path, OF);
    expect([...second.ids]).toEqual([id('a')]);
    second.acknowledge([{ id: id('c'), hash: hash('z') }]);
    second.close();
    expect([...new Journal(path, OF).ids]).toEqual([id('a'), id('c')]);
  });

  it('begins again for another index, which has none of its articles', () => {
    const path = join(root, 'c.journal');
    const first = new Journal(path, OF);
    first.acknowledge([{ id: id('a'), hash: hash('x') }]);
    first.close();
    expect([...new Journal(path, { ...OF, index: 'another' }).ids]).toEqual([]);
  });

  it('does not grow without end', () => {
    const path = join(root, 'd.journal');
    const first = new Journal(path, OF);
    for (let time = 0; time < 1_200; time += 1) first.acknowledge([{ id: id('a'), hash: hash('x') }]);
    first.close();
    new Journal(path, OF).close();
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(3);
  });
});
