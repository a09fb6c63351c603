/** Patterns in the engine's notation. That they match the same words is tested with a cluster. */
import { describe, expect, it } from 'vitest';
import { expressionFor } from '../../src/cluster/compile/compile.js';
import { CorpusError } from '../../src/model/corpus-error.js';

describe('a pattern in the notation of the engine', () => {
  it.each([
    ['/colou?r/', 'colo(u){0,1}r'],
    ['/^Colour$/', 'colour'],
    ['/a.b*/', 'a.(b){0,}'],
    ['/(?:ship|boat)s{2,3}/', '(ship|boat)(s){2,3}'],
    ['/[a-cx]+/', '([a-cx]){1,}'],
    ['/[^a]/', '[^a]'],
    ['/a\\.b/', 'a\\.b'],
    ["/o'clock/", "o\\'clock"],
    ['/straße/', 'strasse'],
    ['/a|/', '(a|())'],
    ['f*rry', 'f(.){0,}rry'],
  ])('%s is %s', (pattern, expected) => {
    expect(expressionFor(pattern)).toBe(expected);
  });

  it.each(['"', '#', '@', '&', '<', '>', '~', '-'])('gives %s no meaning of its own', (mark) => {
    expect(expressionFor(`/a${mark}b/`)).toBe(`a\\${mark}b`);
  });

  it('lists the digits of all scripts, and those of other sets', () => {
    const digits = expressionFor('/\\d/');
    expect(digits).toContain('0-9');
    expect(digits).toContain('٠-٩');
    expect(digits.startsWith('[')).toBe(true);
    expect(expressionFor('/[\\d\\D]/')).toBe('.');
  });

  it('is refused if it is longer than the engine takes', () => {
    expect(() => expressionFor('/\\w\\W\\w\\W\\w\\W\\w\\W\\w\\W\\w\\W/')).toThrow(CorpusError);
  });
});
