import { describe, expect, it } from 'vitest';
import { type Clause, lookedFor } from '../../src/query/language/clauses.js';
import { parseQuery } from '../../src/query/language/language.js';
import { fc } from '../properties.js';

const SIGN = { stem: '', prefix: '*', fuzzy: '~', pattern: '' };

/** The tree as text: bare words, phrases in quotation marks, groups in square brackets, fields with their names. */
function shown(clause: Clause | null): string {
  if (clause === null) return 'nothing';
  switch (clause.kind) {
    case 'word':
      return clause.form + SIGN[clause.match];
    case 'phrase':
      return `"${clause.exact.join(' ')}"${clause.within === null ? '' : `~${clause.within}`}`;
    case 'field':
      return `${clause.field}:${clause.exact.join('_')}`;
    case 'date':
      return `date:${clause.from ?? ''}..${clause.to ?? ''}`;
    case 'in':
      return `${clause.field}:${shown(clause.of)}`;
    case 'group':
      return `[${[...clause.wanted.map(shown), ...clause.unwanted.map((inner) => `-${shown(inner)}`)].join(' ')}]`;
    case 'all':
    case 'any':
      return `(${clause.of.map(shown).join(clause.kind === 'all' ? ' & ' : ' | ')})`;
  }
}

const read = (query: string): string => shown(parseQuery(query).clause);

describe('the query language', () => {
  it.each([
    ['gas pipeline', '[gas pipeline]'],
    ['"Gas  Pipelines" deal', '["gas pipelines" deal]'],
    ['“gas pipeline”', '["gas pipeline"]'],
    ['gas -pipeline', '[gas -pipeline]'],
    ['f*rry *mouth', '[f*rry *mouth]'],
    ['F*rr* gas*', '[f*rr* gas*]'],
    ['/pipe(s|lines?)/ gas', '[/pipe(s|lines?)/ gas]'],
    ['gas -/pip.*/', '[gas -/pip.*/]'],
    ['/a b/ OR x', '([b] | [x])'],
    ['title:/pip.*/', '[title:/pip.*/]'],
    ['gas -"old pipe"', '[gas -"old pipe"]'],
    ['gas NOT pipeline oil', '[gas oil -pipeline]'],
    ['gas NOT (oil coal)', '[gas -[oil coal]]'],
    ['gas AND NOT oil', '([gas] & [-oil])'],
    ['gas AND oil OR coal', '(([gas] & [oil]) | [coal])'],
    ['gas AND (oil OR coal)', '([gas] & [([oil] | [coal])])'],
    ['gas (and oil) pipes', '[gas oil pipes]'],
    ['the gas of the sea', '[gas sea]'],
    ['to be or not to be', '[to be or not to be]'],
    ['US who WHO U.S. a', '[us who us]'],
    ['long-term', '[longterm]'],
    ['"gas deal"~5', '["gas deal"~5]'],
    ['"gas"~5', '["gas"]'],
    ['pipe* of', '[pipe*]'],
    ['the*', '[the*]'],
    ['pipline~ gas~2', '[pipline~ gas~]'],
    ['co-op*', '[coop*]'],
  ])('reads %s as %s, without a note', (query, tree) => {
    expect(read(query)).toBe(tree);
    expect(parseQuery(query).notes).toEqual([]);
  });

  it.each([
    ['speaker:Varga gas', '[speaker:varga gas]'],
    ['-speaker:Varga gas', '[gas -speaker:varga]'],
    ['NOT speaker:"Ada Varga" gas', '[gas -speaker:ada_varga]'],
    ['speaker:"Ada Varga"', '[speaker:ada_varga]'],
    ['speaker:(Ada Varga)', '[[speaker:ada_varga]]'],
    ['speaker:(Varga OR Lind)', '[([speaker:varga] | [speaker:lind])]'],
    ['Publisher:Daily-Post', '[publisher:daily_post]'],
    ['author:lind cited:post lang:en', '[author:lind cited:post lang:en]'],
    ['title:gas', '[title:gas]'],
    ['title:"gas deal"', '[title:"gas deal"]'],
    ['title:(gas -oil) coal', '[title:[gas -oil] coal]'],
    ['quote:pipe*', '[quote:pipe*]'],
    ['title:the gas', '[title:the gas]'],
    ['speaker:varga the', '[speaker:varga]'],
    ['date:2020', '[date:2020-01-01..2020-12-31]'],
    ['date:2020-10..2021-02', '[date:2020-10-01..2021-02-28]'],
    ['date:2020..', '[date:2020-01-01..]'],
    ['date:..2020-10', '[date:..2020-10-31]'],
    ['gas -date:2020', '[gas -date:2020-01-01..2020-12-31]'],
    ['speaker:varga OR gas', '([speaker:varga] | [gas])'],
  ])('reads the fields of %s as %s', (query, tree) => {
    expect(read(query)).toBe(tree);
    expect(parseQuery(query).notes).toEqual([]);
  });

  it.each([
    ['ratio:gas', '[ratio gas]', 'ratio: is not a field, read as a word; fields are title, quote, date, '],
    ['gas:"old pipe"', '[gas "old pipe"]', 'gas: is not a field, read as a word; fields are title, '],
    ['speeker:ferry', '[speeker ferry]', 'speeker: is not a field, read as a word; did you mean speaker:?'],
  ])('reads %s as plain words, and says that it is not a field', (query, tree, note) => {
    expect(read(query)).toBe(tree);
    expect(parseQuery(query).notes).toEqual([expect.stringContaining(note)]);
  });

  it.each([
    ['http://harbour.example/x', '[http harbourexamplex]'],
    ['10:30 ferry', '[10 30 ferry]'],
    ['ferry: the last', '[ferry last]'],
    ['~20 ferries', '[20 ferries]'],
    ['gas~oil', '[gas oil]'],
    ['~gas', '[gas]'],
  ])('reads %s as plain words, without a note', (query, tree) => {
    const flat = tree.replace('harbourexamplex', 'harbour example x');
    expect(read(query)).toBe(flat);
    expect(parseQuery(query).notes).toEqual([]);
  });

  it.each([
    ['gas AND', '[gas]', 'AND'],
    ['OR gas', '[gas]', 'OR'],
    ['AND', '[and]', 'AND'],
    ['gas NOT', '[gas]', 'NOT'],
    ['"gas pipe', '[gas pipe]', 'quotation mark'],
    ['(gas', '[gas]', 'bracket'],
    ['gas) pipe', '[gas pipe]', 'bracket'],
    ['date:banana', '[date banana]', 'date:banana is not a date'],
    ['date:2021..2020', '[date 2021 2020]', 'is not a date'],
    ['date:..', '[date]', 'is not a date'],
    ['date:(2020 gas)', '[date [2020 gas]]', 'brackets'],
    ['speeker:varga', '[speeker varga]', 'did you mean speaker:?'],
    ['title: gas', '[title gas]', 'title: has nothing after it'],
    ['speaker:… gas', '[gas]', 'speaker: has no word'],
    ['*pi-pe', '[pipe]', '*'],
    ['pi-p*e gas', '[pip e gas]', '*'],
    ['/pipe(/ gas', '[pipe gas]', '/pipe(/ is not a pattern: a bracket is not closed; read as words'],
    ['publisher:/po.t/', '[publisher:po_t]', 'publisher: takes no patterns; read as words'],
    ['pi**', '[pi]', '*'],
  ])('reads malformed %j as %s, with a note', (query, tree, note) => {
    expect(read(query)).toBe(tree);
    expect(parseQuery(query).notes.join('; ')).toContain(note);
  });

  it.each(['- gas', '-- gas'])('reads %j as its word', (query) => {
    expect(read(query)).toBe('[gas]');
  });

  it.each(['""', '?!…', '-gas', 'NOT gas', '', '-speaker:varga'])('finds no word in %j', (query) => {
    expect(read(query)).toBe('nothing');
  });

  const pieces = fc
    .array(
      fc.constantFrom(
        ...[
          '(',
          ')',
          '"',
          '-',
          'AND',
          'OR',
          'NOT',
          ' ',
          'gas',
          '“',
          '\u0000',
          '☃',
          '*',
          '~',
          '~3',
          ':',
          '..',
        ],
        ...['title:', 'date:', 'speaker:', '2020', 'foo:', '东京', '\uD800'],
      ),
    )
    .map((some) => some.join(''));

  it('reads any input without an error, deterministically', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: 'binary' })), (query) => {
        expect(parseQuery(query)).toEqual(parseQuery(query));
      }),
    );
    expect(parseQuery('('.repeat(100_000)).clause).toBeNull();
    expect(parseQuery('NOT '.repeat(10_000)).notes).toHaveLength(1);
  });

  it('reads words without operators as if split at white space', () => {
    const word = fc.constantFrom('gas', 'AND', 'OR', 'NOT', 'Line', '2020', 'and', 'title');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const query = words.join(' ');
        expect(parseQuery(query)).toEqual(parseQuery(`${query} `));
      }),
    );
  });

  it('keeps every plain word, whatever is next to it', () => {
    const word = fc.constantFrom('gas', 'pipeline', 'ferry', 'harbour');
    fc.assert(
      fc.property(word, pieces, (plain, rest) => {
        const { clause } = parseQuery(`${plain} ${rest}`);
        const forms = clause
          ? lookedFor(clause).flatMap((one) => (one.kind === 'word' ? [one.form] : one.exact))
          : [];
        expect(forms).toContain(plain);
      }),
    );
  });
});
