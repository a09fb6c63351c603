import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/query/show.js';
import { made } from './made.js';
import { snapshotOf } from './snapshot.js';

const SNAPSHOT = snapshotOf([
  made('2020/summit'),
  made('2020/storm'),
  made('twin', { path: 'one.md' }),
  made('twin', { path: 'two.md' }),
  made('odd#q7', { path: 'odd.txt' }),
]);

describe('the article for a name', () => {
  it.each([
    ['2020/summit', '2020/summit.txt'],
    ['2020/summit.txt', '2020/summit.txt'],
    ['./2020/summit.txt', '2020/summit.txt'],
    ['2020/su', '2020/summit.txt'],
    ['2020/storm#q12', '2020/storm.txt'],
    ['twin', 'one.md'],
    ['two.md', 'two.md'],
    ['odd#q7', 'odd.txt'],
  ])('%s is %s', (name, path) => {
    expect(SNAPSHOT.path(findArticle(SNAPSHOT, name))).toBe(path);
  });

  it.each([
    ['2020/s', '2 ids start with this: 2020/storm, 2020/summit', 'write more of the id'],
    ['2020/sumit', 'no article has this id', 'did you mean 2020/summit?'],
    ['zzzzzzzzzzzzzz', 'no article has this id', 'corpus list prints every id'],
    ['', 'no article has this id', 'corpus list prints every id'],
  ])('rejects %j', (name, message, hint) => {
    expect(() => findArticle(SNAPSHOT, name)).toThrow(message);
    expect(() => findArticle(SNAPSHOT, name)).toThrow(expect.objectContaining({ hint }));
  });
});
