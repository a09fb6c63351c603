import { describe, expect, it } from 'vitest';
import { globFault, globMatcher } from '../../src/text/glob.js';
import { fc } from '../properties.js';

describe('path patterns', () => {
  it.each([
    ['*.md', 'a.md', true],
    ['*.md', 'sub/a.md', false],
    ['**/*.md', 'a.md', true],
    ['**/*.md', 'x/y/a.md', true],
    ['2020/*', '2020/a.md', true],
    ['2020/*', '2020/x/a.md', false],
    ['2020', '2020/x/a.md', true],
    ['2020/', '2020/a.md', true],
    ['2020', '20201/a.md', false],
    ['x/**/y.txt', 'x/y.txt', true],
    ['x/**/y.txt', 'x/a/b/y.txt', true],
    ['x/**/y.txt', 'a/x/y.txt', false],
    ['a?.md', 'a\u{1f6a2}.md', true],
    ['a?.md', 'a.md', false],
    ['*.{md,txt}', 'a.txt', true],
    ['*.{md,txt}', 'a.html', false],
    ['{a,b}/{c,d}.md', 'b/c.md', true],
    ['a [1].md', 'a [1].md', true],
    ['a [1].md', 'a 1.md', false],
    ['A.md', 'a.md', false],
    ['cafe\u0301.md', 'caf\u00e9.md', true],
  ])('%s and %s: %s', (pattern, path, fits) => {
    expect(globFault(pattern)).toBeNull();
    expect(globMatcher([pattern])(path)).toBe(fits);
  });

  it('match if any of several does, and an empty list never matches', () => {
    expect(globMatcher(['a/*', 'b/*'])('b/c')).toBe(true);
    expect(globMatcher([])('a')).toBe(false);
  });

  it.each([
    ['!a.md', 'begins with !'],
    ['a\\b', 'has a backslash'],
    ['/etc/*', 'leads out of the corpus folder'],
    ['C:/x', 'leads out of the corpus folder'],
    ['a/../b', 'leads out of the corpus folder'],
    ['./a', 'begins with ./'],
    ['{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}', 'stands for more than 64 patterns'],
    ['a'.repeat(501), 'is too long for a pattern'],
  ])('reject %s', (pattern, message) => {
    expect(globFault(pattern)).toMatchObject({ message, hint: expect.stringMatching(/./u) });
  });

  it('match what they were made from, with any part of a name replaced by a star', () => {
    const path = fc.array(fc.stringMatching(/^[a-z.]{1,6}$/u), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(path, fc.nat(), fc.nat(), (names, which, cut) => {
        const at = which % names.length;
        const name = names[at] ?? '';
        const from = cut % name.length;
        const pattern = names.with(at, `${name.slice(0, from)}*${name.slice(from + 1)}`).join('/');
        expect(globMatcher([pattern])(names.join('/'))).toBe(true);
        expect(globMatcher(['**'])(names.join('/'))).toBe(true);
      }),
    );
  });
});
