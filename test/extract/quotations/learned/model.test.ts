import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../src/extract/quotations/quotations.js';
import { articleOf } from '../article-of.js';

const found = (text: string) => findQuotations(articleOf(text));

describe('the confidence of a quotation', () => {
  it('of a turn and of an attribution line is an estimate, without a belief of the model', () => {
    expect(found('MARY QUILL: It leaks.\nLIND: Never.').map((one) => [one.confidence, one.belief])).toEqual([
      [0.95, null],
      [0.95, null],
    ]);
    const [line] = found('“The herring come back when they please.” — Marta Quill');
    expect([line?.confidence, line?.belief]).toEqual([0.9, null]);
  });

  it('comes with what the model believes of cue, content and source, in hundredths', () => {
    for (const text of ['“It leaks,” Ida Holt said.', 'Critics say the dam is old.']) {
      const [one] = found(text);
      const { cue = 0, content = 0, source = 0 } = one?.belief ?? {};
      for (const value of [cue, content, source]) {
        expect(value).toBeGreaterThan(0.5);
        expect(value).toBeLessThanOrEqual(1);
        expect(value * 100).toBeCloseTo(Math.round(value * 100), 8);
      }
    }
  });

  it('is lower for unquoted words behind a cue that often stands for a thought', () => {
    const [thought] = found('Holt thinks the dam is old.');
    const [said] = found('Holt says the dam is old.');
    expect(said?.confidence).toBeGreaterThan(0.8);
    expect(thought?.confidence ?? 0).toBeLessThan(said?.confidence ?? 0);
  });

  it('does not depend on the cue of a quotation in marks', () => {
    const [quoted] = found('“The dam is old,” Holt thinks.');
    expect(quoted?.confidence).toBeGreaterThan(0.8);
  });
});
