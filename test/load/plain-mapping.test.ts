import { describe, expect, it } from 'vitest';
import { plainEntries } from '../../src/load/front-matter/plain-mapping.js';
import { readYamlMapping } from '../../src/load/front-matter/yaml-mapping.js';
import { fc } from '../properties.js';

/** What the parser of all of YAML makes of it: a comment is nothing that `plainEntries` reads. */
const parsed = (yaml: string) => {
  const reading = readYamlMapping(`# all\n${yaml}`);
  return reading.kind === 'mapping'
    ? reading.entries.map((entry) => ({ ...entry, line: entry.line - 1 }))
    : reading.kind;
};

describe('plainEntries', () => {
  it('reads lines of a key and a value, with or without quotation marks', () => {
    const yaml =
      'title: Ferry returns, at last\ndate: 2020-10-23T08:30:00Z\nurl: https://example.org/a?b=c\nauthor: "Holt: a life"\nsection: \'World\'\n\nlead:\n';
    expect(plainEntries(yaml)).toEqual([
      { key: 'title', value: 'Ferry returns, at last', line: 1 },
      { key: 'date', value: '2020-10-23T08:30:00Z', line: 2 },
      { key: 'url', value: 'https://example.org/a?b=c', line: 3 },
      { key: 'author', value: 'Holt: a life', line: 4 },
      { key: 'section', value: 'World', line: 5 },
      { key: 'lead', value: null, line: 7 },
    ]);
  });

  it.each([
    ['a list', 'tags: [sea, boats]'],
    ['a list below its key', 'tags:\n- sea'],
    ['a mapping', 'author:\n  name: Ida Moen'],
    ['an escape', 'title: "Ferry \\u00e9"'],
    ['a mark that is doubled', "title: 'Ida''s ferry'"],
    ['a comment', 'title: Ferry # draft'],
    ['a colon that opens a value', 'title: Ferry: the return'],
    ['a line that goes on', 'title: Ferry\n  returns'],
    ['a block', 'title: |\n  Ferry'],
    ['a key twice', 'title: a\ntitle: b'],
    ['no string', 'draft: true'],
    ['a key that is no string', 'true: ferry'],
    ['an anchor', 'title: &a Ferry'],
    ['a tag', 'title: !!js/function Ferry'],
    ['a space at the end', 'title: Ferry '],
    ['a carriage return', 'title: Ferry\r\ndate: 2020\r'],
    ['an end of the document', 'title: Ferry\n---'],
    ['nothing', ''],
  ])('leaves %s to the parser', (_, yaml) => {
    expect(plainEntries(yaml)).toBeNull();
  });

  it('means what the parser means, or says nothing', () => {
    const letters = fc.constantFrom(
      ...'aZ9é中 .,;:()\'"’-/&%#=+_?!@[]{}|>*~`\\\t\u00a0\u2028\u200b'.split(''),
    );
    const value = fc.oneof(
      fc.string({ unit: letters, maxLength: 12 }),
      fc.constantFrom(
        'true',
        'Null',
        '~',
        'yes',
        '0x1F',
        '1e3',
        '.inf',
        '12:30',
        '007',
        '1_000',
        '2020-01-02',
      ),
    );
    const wrapped = fc.tuple(fc.constantFrom('', '"', "'"), value).map(([mark, text]) => mark + text + mark);
    const line = fc
      .tuple(
        fc.constantFrom('a', 'title', 'sub-title', 'N9', 'null', '9a'),
        fc.constantFrom(': ', ':', ':  '),
        wrapped,
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 9, arbitrary: line }, { weight: 1, arbitrary: value }), { maxLength: 4 }),
        (lines) => {
          const yaml = lines.join('\n');
          const entries = plainEntries(yaml);
          if (entries) expect(parsed(yaml)).toEqual(entries);
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
