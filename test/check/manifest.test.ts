import { describe, expect, it } from 'vitest';
import { compareManifest } from '../../src/check/manifest/compare.js';
import {
  type ManifestEntry,
  type ManifestRecord,
  manifestText,
  readManifest,
} from '../../src/check/manifest/manifest-file.js';
import { fc } from '../properties.js';

const record = (fields: Partial<ManifestRecord> = {}): ManifestRecord => ({
  id: 'a',
  title: null,
  publisher: null,
  authors: [],
  published: null,
  url: null,
  ...fields,
});
const entry = (path: string, content = 'x', ...records: ManifestRecord[]): ManifestEntry => ({
  path,
  size: content.length,
  sha256: Buffer.from(content.padEnd(32, '.')).toString('hex').slice(0, 64),
  records,
});

describe('the manifest file', () => {
  it('has a block for each file, with a line for each known value', () => {
    const text = manifestText([
      entry(
        'a.md',
        'x',
        record({ title: 'Ferry', authors: ['Ida Holt', 'Ole Brandt'], published: '2020-10' }),
      ),
      entry('e.jsonl', 'yy', record({ id: 'e.jsonl#1' }), record({ id: 'e.jsonl#2', publisher: 'HP' })),
      entry('empty.md'),
    ]);
    const hash = (path: string, content?: string): string => entry(path, content).sha256;
    expect(text.split('\n')).toEqual([
      'corpus-manifest 1',
      '',
      '"a.md"',
      '  size 1',
      `  sha256 ${hash('a.md')}`,
      '  id "a"',
      '  title "Ferry"',
      '  authors ["Ida Holt","Ole Brandt"]',
      '  published "2020-10"',
      '',
      '"e.jsonl"',
      '  size 2',
      `  sha256 ${hash('e.jsonl', 'yy')}`,
      '  id "e.jsonl#1"',
      '  id "e.jsonl#2"',
      '  publisher "HP"',
      '',
      '"empty.md"',
      '  size 1',
      `  sha256 ${hash('empty.md')}`,
      '',
    ]);
  });

  it('reads back unchanged for any path and title, and hides no character', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u202e', '\n  size 1', '"', '\\', '\ud800'),
    );
    const title = fc.oneof(fc.constant(null), word);
    const records = fc.array(
      fc.record({ id: word, title, publisher: title, authors: fc.array(word), published: title, url: title }),
      { maxLength: 3 },
    );
    const one = fc.tuple(word, fc.nat(), records).map(
      ([path, size, own]): ManifestEntry => ({
        ...entry(path, 'x', ...own.map((fields) => record(fields))),
        size,
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ({ path }) => path, maxLength: 4 }), (entries) => {
        const text = manifestText(entries);
        const kept = entries.map(({ records: own, ...rest }) => ({
          ...rest,
          records: own.map((fields) => ({
            ...fields,
            title: fields.title || null,
            publisher: fields.publisher || null,
            published: fields.published || null,
            url: fields.url || null,
          })),
        }));
        expect(readManifest(text)).toEqual(kept);
        expect(readManifest(text.replaceAll('\n', '\r\n'))).toEqual(kept);
        expect(text).not.toMatch(/[\p{Cf}\p{Cs}\p{Zl}]|(?!\n)\p{Cc}/u);
      }),
    );
  });

  it.each([
    ['', 1, 'does not begin with'],
    ['corpus-manifest 2\n', 1, 'does not begin with'],
    ['corpus-manifest 1\n\n=======\n', 3, 'neither a path nor a value'],
    ['corpus-manifest 1\n  size 1\n', 2, 'a value that cannot be read'],
    ['corpus-manifest 1\n"a"\n  size x\n', 3, 'a value that cannot be read'],
    ['corpus-manifest 1\n"a"\n  sha256 abc\n', 3, 'a value that cannot be read'],
    ['corpus-manifest 1\n"a"\n  title "x"\n', 3, 'a value that cannot be read'],
    ['corpus-manifest 1\n"a"\n  id "x"\n  titel "x"\n', 4, 'a value that cannot be read'],
    ['corpus-manifest 1\n"a"\n  size 1\n', 4, 'has no size or no sha256 for a'],
    [manifestText([entry('a'), entry('a')]), 7, 'lists a twice'],
  ])('%j is malformed in line %i', (text, line, message) => {
    expect(readManifest(text)).toEqual({ line, message: expect.stringContaining(message) });
  });
});

describe('a corpus compared with its manifest', () => {
  const nothing = new Set<string>();

  it('reports changes of each kind, and nothing for unchanged files', () => {
    const before = [entry('a', '1'), entry('b', '2', record()), entry('c', '3'), entry('d', '4', record())];
    const now = [
      entry('a', '1'),
      entry('b', '22', record({ title: 'T' })),
      entry('d', '4', record({ title: 'T' })),
      entry('e', '3'),
      entry('f', '6'),
    ];
    expect(compareManifest(before, now, nothing)).toEqual([
      { kind: 'changed', path: 'b', differences: ['title was nothing, is "T"'] },
      { kind: 'read-otherwise', path: 'd', differences: ['title was nothing, is "T"'] },
      { kind: 'renamed', path: 'e', from: 'c' },
      { kind: 'added', path: 'f' },
    ]);
    expect(compareManifest(now, before, nothing)).toContainEqual({ kind: 'removed', path: 'f' });
  });

  it('reports a copy as an addition, and each missing name as one rename at most', () => {
    const before = [entry('a', '1'), entry('b', '2')];
    expect(compareManifest(before, [entry('a', '1'), entry('b', '2'), entry('c', '1')], nothing)).toEqual([
      { kind: 'added', path: 'c' },
    ]);
    expect(compareManifest(before, [entry('b', '2'), entry('c', '1'), entry('d', '1')], nothing)).toEqual([
      { kind: 'renamed', path: 'c', from: 'a' },
      { kind: 'added', path: 'd' },
    ]);
  });

  it('reports nothing for files that cannot be read now', () => {
    expect(compareManifest([entry('a')], [], new Set(['a']))).toEqual([]);
  });
});
