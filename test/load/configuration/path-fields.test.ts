/** Fields derived from file and folder names, by the patterns of the configuration. */
import { describe, expect, it } from 'vitest';
import { pathFields } from '../../../src/folder/configuration/path-fields.js';
import { patternFault } from '../../../src/folder/configuration/path-pattern.js';

const read = (pattern: string, path: string, fields = {}) => pathFields([{ pattern, fields }])(path);

describe('a path pattern', () => {
  it.each([
    [
      '{publisher}/{date}-{title}',
      'Harbour Post/2021-05-02-board-waits.txt',
      { publisher: 'Harbour Post', published: '2021-05-02', title: 'Board waits' },
    ],
    [
      '{publisher}/{date}-{title}',
      'Harbour Post/2021-05-board.waits.txt',
      { publisher: 'Harbour Post', published: '2021-05', title: 'Board.waits' },
    ],
    [
      '{publisher}_{date}_*',
      'x/y/Daily Lamp_20210502_17.html',
      { publisher: 'Daily Lamp', published: '2021-05-02' },
    ],
    ['{publisher}_{date}', 'Daily_Lamp_2021_05_02.txt', { publisher: 'Daily Lamp', published: '2021-05-02' }],
    [
      '{year}/{month}/{day}/{author} - {title}',
      '2021/5/2/Ida Holt - Board waits.md',
      { published: '2021-05-02', authors: 'Ida Holt', title: 'Board waits' },
    ],
    ['**/{section}/*', 'a/b/c/sport/x.txt', { section: 'sport' }],
    ['{publisher}/**', 'Lamp/2021/05/x.txt', { publisher: 'Lamp' }],
    ['{id}.json', 'p/lamp.json#3', { id: 'lamp' }],
    ['{date}?{title}', '2021-05-02+tram.txt', { published: '2021-05-02', title: 'Tram' }],
    ['{publisher}/{date}-{title}', 'Lamp/board-waits.txt', {}],
    ['{publisher}/{date}-{title}', 'a/Lamp/2021-05-02-board.txt', {}],
    ['{date}-*', 'x2021-05-02-board.txt', {}],
    ['nyt_*', 'nytx/a.txt', {}],
  ])('%s reads %s', (pattern, path, fields) => {
    expect(read(pattern, path)).toEqual(fields);
  });

  it('supplies its fields, and the first pattern with a field wins', () => {
    expect(read('nyt_*', 'deep/nyt_0412.txt', { publisher: 'New Town Times' })).toEqual({
      publisher: 'New Town Times',
    });
    const both = pathFields([
      { pattern: 'hp_*', fields: { publisher: 'Harbour Post', section: 'News' } },
      { pattern: '{publisher}_{date}', fields: { section: 'Sport' } },
    ]);
    expect(both('hp_2021-05-02.txt')).toEqual({
      publisher: 'Harbour Post',
      section: 'News',
      published: '2021-05-02',
    });
  });

  it('is fast on an adversarial name', () => {
    const pattern = '*{title}-*{publisher}-*{section}-*{author}-*{id}!';
    const started = performance.now();
    expect(read(pattern, '-a'.repeat(120))).toEqual({});
    expect(read(`**/${'**/'.repeat(3)}x`, 'a/'.repeat(38))).toEqual({});
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it.each([
    ['{titel}', 'has {titel}, which is not a field'],
    ['{date', 'has an unpaired brace'],
    ['{date}{title}', 'has two fields side by side'],
    ['../{date}', 'is not a path below the corpus folder'],
    ['/x/{date}', 'is not a path below the corpus folder'],
    ['a'.repeat(501), 'is too long for a pattern'],
  ])('rejects %s', (pattern, message) => {
    expect(patternFault(pattern)?.message).toBe(message);
  });
});
