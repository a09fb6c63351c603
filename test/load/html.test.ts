import { describe, expect, it } from 'vitest';
import { htmlText, readSavedPage } from '../../src/load/html/read-page.js';
import { fc } from '../properties.js';

const STORY = [
  'The old bridge over the Lind was closed on Friday after engineers found cracks in two of its piers, the city said.',
  '“We could not wait any longer,” said Marta Quill, the city’s engineer. “It is a matter of days, not weeks.”',
  'Ferries will carry people across the river until the repairs are done, which the city hopes will be in spring.',
];

const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('\n');

const page = (head: string, body = `<article>${paragraphs}</article>`): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;

const read = async (html: string) => (await readSavedPage('a.html', html, 'utf-8')).files[0];

const ld = (...nodes: object[]): string =>
  nodes.map((node) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`).join('');

describe('the text of a page', () => {
  it('is that of the article, without navigation', async () => {
    const file = await read(
      page(
        '<title>Bridge closed</title>',
        `<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
         <main><article><h1>Bridge closed</h1>${paragraphs}
         <figure><img src="x.jpg"><figcaption>The bridge on Friday</figcaption></figure></article></main>
         <footer>All rights reserved</footer>
         <script>document.body.innerHTML = 'gone'</script><style>p { color: red }</style>`,
      ),
    );
    expect(file?.text).toBe(STORY.join('\n\n'));
    expect(file?.derived).toBeDefined();
  });

  it('is all text if no part is clearly the article', async () => {
    expect((await read('<p>Short <b>no</b>tice</p><p>of two lines.'))?.text).toBe(
      'Short notice\n\nof two lines.',
    );
  });

  it.each([
    ['one <br> two', 'one\n\ntwo'],
    ['<ul><li>one</li><li><p>two</p></li></ul>', '• one\n\n• two'],
    ['a&nbsp;b &amp; c &#8220;d&#8221;', 'a b & c “d”'],
    ['<p>in<i>line</i></p>', 'inline'],
    ['<!-- not shown --><p>shown</p>', 'shown'],
  ])('of %s is %j', async (html, text) => {
    expect(await htmlText(html)).toBe(text);
  });

  it('with excessive nesting is taken whole, quickly', async () => {
    const file = await read(`${'<div>'.repeat(20_000)}${paragraphs}`);
    expect(file?.text).toBe(STORY.join('\n\n'));
  });

  it('is reported if missing', async () => {
    const { files, problems } = await readSavedPage('a.html', page('', '<div id="root"></div>'), 'utf-8');
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ path: 'a.html', message: 'is a page without text', fatal: true }]);
  });

  it('never causes an exception', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div',
        '>',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<a href="',
        '"',
        '&#x',
      ),
      fc.string({ maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        await readSavedPage('a.html', pieces.join(''), 'utf-8');
      }),
      { numRuns: 100 },
    );
  });
});

describe('the fields of a page', () => {
  it.each([
    ['title', ld({ '@type': 'NewsArticle', headline: 'Bridge &amp; road' }), 'Bridge & road', 'json-ld'],
    ['title', '<meta property="og:title" content="Bridge closed">', 'Bridge closed', 'meta-tag'],
    [
      'title',
      '<meta property="og:site_name" content="Harbour Post"><meta property="og:title" content="Bridge closed - Harbour Post">',
      'Bridge closed',
      'meta-tag',
    ],
    ['title', '<title>Bridge closed | Harbour Post</title>', 'Bridge closed', 'title-element'],
    [
      'title',
      '<title>Bridge closed: a city | two banks that have never been so far apart</title>',
      'Bridge closed: a city | two banks that have never been so far apart',
      'title-element',
    ],
    [
      'publisher',
      ld({
        '@graph': [
          { '@type': 'WebPage', publisher: 'no' },
          { '@type': ['Thing', 'ReportageNewsArticle'], publisher: { name: 'Harbour Post' } },
        ],
      }),
      'Harbour Post',
      'json-ld',
    ],
    ['publisher', '<meta property="og:site_name" content="Harbour Post">', 'Harbour Post', 'meta-tag'],
    [
      'authors',
      ld([{ '@type': 'NewsArticle', author: [{ name: 'Ida Holt' }, { name: 'Tom Rell' }] }]),
      ['Ida Holt', 'Tom Rell'],
      'json-ld',
    ],
    [
      'authors',
      '<meta name="author" content="By Ida Holt and Tom Rell">',
      ['Ida Holt', 'Tom Rell'],
      'meta-tag',
    ],
    [
      'published',
      ld({ '@type': 'NewsArticle', datePublished: '2020-10-23T09:00:00+01:00' }),
      '2020-10-23T09:00:00+01:00',
      'json-ld',
    ],
    ['published', '<meta property="article:published_time" content="2020-10-23">', '2020-10-23', 'meta-tag'],
    ['updated', '<meta property="article:modified_time" content="2020-10-24">', '2020-10-24', 'meta-tag'],
    [
      'url',
      '<link rel="canonical" href="https://post.example/bridge">',
      'https://post.example/bridge',
      'canonical-link',
    ],
    ['language', '', 'en', 'html-lang'],
  ] as const)('%s from %s', async (field, head, value, rule) => {
    const file = await read(page(head));
    expect(file?.frontMatter?.[field]).toEqual(value);
    expect(file?.derived?.[field]?.rule).toBe(rule);
  });

  it.each([
    ['its only time element', '<time datetime="2020-10-23">Friday</time>', '2020-10-23'],
    [
      'the time element that says so',
      '<time datetime="2020-01-01"></time><time itemprop="datePublished" datetime="2020-10-23"></time>',
      '2020-10-23',
    ],
    [
      'several uninformative ones',
      '<time datetime="2020-01-01"></time><time datetime="2020-10-23"></time>',
      null,
    ],
  ])('date from %s', async (_name, times, value) => {
    expect((await read(page('', `<article>${times}${paragraphs}</article>`)))?.frontMatter?.published).toBe(
      value,
    );
  });

  it('ignore near misses of authors, dates, JSON and articles', async () => {
    const file = await read(
      page(
        `<meta property="article:author" content="https://social.example/post"><meta name="date" content="today">
         <script type="application/ld+json">{"@type": "NewsArticle", </script>${ld({ '@type': 'Organization', name: 'X' })}`,
      ),
    );
    expect(file?.frontMatter).toMatchObject({ authors: [], published: null, publisher: null, title: null });
  });
});
