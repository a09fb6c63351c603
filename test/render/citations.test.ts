/** --format bibtex, ris, csl-json and markdown: what reference managers read back, and texts that are never markup. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import type { ArticleRef } from '../../src/model/article.js';
import { type Cited, citations } from '../../src/render/citations/citations.js';
import { nameParts } from '../../src/render/citations/reference.js';
import { small } from '../cli/memory-io.js';
import { fc } from '../properties.js';

const article = (fields: Partial<ArticleRef> = {}): ArticleRef => ({
  id: 'harbour',
  path: 'harbour.md',
  title: 'Harbour wall leaks',
  publisher: 'Delta Post',
  published: '2020-10-23T21:33',
  authors: ['Ida Holt'],
  section: null,
  language: 'en',
  url: 'https://delta.example/wall',
  ...fields,
});

type Format = Parameters<typeof citations>[1];

const written = (format: Format, ...articles: Partial<ArticleRef>[]): string =>
  [
    ...citations(
      articles.map((fields) => ({ article: article(fields), said: null })),
      format,
      false,
    ),
  ].join('');

const said = (text: string, speaker: string | null = null, role: string | null = null): Cited => ({
  article: article(),
  said: { text, speaker, role },
});

const marked = (...cited: Cited[]): string => [...citations(cited, 'markdown', false)].join('');

const readBack = (text: string) => new Cite(text, { generateGraph: false }).data;

describe('the parts of a name', () => {
  it.each([
    ['Ida Holt', { family: 'Holt', given: 'Ida' }],
    ['Ida van den Holt', { family: 'van den Holt', given: 'Ida' }],
    ['Tom B. Rask Jr.', { family: 'Rask', given: 'Tom B.', suffix: 'Jr.' }],
    ['Holt', { literal: 'Holt' }],
    ['李明', { literal: '李明' }],
    ['Ida\n\tHolt', { family: 'Holt', given: 'Ida' }],
  ])('of %j', (author, parts) => {
    expect(nameParts(author)).toEqual(parts);
  });
});

describe('BibTeX', () => {
  it('is read back with authors, day, publisher and address', () => {
    const [one] = readBack(written('bibtex', { authors: ['Ida van den Holt', 'Rask', 'Tom Vane Jr.'] }));
    expect(one).toMatchObject({
      id: 'vandenholt2020harbour',
      title: 'Harbour wall leaks',
      'container-title': 'Delta Post',
      issued: { 'date-parts': [[2020, 10, 23]] },
      URL: 'https://delta.example/wall',
    });
    expect(one?.author).toMatchObject([
      { given: 'Ida', family: 'Holt', 'non-dropping-particle': 'van den' },
      { family: 'Rask' },
      { given: 'Tom', family: 'Vane', suffix: 'Jr.' },
    ]);
  });

  it('has nothing in a title that is a command or ends the field', () => {
    const title = '50% of {A} & B_c: a \\test ~ #1 ^ $5';
    expect(readBack(written('bibtex', { title }))[0]?.title).toBe(title);
  });

  it('keeps an address in its field', () => {
    const [one] = readBack(written('bibtex', { url: 'https://delta.example/a}b{c d' }));
    expect(one?.URL).toBe('https://delta.example/a%7Db%7Bc%20d');
  });

  it('leaves out what is unknown', () => {
    const text = written('bibtex', {
      authors: [],
      publisher: null,
      published: null,
      url: null,
      language: null,
    });
    expect(text).toBe('@article{harbour,\n  title = {{Harbour wall leaks}}\n}\n');
  });

  it('gives articles of one author, year and word keys of their own, and each article once', () => {
    const text = written('bibtex', {}, { id: 'other' }, {});
    expect(text.match(/@article\{[^,]+/gu)).toEqual([
      '@article{holt2020harbour',
      '@article{holt2020harbour-2',
    ]);
  });

  it('is one entry with balanced braces for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, publisher) => {
        const text = written('bibtex', { title, publisher, url: null }).replaceAll(/\\[\\{}$&%#_]/gu, '');
        expect(text.split('{')).toHaveLength(text.split('}').length);
        expect(text.match(/^@/gmu)).toHaveLength(1);
        expect(text.match(/^\}/gmu)).toHaveLength(1);
      }),
    );
  });
});

describe('RIS', () => {
  it('is read back with authors, day, publisher and address', () => {
    const [one, other] = readBack(
      written('ris', { authors: ['Ida van den Holt', 'Rask', 'Tom Vane Jr.'] }, { id: 'b', published: null }),
    );
    expect(one).toMatchObject({
      type: 'article-newspaper',
      title: 'Harbour wall leaks',
      'container-title': 'Delta Post',
      URL: 'https://delta.example/wall',
    });
    expect(one?.reporter).toEqual(['van den Holt, Ida', 'Rask', 'Vane, Tom, Jr.']);
    expect(other?.issued).toBeUndefined();
  });

  it('writes a date as precise as it is known', () => {
    expect(written('ris', {})).toContain('DA  - 2020/10/23/\r\n');
    expect(written('ris', { published: '2020-10' })).toContain('DA  - 2020/10//\r\n');
    expect(written('ris', { published: '2020' })).toContain('DA  - 2020///\r\n');
  });

  it('has no line that a text begins', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const lines = written('ris', { title: `${title}\r\nER  - \u2028TY  - BOOK` }).split('\r\n');
        expect(lines.map((line) => line.slice(0, 6))).toEqual(
          ['TY', 'ID', 'TI', 'AU', 'T2', 'PY', 'DA', 'LA', 'UR', 'ER'].map((tag) => `${tag}  - `).concat(''),
        );
      }),
    );
  });
});

describe('CSL-JSON', () => {
  it('has the fields of the article', () => {
    expect(JSON.parse(written('csl-json', { section: 'News', authors: ['Ida Holt', 'Rask'] }))).toEqual([
      {
        id: 'holt2020harbour',
        type: 'article-newspaper',
        title: 'Harbour wall leaks',
        author: [{ family: 'Holt', given: 'Ida' }, { literal: 'Rask' }],
        'container-title': 'Delta Post',
        issued: { 'date-parts': [[2020, 10, 23]] },
        section: 'News',
        language: 'en',
        URL: 'https://delta.example/wall',
      },
    ]);
  });
});

describe('Markdown', () => {
  it('gives two quotations of one article one footnote', () => {
    expect(marked(said('“It leaks”', 'Ada Brook', 'mayor'), said('it will hold'))).toBe(
      [
        '> “It leaks”\n>\n> — **Ada Brook**, mayor[^1]\n\n',
        '> it will hold[^1]\n\n',
        '[^1]: Ida Holt, “Harbour wall leaks”, *Delta Post*, 23 October 2020. <https://delta.example/wall>\n',
      ].join(''),
    );
  });

  it('lists articles without footnotes', () => {
    expect(written('markdown', { published: '2020-10', url: null })).toBe(
      '- Ida Holt, “Harbour wall leaks”, *Delta Post*, October 2020.\n',
    );
  });

  it.each([
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['# wall', '\\# wall'],
    ['- wall', '\\- wall'],
    ['1. wall', '1\\. wall'],
    ['[wall](javascript:alert(1))', '\\[wall\\](javascript:alert(1))'],
    ['a\n\n> b', 'a \\> b'],
    ['`a` *b* _c_ ~d~ |e|', '\\`a\\` \\*b\\* \\_c\\_ \\~d\\~ \\|e\\|'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
  ])('has nothing in %j that is markup', (text, shown) => {
    expect(marked(said(text))).toContain(`> ${shown}[^1]\n`);
  });

  it('links addresses of pages alone', () => {
    expect(written('markdown', { url: 'javascript:alert(1)' })).toContain('. javascript:alert(1)\n');
    expect(written('markdown', { url: 'https://a.example/<b>' })).toContain(
      '. <https://a.example/%3Cb%3E>\n',
    );
  });
});

describe('formats that cite articles', () => {
  it.each(['list', 'quotes', 'search harbour'])('cites the articles of %s', async (command) => {
    const { code, out } = await small(...command.split(' '), '--format', 'csl-json');
    expect(code).toBe(0);
    expect(JSON.parse(out).length).toBeGreaterThan(0);
  });

  it.each([
    [['sources', '--format', 'ris'], '--format ris cites articles, and this answer has none'],
    [['list', '--count-by', 'year', '--format', 'bibtex'], '--format bibtex cites articles'],
    [['list', '--fields', 'id', '--format', 'ris'], '--fields and --format ris cannot be combined'],
  ])('refuses %j', async (argv, message) => {
    const { code, err } = await small(...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
