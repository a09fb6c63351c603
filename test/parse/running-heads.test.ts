/** Page numbers and running heads of scans are not text; numbers and short lines of other texts are kept. */
import { describe, expect, it } from 'vitest';
import { asSourceFile } from '../../src/load/load.js';
import { readPage } from '../../src/parse/page/page.js';

const PARTS = [
  'The council of Lindmoor voted on Monday to spend the tolls of a whole\nyear on the old harbour, which no ship of any size has been able to\nenter since the great storm, and to begin the work in the summer, when the',
  'wind is low. "We have waited for two years," said Rosa Trell, who keeps the\nferry on the quay, "and we shall not wait for a third."',
  'The contractors, a firm from Quarrow, have promised to finish the whole\nof the work before the first of October, or to pay for each day that they',
  'are late. The mayor, who had been against it, said that he would not stay\nin the way of it any longer, and that the town had spoken clearly enough.',
];

const dropped = (text: string): string[] => {
  const { file } = asSourceFile('a.txt', { text, encoding: 'utf-8' });
  return readPage(file)
    .lines.filter(({ reason, leftover, kept }) => !kept && leftover === 'running-head' && reason !== 'title')
    .map(({ start, end }) => text.slice(start, end));
};

describe('a scan', () => {
  it.each<[string, (n: number) => string[], string[]]>([
    ['numbers alone', (n) => [`${n}`], ['12', '13', '14']],
    ['numbers between dashes', (n) => [`- ${n} -`], ['- 12 -', '- 13 -', '- 14 -']],
    ['numbers of pages', (n) => [`Page ${n} of 40`], ['Page 12 of 40', 'Page 13 of 40', 'Page 14 of 40']],
    [
      'heads below the numbers, garbled once',
      (n) => [`${n}`, n === 13 ? 'THE LINDM0OR GAZETTF' : 'THE LINDMOOR GAZETTE'],
      ['12', 'THE LINDMOOR GAZETTE', '13', 'THE LINDM0OR GAZETTF', '14', 'THE LINDMOOR GAZETTE'],
    ],
    [
      'heads above the numbers',
      (n) => ['Harbour News, Saturday', String(n)],
      ['Harbour News, Saturday', '12', 'Harbour News, Saturday', '13', 'Harbour News, Saturday', '14'],
    ],
  ])('is read without its %s', (_name, between, expected) => {
    const pages = PARTS.slice(0, 3).map((part, at) => `${part}\n\n${between(12 + at).join('\n\n')}`);
    expect(dropped(`HARBOUR TO BE DREDGED\n\n${pages.join('\n\n')}\n\n${PARTS[3]}\n`)).toEqual(expected);
  });

  it('is read without heads where no blank line divides them from the text', () => {
    const pages = PARTS.slice(0, 3).map((part, at) => `${part}\n${12 + at}\nTHE LINDMOOR GAZETTE`);
    expect(dropped(`HARBOUR TO BE DREDGED\n\n${pages.join('\n')}\n${PARTS[3]}\n`)).toHaveLength(6);
  });
});

describe('lines that are kept', () => {
  it.each([
    ['two numbers', [PARTS[0], '12', PARTS[1], '13', PARTS[2], PARTS[3]]],
    ['numbers that do not count up', [PARTS[0], '12', PARTS[1], '19', PARTS[2], '7', PARTS[3]]],
    ['a list of numbers', [PARTS[0], '12', '13', '14', PARTS[1], PARTS[2], PARTS[3]]],
    ['years', [PARTS[0], 'In 1901', PARTS[1], 'In 1902', PARTS[2], 'In 1903', PARTS[3]]],
  ])('%s', (_name, lines) => {
    expect(dropped(`HARBOUR TO BE DREDGED\n\n${lines.join('\n\n')}\n`)).toEqual([]);
  });

  it('headings beside page numbers that differ', () => {
    const heads = ['Money from tolls', 'Two years lost', 'Promises made'];
    const pages = PARTS.slice(0, 3).map((part, at) => `${part}\n\n${12 + at}\n\n${heads[at]}`);
    const text = `HARBOUR TO BE DREDGED\n\n${pages.join('\n\n')}\n\n${PARTS[3]}\n`;
    expect(dropped(text)).toEqual(['12', '13', '14']);
  });
});
