/**
 * Labels at the head and foot of a text supply fields; repeated heads make a bundle, or a finding if their format
 * is unknown.
 */

import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../../../src/load/read-sources.js';
import { parseArticle } from '../../../src/parse/parse-article.js';
import { fc } from '../../properties.js';

const read = (text: string, path = 'a.txt') => sourcesIn(path, Buffer.from(text), {});

const STORY = `The weir in Lindmoor was opened at noon on Monday, after three years of repairs that cost more than the bridge.

“The gates hold,” said Lin Mah, who led the work for the river board.
`;

const article = async (text: string) => {
  const { files } = await read(text);
  const [file] = files;
  return file ? parseArticle(file, '2021-03-05') : null;
};

describe('labels at the head', () => {
  it.each([
    [
      'plain labels',
      'Title: Weir opened\nAuthor: Trell, Rosa\nDate: 2019-03-11\nSource: Lindmoor Gazette\n\n',
    ],
    [
      'capitals',
      'HEADLINE: Weir opened\nBYLINE: By Rosa Trell\nPUBLICATION: Lindmoor Gazette\nPUBLICATION DATE: 11 March 2019\n\n',
    ],
    [
      'blank lines between',
      'Title: Weir opened\n\nAuthor: Rosa Trell\n\nPublisher: Lindmoor Gazette\n\nPublished: March 11, 2019\n\n',
    ],
    [
      'marks of Markdown',
      '**Title:** Weir opened\n**Author:** Rosa Trell\n**Newspaper:** Lindmoor Gazette\n**Date:** 11 March 2019\n\n',
    ],
    [
      'labels that give nothing',
      'Title: Weir opened\nBy: Rosa Trell\nPaper: Lindmoor Gazette\nDate: 20190311\nWords: 41\nRetrieved: 4 May 2020\n\n',
    ],
    [
      'a label for the text',
      'Title: Weir opened\nAuthor: Rosa Trell\nSource: Lindmoor Gazette\nDate: 2019-03-11\nText: ',
    ],
    [
      'the headline above',
      'Weir opened\n\nAuthor: Rosa Trell\nNewspaper: Lindmoor Gazette\nDate: 11-Mar-2019\n\n',
    ],
  ])('supply fields with %s', async (_name, head) => {
    const found = await article(head + STORY);
    expect(found).toMatchObject({
      title: 'Weir opened',
      authors: ['Rosa Trell'],
      publisher: 'Lindmoor Gazette',
      published: '2019-03-11',
    });
    const [first] = found?.body ?? [];
    expect(found?.text.slice(first?.start).startsWith('The weir in Lindmoor')).toBe(true);
  });

  it('give each value its place in the evidence', async () => {
    const text = `Title: Weir opened\nDate: 2019-03-11\n\n${STORY}`;
    const found = await article(text);
    expect(found?.evidence.title).toEqual({
      from: 'text',
      rule: 'label',
      range: { start: 7, end: 18 },
      confidence: 0.95,
    });
  });

  it.each([
    ['one label', `Date: 2019-03-11\n\n${STORY}`],
    ['labels of a recipe', `Length: 40 minutes\nPlace: kitchen\n\n${STORY}`],
    ['questions and answers', `Q: Is it open?\nA: It is.\nQ: Since when?\nA: Monday.\n\n${STORY}`],
    ['a transcript', `MAH: It is open.\nTRELL: Since when?\nMAH: Monday.\n\n${STORY}`],
  ])('do not match if the text begins with %s', async (_name, text) => {
    expect((await read(text)).files).toMatchObject([{ frontMatter: null, bodyStart: 0 }]);
  });
});

describe('labels at the foot', () => {
  it('supply fields and are not text', async () => {
    const found = await article(
      `Weir opened\n\n${STORY}\nSource: Lindmoor Gazette\nDate: 11 March 2019\nURL: https://gazette.example/weir\n`,
    );
    expect(found).toMatchObject({
      publisher: 'Lindmoor Gazette',
      published: '2019-03-11',
      url: 'https://gazette.example/weir',
    });
    expect(found?.body.at(-1)?.end).toBeLessThan(found?.text.indexOf('Source:') ?? 0);
  });

  it('do not override the head', async () => {
    const found = await article(
      `Title: Weir opened\nDate: 2019-03-11\n\n${STORY}\nLast updated: 4 May 2020\nLoad-Date: March 30, 2019\nCopyright 2020 Gazette Holdings\n`,
    );
    expect(found).toMatchObject({ title: 'Weir opened', published: '2019-03-11' });
  });

  it('do not match if a story ends with one word and a colon', async () => {
    expect((await read(`${STORY}\nSource: the river board\n`)).files).toMatchObject([{ frontMatter: null }]);
  });
});

describe('several labelled heads', () => {
  const one = (n: number) => `Title: Weir ${n}\nSource: Lindmoor Gazette\nDate: 2019-03-1${n}\n\n${STORY}\n`;

  it.each([
    ['', ''],
    ['rules', '\n==========\n\n'],
  ])('are one article each, with %s between them', async (_name, between) => {
    const { files, problems } = await read([1, 2, 3].map(one).join(between));
    expect(problems).toEqual([]);
    expect(files.map(({ path, frontMatter }) => [path, frontMatter?.title, frontMatter?.published])).toEqual([
      ['a.txt#1', 'Weir 1', '2019-03-11'],
      ['a.txt#2', 'Weir 2', '2019-03-12'],
      ['a.txt#3', 'Weir 3', '2019-03-13'],
    ]);
    for (const { text } of files) expect(text).toBe(STORY.trim());
  });

  it('are one article if a story quotes labels in its text', async () => {
    const text = `${one(1)}\nThe card said:\nName: Weir\nColour: green\nAge: old\n\n${STORY}`;
    expect((await read(text)).files).toHaveLength(1);
  });
});

const TEXT = `${'The water rose again in the night, and the keeper opened both gates before the boats came. '.repeat(4)}`;

const PROSE = `${'The water rose again in the night, and the keeper opened both gates before the boats came. '.repeat(2)}`;

describe('repeated heads in an unknown format', () => {
  it.each([
    ['numbers', [1, 2, 3].map((n) => `*** Article ${n} of 3 ***\n\nWeir ${n}\n${STORY}`).join('\n')],
    [
      'labels',
      [1, 2, 3]
        .map((n) => `Titolo: Weir ${n}\nTestata: Gazzetta\nGiorno: 1${n} marzo 2019\n\n${STORY}`)
        .join('\n'),
    ],
  ])('are rejected and named: %s', async (_name, text) => {
    expect(await read(text)).toMatchObject({
      files: [],
      problems: [{ rule: 'unknown-bundle', fatal: true, message: expect.stringContaining('3 heads') }],
    });
  });

  it.each([
    ['asterisks', '*****', (n: number) => `Weir ${n} opened\nBy Rosa Trell\n1${n} March 2019\n\n${TEXT}`],
    ['spaced signs', '* * * * * *', (n: number) => `Weir ${n} opened\n\nMarch 1${n}, 2019\n\n${TEXT}`],
    [
      'a long rule',
      '_'.repeat(60),
      (n: number) => `WEIR ${n} OPENED\nLindmoor Gazette\nBy Rosa Trell\n${TEXT}`,
    ],
  ])('are rejected where %s separate texts without labels', async (_name, rule, one) => {
    expect(await read([1, 2].map(one).join(`\n\n${rule}\n\n`))).toMatchObject({
      files: [],
      problems: [{ rule: 'unknown-bundle', fatal: true, message: expect.stringContaining('2 heads') }],
    });
  });

  it.each([
    ['breaks inside a story', [1, 2].map(() => TEXT).join('\n\n*****\n\n')],
    [
      'a story above teasers',
      [1, 2].map((n) => `Weir ${n}\nBy Rosa Trell\n${n > 1 ? 'Read it.' : TEXT}`).join('\n*****\n'),
    ],
    [
      'a break of three signs',
      [1, 2].map((n) => `Weir ${n} opened\nBy Rosa Trell\n\n${TEXT}`).join('\n\n* * *\n\n'),
    ],
    [
      'entries with a clock and no day',
      [1, 2].map((n) => `Weir ${n} opened\n1${n}:05\n\n${TEXT}`).join('\n\n----------\n\n'),
    ],
    ['underlined subheads', `Weir opened\n=======\n\n${TEXT}\n\nThe gates\n=======\n\n${TEXT}`],
  ])('are not seen in %s', async (_name, text) => {
    expect((await read(text)).files).toHaveLength(1);
  });

  it.each([
    ['page numbers of a print', [1, 2, 3].map((n) => `${STORY}\n${n}/3\n`).join('\n')],
    ['two of them only', [1, 2].map((n) => `Article ${n}\n\n${STORY}`).join('\n')],
    [
      'boxes in a story',
      `Fairs on the coast\n\n${PROSE}\n\n${[1, 2, 3].map((n) => `Date: 1${n} March\nPlace: Weir ${n}\nPrice: 5\n\n${STORY}`).join('\n')}`,
    ],
    [
      'articles of a law in a story',
      `The law of the weir\n\n${PROSE}\n\n${[1, 2, 3].map((n) => `Article ${n}\n\n${STORY}`).join('\n')}`,
    ],
    ['numbers that do not rise by one', ['Article 5', 'Article 9', 'Article 2'].join(`\n\n${STORY}\n`)],
  ])('do not match in %s', async (_name, text) => {
    expect((await read(text)).files).toHaveLength(1);
  });
});

describe('any text', () => {
  const parts = [
    'Title: a\n',
    'Date: 2019-03-11\n',
    '\n',
    'Text:',
    'Source: x\n',
    STORY,
    'Article 1\n',
    ': \n',
  ];
  it('is read without an exception, with bodies inside the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary' }))),
        async (pieces) => {
          const { files, problems } = await read(pieces.join(''));
          for (const { text, bodyStart, bodyEnd = text.length } of files) {
            expect(bodyStart).toBeLessThanOrEqual(bodyEnd);
            expect(bodyEnd).toBeLessThanOrEqual(text.length);
          }
          return files.length + problems.length > 0;
        },
      ),
    );
  });
});
