import { describe, expect, it } from 'vitest';
import { articleOf, findByRules } from '../article-of.js';

/** Who says what in one paragraph of several lines, or in paragraphs of a line each. */
function turns(text: string, { whole = false, authors = [] as string[] } = {}): string[] {
  const article = articleOf(text);
  const body = whole ? [{ kind: 'paragraph' as const, start: 0, end: text.length }] : article.body;
  return findByRules({ ...article, body, authors }).flatMap(({ rule, speaker, pieces }) => {
    if (rule !== 'speaker-turn') return [];
    return `${speaker?.name ?? 'nobody'}: ${pieces.map(({ start, end }) => text.slice(start, end)).join(' | ')}`;
  });
}

describe('a transcript in one paragraph', () => {
  it.each([
    [
      'is cut at the lines that a label opens',
      'QUILL: It leaks.\nIt is old.\nLIND: Never.\nQUILL: Yes.',
      ['QUILL: It leaks.\nIt is old.', 'LIND: Never.', 'QUILL: Yes.'],
    ],
    [
      'not within a line',
      'QUILL: It leaks. LIND: Never.\nLIND: Yes.\nQUILL: Yes.',
      ['QUILL: It leaks. LIND: Never.', 'LIND: Yes.', 'QUILL: Yes.'],
    ],
    ['of two lines', 'QUILL: It leaks.\nMARY LIND: Never.', ['QUILL: It leaks.', 'MARY LIND: Never.']],
    [
      'with labels on lines of their own',
      'MARY QUILL:\nIt leaks.\nLIND:\nNever.',
      ['MARY QUILL: It leaks.', 'LIND: Never.'],
    ],
    ['in a single line is none', 'MARY QUILL: It leaks. LIND: Never.', []],
  ])('%s', (_, text, expected) => {
    expect(turns(text, { whole: true })).toEqual(expected);
  });
});

describe('the labels of a transcript', () => {
  it.each([
    [
      'two in capitals, one a person',
      'MARY QUILL: It leaks.\nLIND: No.',
      ['MARY QUILL: It leaks.', 'LIND: No.'],
    ],
    ['two in capitals, neither known for a person', 'QUILL: It leaks.\nLIND: No.', []],
    ['one in capitals', 'MARY QUILL: It leaks.\nIt rained.', []],
    [
      'one name twice, one once',
      'Mary Quill: It leaks.\nPiet Lind: No.\nMary Quill: Yes.',
      ['Mary Quill: It leaks.', 'Piet Lind: No.', 'Mary Quill: Yes.'],
    ],
    ['one name twice', 'Mary Quill: It leaks.\nIt rained.\nMary Quill: Yes.', []],
    ['names that end alike', 'Old Delta: It leaks.\nNew Delta: It does.\nFar Delta: No.', []],
    ['words that do not end like speech', 'Old Delta: 1,769\nOld Utopia: 9\nOld Delta: 12', []],
    [
      'as many that end like speech as not',
      'Mary Quill: It leaks\nPiet Lind: No.\nMary Quill: Yes.',
      ['Mary Quill: It leaks', 'Piet Lind: No.', 'Mary Quill: Yes.'],
    ],
    [
      'a bare surname that the text has with its given name',
      'Marta Quill met Lind.\nQuill: It leaks.\nLind: No.\nQuill: Yes.',
      ['Marta Quill: It leaks. | Lind: No.', 'Marta Quill: Yes.'],
    ],
    [
      'a noun for a person',
      'Reporter: It leaks?\nMary Quill: No.\nReporter: Yes?',
      ['Reporter: It leaks?', 'Mary Quill: No.', 'Reporter: Yes?'],
    ],
    ['a bare word', 'Delta: It leaks.\nUtopia: No.\nDelta: Yes.', []],
    ['a question before an answer', 'Q: It leaks?\nA: No.', ['nobody: It leaks?', 'nobody: No.']],
    ['an answer before a question', 'A: No.\nQ: It leaks?', []],
    ['questions alone', 'Q: It leaks?\nQ: Why?', []],
    ['of a printed debate', 'Mr. QUILL. It leaks.\nIt is old.', ['QUILL: It leaks. | It is old.']],
    ['of a chair alone', 'The SPEAKER. It leaks.', []],
  ])('%s', (_, text, expected) => {
    expect(turns(text)).toEqual(expected);
  });
});

describe('the paragraphs of a turn', () => {
  const held = (count: number): string => `MARY QUILL: It leaks.\n${'It is old.\n'.repeat(count)}LIND: No.`;

  it.each([
    [20, 21],
    [21, 1],
  ])('%i without a label: %i pieces', (count, pieces) => {
    const [first = ''] = turns(held(count));
    expect(first.split(' | ')).toHaveLength(pieces);
  });

  it('of the last turn end with its line, unless the label is alone on it', () => {
    expect(turns('MARY QUILL: It leaks.\nLIND: No.\nIt rained.')).toEqual([
      'MARY QUILL: It leaks.',
      'LIND: No.',
    ]);
    expect(turns('MARY QUILL: It leaks.\nLIND:\nNo.\nIt rained.')).toEqual([
      'MARY QUILL: It leaks.',
      'LIND: No. | It rained.',
    ]);
  });

  it('leave out asides', () => {
    expect(turns('MARY QUILL: It leaks.\n(Laughter.)\n[A pause]\nIt is old.\nLIND: No.')).toEqual([
      'MARY QUILL: It leaks. | It is old.',
      'LIND: No.',
    ]);
  });

  it('are nothing for a label without words', () => {
    expect(turns('MARY QUILL: It leaks.\nLIND:\nMARY QUILL: Yes.')).toEqual([
      'MARY QUILL: It leaks.',
      'MARY QUILL: Yes.',
    ]);
  });
});

describe('the names for Q and A', () => {
  const asked = '\nQ: It leaks?\nA: It does.';

  it.each([
    [
      'the author and the only person named',
      `Piet Lind runs the dam.${asked}`,
      ['Ida Holt'],
      ['Ida Holt: It leaks?', 'Piet Lind: It does.'],
    ],
    [
      'nobody without an author',
      `Piet Lind runs the dam.${asked}`,
      [],
      ['nobody: It leaks?', 'Piet Lind: It does.'],
    ],
    [
      'nobody of two authors',
      `Piet Lind runs the dam.${asked}`,
      ['Ida Holt', 'Ada Roe'],
      ['nobody: It leaks?', 'Piet Lind: It does.'],
    ],
    [
      'not the author himself',
      `Ida Holt met Piet Lind.${asked}`,
      ['Ida Holt'],
      ['Ida Holt: It leaks?', 'Piet Lind: It does.'],
    ],
    [
      'of two persons the one in subject position',
      `Piet Lind runs the dam of Ada Roe.${asked}`,
      [],
      ['nobody: It leaks?', 'Piet Lind: It does.'],
    ],
    [
      'nobody of two in subject position',
      `Piet Lind runs the dam. Ada Roe left.${asked}`,
      [],
      ['nobody: It leaks?', 'nobody: It does.'],
    ],
    [
      'the only person, in any position',
      `The dam of Piet Lind.${asked}`,
      [],
      ['nobody: It leaks?', 'Piet Lind: It does.'],
    ],
    [
      'nobody who is named later',
      `The dam.${asked}\nPiet Lind runs the dam.`,
      [],
      ['nobody: It leaks?', 'nobody: It does.'],
    ],
    ['no body', `The Delta Bank owns it.${asked}`, [], ['nobody: It leaks?', 'nobody: It does.']],
    ['no bare surname', `Lind runs the dam.${asked}`, [], ['nobody: It leaks?', 'nobody: It does.']],
  ])('%s', (_, text, authors, expected) => {
    expect(turns(text, { authors })).toEqual(expected);
  });
});
