import { describe, expect, it } from 'vitest';
import { testsOf } from './arguments.js';
import { mutated, mutationsOf } from './mutations.js';

const mutants = (text: string): string[] => mutationsOf('a.ts', text).map((one) => mutated(text, one));

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
