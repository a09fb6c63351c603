import { describe, expect, it } from 'vitest';
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import { explainLines } from '../../src/parse/explain.js';
import { parseArticle } from '../../src/parse/parse-article.js';

const TEXT = `Home
Sport
Share on Facebook
Advertisement

Bridge in Lindmoor closes after cracks are found

By Ida Holt
Published 23 October 2020

The old bridge over the Lind was closed on Friday after engineers found cracks in two of its piers.

“We could not wait any longer,” said Marta Quill, the city’s engineer, in front of the town hall.

Ferries will carry people across the river until the repairs are done, which may take until spring.

Read more: Why the bridges of the valley are as old as they are

Sign up for our newsletter
© Harbour Post 2020. All rights reserved.
`;

const file = (() => {
  const { file: read } = asSourceFile('a.txt', { text: TEXT, encoding: 'utf-8' });
  if (!read) throw new Error('not read');
  return read;
})();

const explained = explainLines(file, '2021-03-04').map((line) => ({
  ...line,
  text: TEXT.slice(line.start, line.end),
}));
const lineOf = (beginning: string) => explained.find(({ text }) => text.startsWith(beginning));

describe('the explanation of a parse', () => {
  it('has every non-blank line, in order', () => {
    expect(explained.map(({ text }) => text)).toEqual(TEXT.split('\n').filter((line) => line !== ''));
  });

  it('keeps exactly the lines of the body', () => {
    const body = parseArticle(file, '2021-03-04').body.map(({ start, end }) => TEXT.slice(start, end));
    expect(explained.filter(({ kept }) => kept).map(({ text }) => text)).toEqual(body);
    expect(body).toHaveLength(3);
  });

  it.each([
    ['The old bridge', { kept: true, reason: 'prose' }],
    ['Bridge in Lindmoor', { kept: false, reason: 'title', gives: ['title'] }],
    ['By Ida', { kept: false, reason: 'byline', gives: ['authors'] }],
    ['Published', { kept: false, gives: ['published'] }],
    ['Share on', { kept: false, reason: 'share', gives: [] }],
    ['Advertisement', { kept: false, reason: 'advertisement' }],
    ['Sign up', { kept: false, reason: 'subscribe' }],
  ])('for the line "%s…" is correct', (beginning, expected) => {
    expect(lineOf(beginning)).toMatchObject(expected);
  });
});

describe('the explanation of a ranked field', () => {
  it('names the best candidate with what decides, and the runner-up', () => {
    const ranked = explained.flatMap(({ text, ranked: ranks }) => ranks.map((rank) => ({ text, ...rank })));
    const titles = ranked.filter(({ field }) => field === 'title');
    expect(titles.map(({ text, place }) => [text, place])).toContainEqual([
      'Bridge in Lindmoor closes after cracks are found',
      1,
    ]);
    expect(titles.find(({ place }) => place === 1)?.because.length).toBeGreaterThan(0);
    expect(titles.find(({ place }) => place === 2)?.because).toEqual([]);
    expect(ranked).toContainEqual(
      expect.objectContaining({ field: 'authors', place: 1, text: 'By Ida Holt' }),
    );
  });

  it('is empty for a clean article', () => {
    const { file: clean } = asSourceFile('b.txt', {
      text: TEXT.split('\n').slice(9, 14).join('\n'),
      encoding: 'utf-8',
    });
    expect(explainLines(clean, '2021-03-04').flatMap(({ ranked }) => ranked)).toEqual([]);
  });
});
