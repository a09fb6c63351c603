import { describe, expect, it } from 'vitest';
import { valueLines } from '../../../src/text/value-lines.js';
import { fc } from '../../properties.js';

describe('the lines of JSON values', () => {
  it('are found for keys, and for items of lists', () => {
    const text = '{\n "a": [1,\n 2, {"b}\\"": true}],\n "c":\n {"d": []\n}}';
    const { lines, twice } = valueLines(text);
    expect([...lines]).toEqual([
      ['a', 2],
      ['a[0]', 2],
      ['a[1]', 3],
      ['a[2]', 3],
      ['a[2]["b}\\""]', 3],
      ['c', 4],
      ['c.d', 5],
    ]);
    expect(twice).toBeNull();
  });

  it('reveal a key repeated in one object, but not in two', () => {
    expect(valueLines('{"a": 1, "b": {"a": 2}, "a": 3}').twice).toBe('a');
    expect(valueLines('[{"a": 1}, {"a": 2}]').twice).toBeNull();
    expect(valueLines('{"a.b": [1], "a": {"b": [2], "b[0]": 3}}').twice).toBeNull();
  });

  it('are found for every key of any document', () => {
    const key = fc.stringMatching(/^[a-z{}",:[\\\n]{1,4}$/u);
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(null, true, -1.5e3, 'x, "y": {', ''),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 3, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(fc.record({ top: tree }, { noNullPrototype: true }), (value) => {
        const text = JSON.stringify(value, null, 1);
        const written = text.split('\n');
        for (const [path, line] of valueLines(text).lines) {
          const key = /\["((?:[^"\\]|\\.)*)"\]$|\.?([a-z]+)$/u.exec(path);
          expect(written[line - 1]).toContain(key ? `"${key[1] ?? key[2]}":` : '');
        }
        // Pretty-printed, every value has a line of its own, and all other lines only close brackets.
        const own = written.filter((one, at) => at > 0 && !/^\s*[}\]],?$/u.test(one));
        expect(valueLines(text).lines.size).toBe(own.length);
      }),
    );
  });
});
