import { describe, expect, it } from 'vitest';
import { applyWaivers } from '../../src/check/waivers.js';
import type { Finding, Waiver } from '../../src/corpus.js';

const found = (rule: string, path: string): Finding => ({
  rule,
  severity: 'error',
  path,
  line: null,
  column: null,
  message: '',
  hint: '',
  places: 1,
  fingerprint: '',
});
const waiver = (fields: Partial<Waiver>): Waiver => ({
  rule: 'mojibake',
  path: '**',
  reason: 'as printed',
  until: null,
  line: 1,
  ...fields,
});
const applied = (findings: Finding[], ...waivers: Waiver[]) =>
  applyWaivers(findings, waivers, new Set(['mojibake', 'same-text']), '2021-03-04');

describe('waivers', () => {
  it('suppress findings of their rule in files that match their pattern', () => {
    const findings = [
      found('mojibake', 'old/a.md'),
      found('same-text', 'old/a.md'),
      found('mojibake', 'new/a.md'),
    ];
    expect(applied(findings, waiver({ path: 'old/*.md' }))).toEqual({
      findings: findings.slice(1),
      waived: 1,
      stale: [],
    });
  });

  it('can name an export or one of its records', () => {
    const findings = [found('mojibake', 'e.jsonl#3'), found('mojibake', 'e.jsonl#4')];
    expect(applied(findings, waiver({ path: 'e.jsonl' })).waived).toBe(2);
    expect(applied(findings, waiver({ path: 'e.jsonl#3' })).waived).toBe(1);
  });

  it.each([
    ['2021-03-04', 1, []],
    ['2021-03-03', 0, ['ended']],
  ])('expiring on %s waive %i finding on 2021-03-04', (until, waived, why) => {
    const outcome = applied([found('mojibake', 'a.md')], waiver({ until }));
    expect({ waived: outcome.waived, why: outcome.stale.map((one) => one.why) }).toEqual({ waived, why });
  });

  it('are stale if nothing is found, and not judged if their rule did not run', () => {
    const outcome = applied([], waiver({}), waiver({ rule: 'short-body' }));
    expect(outcome.stale).toEqual([{ waiver: waiver({}), why: 'unused' }]);
  });
});
