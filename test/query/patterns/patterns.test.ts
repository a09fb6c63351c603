/** Patterns for words, compared with the regular expressions of JavaScript. */
import { describe, expect, it } from 'vitest';
import { hasWildcards, patternFault, patternOf } from '../../../src/query/patterns/patterns.js';
import { fc } from '../../properties.js';

const matches = (form: string, word: string): boolean => patternOf(form).matches(word);

describe('a word with wildcards', () => {
  it.each([
    ['f*rry', 'ferry', true],
    ['f*rry', 'frry', true],
    ['f*rry', 'ferrys', false],
    ['*mouth', 'portsmouth', true],
    ['*mouth', 'mouth', true],
    ['*mouth', 'mouths', false],
    ['*ferr*', 'nonferrous', true],
    ['É*de', 'etude', true],
  ])('%s and %s: %s', (form, word, expected) => {
    expect(matches(form, word)).toBe(expected);
  });

  it.each([
    ['f*rry', true],
    ['*mouth', true],
    ['f*r*', true],
    ['ferr*', false],
    ['ferry', false],
    ['*', false],
    ['**', false],
    ['semi-*', false],
    ['f*rry.', false],
  ])('%s is one: %s', (text, expected) => {
    expect(hasWildcards(text)).toBe(expected);
  });
});

describe('a regular expression', () => {
  it.each([
    ['/colou?r/', 'color', true],
    ['/colou?r/', 'colours', false],
    ['/^pipe(s|lines?)$/', 'pipelines', true],
    ['/(?:gas|oil)s{0,1}/', 'oils', true],
    ['/[a-c]+/', 'abcab', true],
    ['/[^a-c]+/', 'abx', false],
    ['/[\\d-]{4}/', '20-1', true],
    ['/\\d{4}/', '2021', true],
    ['/\\d{2,3}/', '2021', false],
    ['/\\d{2,}/', '2021', true],
    ['/\\w\\W\\w/', "l'e", true],
    ['/a\\.b/', 'a.b', true],
    ['/a\\.b/', 'axb', false],
    ['/Straße/', 'strasse', true],
    ['/[A-C]x/', 'bx', true],
    ['/[]a]/', ']', true],
    ['/x*?y/', 'xxy', true],
    ['/a|/', '', true],
    ['/ab{x/', 'ab{x', true],
  ])('%s and %s: %s', (form, word, expected) => {
    expect(matches(form, word)).toBe(expected);
  });

  it.each([
    ['/a(b/', 'a bracket is not closed'],
    ['/a)b/', 'a bracket is not opened'],
    ['/[ab/', 'a square bracket is not closed'],
    ['/*a/', '* has nothing before it'],
    ['/(?=a)b/', 'look-around and names are not supported'],
    ['/(a)\\1/', '\\1 is not supported'],
    ['/\\ba/', '\\b is not supported'],
    ['/[z-a]/', 'z-a is not a range'],
    ['/a{3,2}/', '{3,2} is not a number of times up to 100'],
    ['/a{999}/', '{999} is not a number of times up to 100'],
    ['/((a{100}){100}){100}/', 'is too long'],
    ['/(((((){100}){100}){100}){100}){100}/', 'is too long'],
    [`/${'('.repeat(60)}a${')'.repeat(60)}/`, 'brackets are nested too deep'],
    [`/${'a'.repeat(600)}/`, 'is too long'],
  ])('%s is refused: %s', (form, fault) => {
    expect(patternFault(form)).toBe(fault);
  });

  it('takes linear time where others backtrack', () => {
    const word = `${'a'.repeat(5_000)}b`;
    const started = performance.now();
    for (const form of ['/(a+)+/', '/(a|a)*c/', '/(a*)*(a*)*/', '/(.*)*x/'])
      expect(matches(form, word)).toBe(false);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('agrees with JavaScript on whole words', () => {
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '(a|b)', '(?:ab|b)', '(b*)');
    const piece = fc
      .tuple(atom, fc.constantFrom('', '*', '+', '?', '{2}', '{1,3}', '{0,2}', '{2,}'))
      .map((parts) => parts.join(''));
    const source = fc
      .array(fc.oneof(piece, fc.constant('|')), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(''));
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(source, word, (source, word) => {
        expect(matches(`/${source}/`, word)).toBe(new RegExp(`^(?:${source})$`, 'u').test(word));
      }),
      { numRuns: 2_000 },
    );
  });

  it('has no text that is more than a fault', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab()[]{}|*+?.\\^$-,12/'), maxLength: 12 }),
        (source) => {
          const fault = patternFault(`/${source}/`);
          if (fault === null) matches(`/${source}/`, 'abab');
          else expect(fault).toMatch(/^.{3,70}$/u);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('knows what every match begins with', () => {
    expect(patternOf('/pipe(s|d)/').prefix).toBe('pipe');
    expect(patternOf('f*rry').prefix).toBe('f');
    expect(patternOf('/(a|b)c/').prefix).toBe('');
    expect(patternOf('/pi?pe/').prefix).toBe('p');
  });
});
