import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placed } from '../../src/export/place.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'corpus-place-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const place = (name: string) => ({ path: name, target: join(root, name) });

const isTable = (name: string): boolean => name.endsWith('.table');

const folderWith = (path: string, name: string): void => {
  mkdirSync(path);
  writeFileSync(join(path, name), name);
};

describe('the place of an export', () => {
  it('keeps the earlier folder if the new one cannot be given its name', async () => {
    folderWith(join(root, 'tables'), 'old.table');
    await expect(placed(place('tables'), isTable, true, async () => {})).rejects.toThrow(
      'tables: cannot be written (ENOENT)',
    );
    expect(readdirSync(root)).toEqual(['tables']);
    expect(readdirSync(join(root, 'tables'))).toEqual(['old.table']);
  });

  it('has only the new folder once it is replaced', async () => {
    folderWith(join(root, 'tables'), 'old.table');
    const write = async (temporary: string) => folderWith(temporary, 'new.table');
    await placed(place('tables'), isTable, true, write);
    expect(readdirSync(root)).toEqual(['tables']);
    expect(readdirSync(join(root, 'tables'))).toEqual(['new.table']);
  });

  it('keeps what another program puts there in the meantime', async () => {
    const file = placed(place('a.xml'), 'file', false, async (temporary) => {
      writeFileSync(temporary, 'mine');
      writeFileSync(join(root, 'a.xml'), 'of another');
    });
    await expect(file).rejects.toThrow('a.xml: exists already');
    const folder = placed(place('tables'), isTable, false, async (temporary) => {
      folderWith(temporary, 'new.table');
      folderWith(join(root, 'tables'), 'other.table');
    });
    await expect(folder).rejects.toThrow('tables: exists already');
    expect(readdirSync(root)).toEqual(['a.xml', 'tables']);
    expect(readFileSync(join(root, 'a.xml'), 'utf8')).toBe('of another');
    expect(readdirSync(join(root, 'tables'))).toEqual(['other.table']);
  });
});
