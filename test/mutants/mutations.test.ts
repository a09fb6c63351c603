import { describe, expect, it } from 'vitest';
import { testsOf } from './arguments.js';
import { mutationsOf, switched } from './mutations.js';

const mutants = (text: string): string[] =>
  mutationsOf('a.ts', text).map(
    ({ start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
  );

describe('mutations of a file', () => {
  it.each([
    ['a < b', ['a <= b']],
    ['a === b', ['a !== b']],
    ['a && b', ['a || b']],
    ['a + 1', ['a - 1', 'a + (2)', 'a + (0)']],
    ['0.5', ['(0.6)', '(0.4)']],
    ['at(0)', ['at((1))']],
    ['if (a) b();', ['if (!(a)) b();']],
    ['a ? b : c', ['!(a) ? b : c']],
    ['true', ['false']],
  ])('%s', (text, expected) => {
    expect(mutants(text)).toEqual(expected);
  });

  it.each(['a ?? 0', "'a' + b", '`a` + b', 'type A = 1 | 2;', "const WORDS = ['a', 'b'];"])(
    'exclude: %s',
    (text) => {
      expect(mutants(text)).toEqual([]);
    },
  );
});

describe('the tests of a source file', () => {
  it.each([
    ['src/extract/quotations/parsers/passive-cue.ts', 'test/extract/quotations'],
    ['src/extract/aliases.ts', 'test/extract'],
    ['src/output.ts', 'test'],
  ])('%s: %s', (file, tests) => {
    expect(testsOf(file)).toBe(tests);
  });
});

describe('a file with switches', () => {
  it.each([
    ['a < b', '(mutant(7) ? (a <= b) : (a < b))'],
    ['if (a) b();', 'if ((mutant(7) ? (!(a)) : (a))) b();'],
    ['a < 1', '(mutant(7) ? (a <= 1) : (a < (mutant(8) ? ((2)) : mutant(9) ? ((0)) : (1))))'],
    ['if (a && b) c();', 'if ((mutant(7) ? (!(a && b)) : mutant(8) ? (a || b) : (a && b))) c();'],
  ])('%s: %s', (text, expected) => {
    expect(switched(text, mutationsOf('a.ts', text), 7)).toBe(expected);
  });
});
