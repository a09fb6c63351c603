import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../src/load/html/html.js';
import { personsAmong } from '../../src/load/html/persons.js';
import { parseArticle } from '../../src/parse/parse-article.js';

const PARAGRAPHS = [
  'The ferry to Little Skerry came back on Tuesday after three weeks at the yard, and the first cars rolled off before noon.',
  'The company, which owns two more ships, said that it would sell one of them in the spring to pay for the repair.',
  'Islanders have asked for a second departure in the evening, and the mayor said that the company would look into it soon.',
  'The yard in Lindmoor found cracks in the hull, and workers replaced four plates and a propeller before the ship could leave.',
];

const page = (head: string, byline: string, more = ''): string => `<html lang="en"><head>
  <title>Ferry is back in Little Skerry - Fjord Post</title>
  <meta property="og:site_name" content="Fjord Post"><meta property="og:title" content="Ferry is back in Little Skerry">
  ${head}</head><body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
  <header><h1>Ferry is back in Little Skerry</h1>${byline}</header>
  <article>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>${more}
  <footer><p>© 2020 Fjord Post. All rights reserved.</p></footer></body></html>`;

async function read(html: string) {
  const { files } = await readSavedPage('a.html', html, 'utf-8');
  const [file] = files;
  if (!file) throw new Error('a page with text gives a file');
  return parseArticle(file, '2021-03-04');
}

describe('persons among the authors in markup', () => {
  it.each([
    [['Ida Holt'], ['Ida Holt']],
    [['Ida Holt | Sponsored'], ['Ida Holt']],
    [['Ida Holt og Jan Vale'], ['Ida Holt', 'Jan Vale']],
    [['Fjord Post'], []],
    [['The Fjord Post'], []],
    [['fjordpost.example'], []],
    [['Skerry Daily News'], []],
    [['Ida Holt', 'Lindmoor'], ['Ida Holt']],
    [['Ida Holt', 'CFP'], ['Ida Holt']],
    [['Reuters'], ['Reuters']],
    [['Ida Holt', 'Professor of ships at the university of Lindmoor'], ['Ida Holt']],
  ])('%j', (names, persons) => {
    expect(personsAmong(names, ['Fjord Post', 'fjordpost'])).toEqual(persons);
  });
});

describe('the authors and day of a saved page', () => {
  it('are read from the page if its markup has none', async () => {
    const { authors, published, evidence } = await read(page('', '<p>By Ida Holt</p><p>23 October 2020</p>'));
    expect([authors, published]).toEqual([['Ida Holt'], '2020-10-23']);
    expect(evidence.authors?.range).toBeNull();
  });

  it('are read from the page if the markup names the site', async () => {
    const head = '<meta name="author" content="Fjord Post">';
    expect((await read(page(head, '<p>By Ida Holt</p>'))).authors).toEqual(['Ida Holt']);
  });

  it('stay those of the markup', async () => {
    const head =
      '<meta name="author" content="Jan Vale"><meta property="article:published_time" content="2020-10-22">';
    const { authors, published } = await read(page(head, '<p>By Ida Holt</p><p>23 October 2020</p>'));
    expect([authors, published]).toEqual([['Jan Vale'], '2020-10-22']);
  });

  it('are null if the page names none', async () => {
    const { authors, published } = await read(page('<meta name="author" content="Fjord Post">', ''));
    expect([authors, published]).toEqual([[], null]);
  });
});

describe('the title of a saved page', () => {
  it.each([
    'Fjord Post - Ferry is back in Little Skerry',
    'Ferry is back in Little Skerry - Fjord Post - News of the coast',
    'Islands | Ferry is back in Little Skerry',
  ])('is the heading within "%s"', async (title) => {
    const html = page('', '').replace('content="Ferry is back in Little Skerry"', `content="${title}"`);
    expect((await read(html)).title).toBe('Ferry is back in Little Skerry');
  });
});

describe('the body of a saved page', () => {
  it('is the story, not a box with more markup', async () => {
    const box = `<div class="article-body"><p>${'Harbour Weekly brings you the news of all islands, each Friday, and costs nothing at all for readers who sign up before the spring, with a crossword.'}</p></div>`;
    const html = page('', '', '').replace(
      /<article>.*<\/article>/u,
      `${box}<ul>${PARAGRAPHS.map((text) => `<li>${text} ${text}</li>`).join('')}</ul>`,
    );
    const { body, text } = await read(html);
    expect(body.map(({ start, end }) => text.slice(start, end)).join(' ')).toContain(PARAGRAPHS[3]);
  });
});
