import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clause, parseQuery } from '../../src/query/query-language.js';

/** The tree as text: words bare, phrases in quotation marks, groups in brackets. */
function shown(clause: Clause | null): string {
  if (clause === null) return 'nothing';
  if (clause.kind === 'word') return clause.term;
  if (clause.kind === 'phrase') return `"${clause.exact.join(' ')}"`;
  if (clause.kind === 'group') {
    return `[${[...clause.wanted.map(shown), ...clause.unwanted.map((inner) => `-${shown(inner)}`)].join(' ')}]`;
  }
  return `(${clause.of.map(shown).join(clause.kind === 'all' ? ' & ' : ' | ')})`;
}

describe('the query language', () => {
  it.each([
    ['gas pipeline', '[gas pipelin]'],
    ['"Gas  Pipelines" deal', '["gas pipelines" deal]'],
    ['“gas pipeline”', '["gas pipeline"]'],
    ['gas -pipeline', '[gas -pipelin]'],
    ['gas -"old pipe"', '[gas -"old pipe"]'],
    ['gas AND oil OR coal', '(([gas] & [oil]) | [coal])'],
    ['gas AND (oil OR coal)', '([gas] & [([oil] | [coal])])'],
    ['gas (and oil) pipes', '[gas oil pipe]'],
    ['the gas of the sea', '[gas sea]'],
    ['to be or not to be', '[to be or not to be]'],
    ['US who WHO U.S. a', '[us who us]'],
    ['long-term', '[longterm]'],
  ])('reads %s as %s', (query, tree) => {
    expect(shown(parseQuery(query))).toBe(tree);
  });

  it.each([
    ['gas AND', '[gas]'],
    ['OR gas', '[gas]'],
    ['AND', '[and]'],
    ['"gas pipe', '[gas pipe]'],
    ['(gas', '[gas]'],
    ['gas) pipe', '[gas pipe]'],
    ['- gas', '[gas]'],
    ['""', 'nothing'],
    ['?!…', 'nothing'],
    ['-gas', 'nothing'],
    ['', 'nothing'],
  ])('takes malformed %j as %s', (query, tree) => {
    expect(shown(parseQuery(query))).toBe(tree);
  });

  it('reads anything at all without an error', () => {
    const pieces = fc.array(fc.constantFrom('(', ')', '"', '-', 'AND', 'OR', ' ', 'gas', '“', '\u0000', '☃'));
    fc.assert(fc.property(pieces, (some) => void parseQuery(some.join(' '))));
    expect(parseQuery('('.repeat(100_000))).toBeNull();
  });
});
