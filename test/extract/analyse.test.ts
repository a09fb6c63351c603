/** One article as a record: its ids, its words, its bounds, and its places in code points. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/extract/extract.js';
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import type { Analysis } from '../../src/model/analysis.js';

function analysed(body: string): Analysis {
  const text = `---\ntitle: The dam\nbody: clean\n---\n\n${body}\n`;
  const { file } = asSourceFile('dam.md', { text, encoding: 'utf-8' });
  if (!file) throw new Error('no file');
  return analyse(file, '2021-03-04');
}

/** By code points, as the records count. */
const cut = (body: string, start: number, end: number): string =>
  [...`---\ntitle: The dam\nbody: clean\n---\n\n${body}\n`].slice(start, end).join('');

const STORY = [
  '\u{1F30A} The old dam was rebuilt in March 2019 by the town.',
  '\u201CIt leaks,\u201D Ida Holt said. \u201CIt leaks a lot.\u201D The mayor will open it on 4 May 2022.',
  '\u201CIt holds,\u201D said Tom Rask, the mayor, in the old hall.',
].join('\n\n');

describe('an article as a record', () => {
  const { article, body, quotations, dates } = analysed(STORY);

  it('counts the words of its paragraphs', () => {
    expect(article.wordCount).toBe(40);
    expect(body).toHaveLength(3);
  });

  it('numbers its quotations from one', () => {
    expect(quotations.map(({ id }) => id)).toEqual(quotations.map((_, index) => `dam#q${index + 1}`));
    expect(quotations.length).toBeGreaterThan(1);
  });

  it('has the places of quotations, their parts, cues and speakers in code points', () => {
    const [first] = quotations;
    if (!first?.cue || !first.speaker?.mention) throw new Error('no cue or speaker');
    const { spans, cue, speaker } = first;
    expect(spans.map(([start, end]) => cut(STORY, start, end))).toEqual([
      '\u201CIt leaks,\u201D',
      '\u201CIt leaks a lot.\u201D',
    ]);
    expect([first.start, first.end]).toEqual([spans[0]?.[0], spans[1]?.[1]]);
    expect(cut(STORY, cue.start, cue.end)).toBe('said');
    expect(cut(STORY, speaker.mention?.start ?? 0, speaker.mention?.end ?? 0)).toBe('Ida Holt');
    expect(cut(STORY, first.start, first.end)).toBe(first.text);
  });

  it('has bounds of its publication from its dates, with the words that are the evidence', () => {
    const { notBefore, notAfter } = article.evidence;
    expect([article.notBefore, article.notAfter]).toEqual(['2019-03-01', '2022-05-04']);
    expect([notBefore?.confidence, notAfter?.confidence]).toEqual([0.9, 0.9]);
    expect(cut(STORY, notBefore?.start ?? 0, notBefore?.end ?? 0)).toBe('March 2019');
    expect(cut(STORY, notAfter?.start ?? 0, notAfter?.end ?? 0)).toBe('4 May 2022');
  });

  it('names the quotation that a date is in', () => {
    expect(dates.map(({ quotation }) => quotation)).toEqual([null, null]);
    const inside = analysed('\u201CIt fell in May 2019,\u201D Ida Holt said in June 2019.');
    expect(inside.dates.map(({ quotation }) => quotation)).toEqual(['dam#q1', null]);
  });

  it('has no bounds and no evidence of them if no date gives any', () => {
    const { article: undated } = analysed('The old dam was rebuilt by the town.');
    expect([undated.notBefore, undated.notAfter]).toEqual([null, null]);
    expect(Object.keys(undated.evidence)).not.toContain('notBefore');
    expect(Object.keys(undated.evidence)).not.toContain('notAfter');
  });

  it('has no cue and no speaker where nobody is named', () => {
    const [bare] = analysed('\u201CIt leaks, and it has leaked for years.\u201D').quotations;
    expect([bare?.cue, bare?.speaker]).toEqual([null, null]);
  });
});
