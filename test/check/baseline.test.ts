import { describe, expect, it } from 'vitest';
import { applyBaseline, baselineText, readBaseline } from '../../src/check/baseline.js';
import type { Finding } from '../../src/corpus.js';

const found = (fingerprint: string, places = 1, path = 'a.md'): Finding => ({
  rule: 'mojibake',
  severity: 'error',
  path,
  line: null,
  column: null,
  message: '',
  hint: '',
  places,
  fingerprint: fingerprint.repeat(32),
});
const RAN = new Set(['mojibake']);
const beside = (then: Finding[], now: Finding[], ran: ReadonlySet<string> = RAN) => {
  const { findings, known, stale } = applyBaseline(now, readBaseline(baselineText(then)), ran);
  return { fresh: findings, known, stale: stale.map(({ entry, gone }) => [entry.path, entry.line, gone]) };
};

describe('the baseline file', () => {
  it('has a line for each kind of finding in a file, with the number of places', () => {
    const text = baselineText([found('2', 3, 'b\u202e.md'), found('1'), found('1', 2)]);
    expect(text.split('\n')).toEqual([
      'corpus-baseline 1',
      `"a.md" mojibake ${'1'.repeat(32)} 3`,
      `"b\\u202e.md" mojibake ${'2'.repeat(32)} 3`,
      '',
    ]);
    expect(readBaseline(text.replaceAll('\n', '\r\n'))[1]).toEqual({
      path: 'b\u202e.md',
      rule: 'mojibake',
      fingerprint: '2'.repeat(32),
      count: 3,
      line: 3,
    });
  });

  it.each([
    ['', 'corpus.baseline:1: does not begin with "corpus-baseline 1"'],
    ['corpus-baseline 1\n<<<<<<< HEAD\n', 'corpus.baseline:2: is not a baseline entry'],
    [`corpus-baseline 1\n"a\\x" r ${'0'.repeat(32)} 1\n`, 'corpus.baseline:2: is not a baseline entry'],
  ])('rejects %j', (text, message) => {
    expect(() => readBaseline(text)).toThrow(message);
  });
});

describe('findings compared with a baseline', () => {
  it('are known if the baseline has them, and new if it has fewer places or none', () => {
    expect(beside([found('1'), found('2')], [found('1'), found('3')])).toEqual({
      fresh: [found('3')],
      known: 1,
      stale: [['a.md', 3, 1]],
    });
    expect(beside([found('1', 2)], [found('1', 3)])).toEqual({ fresh: [found('1', 3)], known: 0, stale: [] });
    expect(beside([found('1'), found('1')], [found('1'), found('1'), found('1')])).toEqual({
      fresh: [found('1')],
      known: 2,
      stale: [],
    });
  });

  it('make an entry stale if some of its places are gone', () => {
    expect(beside([found('1', 3)], [found('1', 1)])).toEqual({
      fresh: [],
      known: 1,
      stale: [['a.md', 2, 2]],
    });
  });

  it('leave entries of rules that did not run alone', () => {
    expect(beside([found('1')], [], new Set()).stale).toEqual([]);
  });
});
