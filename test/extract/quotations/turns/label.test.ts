import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../../src/extract/quotations/stream.js';
import { labelAt } from '../../../../src/extract/quotations/turns/label.js';

/** The label that opens a line: form, head, role, what follows, and what marks a speaker. */
function label(line: string): string {
  const units = unitsOf(line, { start: 0, end: line.length });
  const found = labelAt(units, 0);
  if (!found) return 'none';
  const words = (range: { from: number; to: number } | null): string =>
    range
      ? units
          .slice(range.from, range.to)
          .map(({ text }) => text)
          .join(' ')
      : '-';
  const { form, head, role, mark, content, key, capitals, person } = found;
  const rest = words({ from: content, to: units.length });
  const marks = `${capitals ? ' capitals' : ''}${person ? ' person' : ''}`;
  return `${form}: ${words(head)} (${words(role)}) ${words(mark)} [${key}]${marks} > ${rest}`;
}

describe('the label of a turn', () => {
  it.each([
    ['QUILL: It leaks', 'colon: QUILL (-) : [quill] capitals > It leaks'],
    ['Quill: It leaks', 'colon: Quill (-) : [quill] > It leaks'],
    ['MARY QUILL: It', 'colon: MARY QUILL (-) : [quill] capitals person > It'],
    ['Mary Quill: It', 'colon: Mary Quill (-) : [quill] person > It'],
    ['Xyla Quill: It', 'colon: Xyla Quill (-) : [quill] > It'],
    ['Mary: It', 'colon: Mary (-) : [mary] > It'],
    ['McQUILL: It', 'colon: McQUILL (-) : [mcquill] capitals > It'],
    ['Mr QUILL: It', 'colon: Mr QUILL (-) : [quill] capitals person > It'],
    ['Mr Quill: It', 'colon: Mr Quill (-) : [quill] person > It'],
    ['SEN. QUILL: It', 'colon: SEN . QUILL (-) : [quill] capitals person > It'],
    ['Spokesman Quill: It', 'colon: Spokesman Quill (-) : [quill] person > It'],
    ['QUILL OF DELTA: It', 'colon: QUILL OF DELTA (-) : [delta] capitals > It'],
    ['QUILL of DELTA: It', 'colon: QUILL of DELTA (-) : [delta] capitals > It'],
    ['QUILL van DELTA: It', 'colon: QUILL van DELTA (-) : [delta] > It'],
    ['Speaker 2: It', 'colon: Speaker 2 (-) : [2] person > It'],
    ['QUILL-ROE: It', 'colon: QUILL-ROE (-) : [quill-roe] capitals > It'],
    ['QUILL & ROE: It', 'colon: QUILL & ROE (-) : [roe] capitals > It'],
    ['MARY “ROZ” QUILL: It', 'colon: MARY “ROZ” QUILL (-) : [quill] capitals person > It'],
    ['MARY “OLD ROZ” QUILL: It', 'colon: MARY “OLD ROZ” QUILL (-) : [quill] capitals person > It'],
    ['MARY “THE OLD ROZ” QUILL: It', 'none'],
    ['QUILL, chair: It', 'colon: QUILL (chair) : [quill] capitals person > It'],
    ['QUILL, chair, Delta: It', 'colon: QUILL (chair , Delta) : [quill] capitals person > It'],
    ['QUILL (by phone): It', 'colon: QUILL (-) : [quill] capitals > It'],
    ['QUILL [by phone]: It', 'colon: QUILL (-) : [quill] capitals > It'],
    ['QUILL (by phone) (Delta): It', 'colon: QUILL (-) : [quill] capitals > It'],
    ['QUILL (by phone), chair: It', 'colon: QUILL (chair) : [quill] capitals person > It'],
    ['QUILL (by phone) left: It', 'none'],
    ['QUILL (by phone: It', 'none'],
    ['The Minister (Rupert Dahl): It', 'colon: Rupert Dahl (The Minister) : [dahl] person > It'],
    ['The Minister (Dahl): It', 'colon: The Minister (-) : [minister] person > It'],
    ['The Minister (by phone): It', 'colon: The Minister (-) : [minister] person > It'],
    ['Minister (Rupert Dahl): It', 'colon: Minister (-) : [minister] person > It'],
    ['*QUILL:* It', 'colon: QUILL (-) : [quill] capitals > It'],
    ['> QUILL: It', 'colon: QUILL (-) : [quill] capitals > It'],
    ['QUILL:', 'colon: QUILL (-) : [quill] capitals > '],
    [': It', 'none'],
    ['QUILL', 'none'],
    ['quill: It', 'none'],
    ['Quill left: It', 'none'],
    ['Quill and Roe: It', 'colon: Quill and Roe (-) : [roe] > It'],
    ['Quill and: It', 'none'],
    ['QUILL PRO TEMPORE: It', 'colon: QUILL PRO TEMPORE (-) : [tempore] capitals > It'],
    ['Note: it leaks', 'none'],
    ['Quill Note: it leaks', 'none'],
    ['A B C D E F G H: It', 'colon: A B C D E F G H (-) : [h] capitals > It'],
    ['A B C D E F G H I: It', 'none'],
    [
      'QUILL, a b c d e f g h i j k l m n o p q r s t u v: It',
      'colon: QUILL (a b c d e f g h i j k l m n o p q r s t u v) : [quill] capitals person > It',
    ],
    ['QUILL, a b c d e f g h i j k l m n o p q r s t u v w: It', 'none'],
    ['QUILL; ROE: It', 'none'],
    ['MARY. QUILL: It', 'none'],
  ])('%s', (line, expected) => {
    expect(label(line)).toBe(expected);
  });
});

describe('the label of a printed debate', () => {
  it.each([
    ['Mr. QUILL. It leaks', 'record: Mr. QUILL (-) . [quill] capitals person > It leaks'],
    ['Ms. MARY QUILL. It', 'record: Ms. MARY QUILL (-) . [quill] capitals person > It'],
    ['Ms. QUILL of Delta. It', 'record: Ms. QUILL (-) . [quill] capitals person > It'],
    ['Ms. QUILL of Delta (by phone). It', 'record: Ms. QUILL (-) . [quill] capitals person > It'],
    ['The SPEAKER pro tempore. It', 'record: The SPEAKER pro tempore (-) . [tempore] person > It'],
    ['Mr. Quill. It', 'none'],
    ['Mr. QUILL it leaks', 'none'],
    ['Mr. QUILL left. It', 'none'],
    ['Mr. , QUILL. It', 'none'],
    ['QUILL. It', 'none'],
    ['Mr. X. It', 'none'],
  ])('%s', (line, expected) => {
    expect(label(line)).toBe(expected);
  });
});

describe('the letter of a question or an answer', () => {
  it.each([
    ['Q: It leaks?', 'question: Q (-) : [question] > It leaks ?'],
    ['A: It does.', 'answer: A (-) : [answer] > It does .'],
    ['Q. It leaks?', 'question: Q. (-) - [question] > It leaks ?'],
    ['Question: It?', 'question: Question (-) : [question] > It ?'],
    ['Answer. It.', 'answer: Answer (-) . [answer] > It .'],
    ['A dam: It', 'none'],
    ['a: It', 'none'],
    ['“A”: It', 'none'],
  ])('%s', (line, expected) => {
    expect(label(line)).toBe(expected);
  });
});
