import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IndexDamage } from '../../src/index/bytes/damage.js';
import {
  isIndexFile,
  type Manifest,
  readIndexManifest,
  unnamedFiles,
  writeIndexManifest,
} from '../../src/index/state/manifest.js';
import { fc } from '../properties.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-manifest-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const PROGRAM = 'program-1';
const manifest: Manifest = {
  program: PROGRAM,
  segments: [{ name: 'one.segment', length: 12, dead: [3, 8] }],
  catalog: 'two.catalog',
  folders: [{ path: '', seen: { size: 1, modified: 2.5, changed: 3, inode: 4 }, fresh: true }],
  globs: '[]',
  problems: [],
  sharedIds: [],
  checked: 5,
  notRead: '',
  settled: true,
};
const file = (): string => join(folder, 'manifest');

describe('the manifest', () => {
  it('reads back as written, without leaving another file', () => {
    writeIndexManifest(folder, manifest);
    writeIndexManifest(folder, { ...manifest, settled: false });
    expect(readIndexManifest(folder, PROGRAM)).toMatchObject({ ...manifest, settled: false });
    expect(readdirSync(folder)).toEqual(['manifest']);
  });

  it('is null if there is none', () => {
    expect(readIndexManifest(folder, PROGRAM)).toBeNull();
    expect(readIndexManifest(join(folder, 'missing'), PROGRAM)).toBeNull();
  });

  it('is not read if it is from another program or a later format', () => {
    writeIndexManifest(folder, manifest);
    expect(() => readIndexManifest(folder, 'program-2')).toThrow(
      'was made by another version or with other settings',
    );
    const later = `${JSON.stringify({ corpus: 'index', form: 99, program: PROGRAM, somethingNew: {} })}\n`;
    writeFileSync(file(), `${later}${JSON.stringify({ crc32: crc32(later) })}\n`);
    expect(() => readIndexManifest(folder, PROGRAM)).toThrow(
      'was made by another version or with other settings',
    );
    writeFileSync(file(), 'a form without lines');
    expect(() => readIndexManifest(folder, PROGRAM)).toThrow('is damaged');
  });

  it('with any byte changed is damaged', () => {
    writeIndexManifest(folder, manifest);
    const whole = readFileSync(file());
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] ?? 0) ^ change;
        writeFileSync(file(), changed);
        expect(() => readIndexManifest(folder, PROGRAM)).toThrow(IndexDamage);
      }),
    );
    for (let length = 0; length < whole.length; length += 1) {
      writeFileSync(file(), whole.subarray(0, length));
      expect(() => readIndexManifest(folder, PROGRAM)).toThrow(IndexDamage);
    }
  });

  it('that is a folder is damaged, and a failed write leaves nothing behind', () => {
    mkdirSync(file());
    expect(() => readIndexManifest(folder, PROGRAM)).toThrow('cannot be read (EISDIR)');
    expect(() => writeIndexManifest(folder, manifest)).toThrow();
    expect(readdirSync(folder)).toEqual(['manifest']);
  });
});

describe('the files of an index', () => {
  it('are recognised, and split into those it names and those it no longer does', () => {
    const names = [
      'manifest',
      'lock',
      'one.segment',
      'old.segment',
      'two.catalog',
      'x.tmp',
      'x.claim',
      'a.txt',
    ];
    expect(names.filter(isIndexFile)).toEqual(names.slice(0, -1));
    expect(unnamedFiles(names, manifest)).toEqual(['old.segment', 'x.tmp']);
    expect(['../x.segment', 'a b.segment', '.segment', 'segment'].filter(isIndexFile)).toEqual([]);
  });
});
