import { describe, expect, it } from 'vitest';
import { colours } from '../../src/render/terminal/colours.js';
import { wrap } from '../../src/render/terminal/layout.js';
import { PLAIN } from '../../src/render/terminal/palette.js';
import { quotesText } from '../../src/render/terminal/quotes.js';
import { showText } from '../../src/render/terminal/show.js';
import { marked } from '../../src/render/terminal/view.js';
import { made } from '../query/made.js';

const view = { columns: 80, palette: PLAIN, ascii: false, link: null };
const star = (text: string): string => `*${text}*`;

describe('marked text', () => {
  it('styles ranges in code points, and escapes everything else', () => {
    expect(marked('🚢 the\u202Eharbour\nclosed', [[6, 13]], star)).toBe('🚢 the\\u{202e}*harbour* closed');
  });

  it('skips ranges that overlap or are outside', () => {
    expect(
      marked(
        'abcdef',
        [
          [0, 2],
          [1, 3],
          [4, 6],
          [6, 9],
        ],
        star,
      ),
    ).toBe('*ab*cd*ef*');
  });
});

describe('wrapped text', () => {
  it('is indented and fits the width, with wide characters counted', () => {
    expect(wrap('one two three four five six', 20, '  ')).toBe('  one two three four\n  five six\n');
    expect(wrap('one two three four   five  six', 20)).toBe('one two three four\nfive  six\n');
    expect(wrap('漢字漢字漢字 漢字漢字漢字', 20)).toBe('漢字漢字漢字\n漢字漢字漢字\n');
  });

  it('closes styles at line ends and reopens them on the next line', () => {
    const { match, date } = colours();
    expect(wrap(`one ${match('two three four five')} six`, 20, '  ')).toBe(
      '  one \u001b[1m\u001b[31mtwo three four\u001b[39m\u001b[22m\n  \u001b[1m\u001b[31mfive\u001b[39m\u001b[22m six\n',
    );
    expect(wrap(date(`${'a '.repeat(9)}b c`), 20)).toBe(
      `\u001b[4m${'a '.repeat(9)}b\u001b[24m\n\u001b[4mc\u001b[24m\n`,
    );
  });

  it('knows the closing code of every style of the palette', () => {
    for (const style of Object.values(colours())) {
      const [first = ''] = wrap(style('word word word word word'), 20).split('\n');
      const began = first.match(/\u001b\[\d+m/gu)?.length ?? 0;
      expect(began).toBeGreaterThan(0);
      expect(began % 2).toBe(0);
    }
  });

  it('keeps an overlong word whole', () => {
    expect(wrap(`a ${'x'.repeat(50)}`, 20)).toContain('x'.repeat(50));
  });
});

describe('text from the web', () => {
  const forged = made('a\u001b[2K', {
    title: 'Title\u001b[31m\u202E',
    publisher: 'Pub\nlisher',
    paragraphs: ['"Words\u0007 of\nsomeone," he said.'],
    quotes: [
      { text: '"Words\u0007 of\nsomeone,"', speaker: { name: 'Joss\u200B Amberly', role: 'p\u009Bilot' } },
    ],
  });

  it('cannot forge lines or colours', () => {
    const out = [
      ...showText(forged, view),
      ...quotesText(forged.quotations, view, { highlight: () => [], explain: true, excerpts: false }),
    ].join('');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(out).toContain('Pub lisher · undated · a\\u{1b}[2K');
  });
});

describe('a quotation across two paragraphs', () => {
  it('is marked in both and labelled once', () => {
    const analysis = made('a', {
      paragraphs: ['She said: "One.', '"Two."'],
      quotes: [{ text: '"One.', speaker: { name: 'Joss Amberly' } }],
    });
    const [quotation] = analysis.quotations;
    if (!quotation) throw new Error('no quotation');
    const { start, end } = analysis.body[1] ?? quotation;
    quotation.spans.push([start, end]);
    quotation.end = end;
    const out = [...showText(analysis, view)].join('');
    expect(out).toContain('"Two." [q1 Joss Amberly]');
    expect(out.split('[q1').length).toBe(2);
  });
});
