import { describe, expect, it } from 'vitest';
import { namesInLine } from '../../src/parse/fields/byline/names-in-line.js';

const read = (text: string): string[] => namesInLine(text).map(({ name, mark }) => `${mark ?? '-'} ${name}`);

describe('names in a line', () => {
  it.each([
    ['By Ida Holt', ['by Ida Holt']],
    ['Written by Ida Holt', ['written Ida Holt']],
    ['Author: Ida Holt, Marta Quill', ['label Ida Holt', 'label Marta Quill']],
    ['Photos by Ida Holt', ['other Ida Holt']],
    ['Foto: Ida Holt', ['other Ida Holt']],
    ['By Dr. Ida Holt, MD', ['by Ida Holt']],
    ['By Ida Holt, Staff Writer', ['by Ida Holt']],
    ['Ida Holt | 23 October 2020', ['- Ida Holt']],
    ['Ida HoltMarta Quill, Fjord Post', ['- Ida Holt', '- Marta Quill']],
    ['By Ida van den Holt', ['by Ida van den Holt']],
    ['By IDA HOLT and MARTA QUILL', ['by Ida Holt', 'by Marta Quill']],
    ['By Ida Holt Fox News', ['by Ida Holt']],
    ['By Ida Holt China Correspondent', ['by Ida Holt']],
    ['Ida Holt Berlin correspondent', ['- Ida Holt']],
    ['By Ida Holt Paris', ['by Ida Holt Paris']],
    ['Ida Paris, reporter', ['- Ida Paris']],
    ['Ida Holt12', ['- Ida Holt']],
    ['Автор: Ида Холт', ['label Ида Холт']],
    ['by far the largest', []],
    ['Subscribe', []],
    ['Updated Monday October', []],
  ])('%s', (text, names) => {
    expect(read(text)).toEqual(names);
  });

  it('are read in linear time', () => {
    const began = process.hrtime.bigint();
    namesInLine('Aa'.repeat(200_000));
    namesInLine('By '.repeat(100_000));
    expect(Number(process.hrtime.bigint() - began) / 1e6).toBeLessThan(500);
  });
});
