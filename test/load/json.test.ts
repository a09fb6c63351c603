import { describe, expect, it } from 'vitest';
import { readExport } from '../../src/load/json/read-export.js';
import type { FieldMap } from '../../src/model/field-map.js';
import { fc } from '../properties.js';

const read = (path: string, text: string, map: FieldMap = {}) =>
  readExport(path, { text, encoding: 'utf-8' }, map);

const one = async (object: object, map: FieldMap = {}) => {
  const { files, problems } = await read('a.json', JSON.stringify(object), map);
  return { file: files[0], problems };
};

const BODY = 'The bridge in Lindmoor was closed on Friday.';

describe('objects one after another', () => {
  const bridge = { title: 'A "{" on the wall', tags: [{ name: 'bridge' }], body: BODY };

  it('are articles, as `jq .` prints them', async () => {
    const text = `${JSON.stringify(bridge, null, 2)}\n${JSON.stringify({ ...bridge, title: 'B' }, null, 2)}\n`;
    const { files, problems } = await read('a.json', text);
    expect(problems).toEqual([]);
    expect(files.map(({ path, frontMatter }) => [path, frontMatter?.title])).toEqual([
      ['a.json#1', bridge.title],
      ['a.json#2', 'B'],
    ]);
  });

  it('that are broken are reported with their line; the others are read', async () => {
    const text = `{\n"body": "${BODY}"\n}\n{\n"body": oops\n}\n{\n"body": "${BODY}"\n}\n{"body": "Cut`;
    const { files, problems } = await read('a.json', text);
    expect(files.map(({ path }) => path)).toEqual(['a.json#1', 'a.json#3']);
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([
      ['broken-record', 4],
      ['broken-record', 10],
    ]);
  });

  it('are not seen in one object that is broken', async () => {
    const { files, problems } = await read('a.json', `{"body": "${BODY}", "tags": [{}, {}]`);
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'broken-record', line: 1 }]);
  });
});

describe('a data frame', () => {
  const title = ['Weir opened', 'Weir closed'];
  const text = [BODY, `${BODY} It opens on Monday.`];
  const rows = title.map((said, at) => ({ title: said, text: text[at] }));

  it.each<[string, object]>([
    ['by columns', { title: { ...title }, text: { ...text } }],
    ['by columns without an index', { title, text }],
    ['by its index', { ...rows }],
    ['split', { columns: ['title', 'text'], index: [0, 1], data: rows.map(Object.values) }],
    ['as a table', { schema: { fields: [{ name: 'title' }, { name: 'text' }] }, data: rows }],
    ['of Datasette', { database: 'news', columns: ['title', 'text'], rows: rows.map(Object.values) }],
  ])('written %s has one article a row', async (_name, frame) => {
    const { files, problems } = await read('a.json', JSON.stringify(frame));
    expect(problems).toEqual([]);
    expect(files.map((file) => [file.path, file.frontMatter?.title, file.text])).toEqual([
      ['a.json#1', title[0], text[0]],
      ['a.json#2', title[1], text[1]],
    ]);
  });

  it.each<[string, object]>([
    ['columns of different rows', { title: { ...title }, text: { 0: BODY } }],
    ['columns beside a number', { title: { ...title }, text: { ...text }, version: 2 }],
    ['rows that are too short', { columns: ['title', 'text'], data: [['Weir opened']] }],
    ['an index of words', { weir: rows[0], gate: rows[1] }],
  ])('is not seen in %s, and the object is reported', async (_name, object) => {
    const { files, problems } = await read('a.json', JSON.stringify(object));
    expect(files).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });

  it.each<[string, object]>([
    ['lists of paragraphs and of authors', { title: 'Weir opened', authors: ['A', 'B'], text }],
    ['one title and one paragraph in lists', { title: ['Weir opened'], text: [BODY] }],
  ])('is not seen in %s: it is one article', async (_name, object) => {
    const { files } = await read('a.json', JSON.stringify(object));
    expect(files.map(({ path }) => path)).toEqual(['a.json']);
  });

  it('has rows without a text, which are counted', async () => {
    const { files, problems } = await read('a.json', JSON.stringify({ title, text: { 0: BODY, 1: null } }));
    expect(files).toHaveLength(1);
    expect(problems).toMatchObject([{ rule: 'broken-record', places: 1 }]);
  });
});

describe('an object of an export', () => {
  it.each([
    ['body', { body: BODY }],
    ['articleBody', { '@type': 'NewsArticle', articleBody: BODY }],
    ['text', { text: BODY }],
    ['content', { content: BODY }],
    ['a list of paragraphs', { paragraphs: 3, body: [BODY] }],
    ['a list of objects', { content: [{ text: BODY }] }],
    ['Full Text', { 'Full Text': BODY }],
    ['fields.bodyText', { fields: { bodyText: BODY } }],
    [
      'body.sections[].paragraphs[]',
      { body: { summary: [], sections: [{ headline: [], paragraphs: [BODY] }] } },
    ],
    ['content_html', { content_html: `<p>${BODY}</p>` }],
    ['entities', { text: BODY.replace('was', '&#119;as') }],
    ['HTML', { content: `<div><p>${BODY}</p><script>alert(1)</script></div>` }],
  ])('has its text under %s', async (_name, object) => {
    expect((await one(object)).file?.text).toBe(BODY);
  });

  it.each([
    ['publisher', { source: { id: null, name: 'Harbour Post' } }, 'Harbour Post'],
    ['publisher', { publisher: { '@type': 'Organization', name: 'Harbour Post' } }, 'Harbour Post'],
    ['authors', { author: { name: 'Ida Holt' } }, ['Ida Holt']],
    ['authors', { authors: [{ first: 'Ida', last: 'Holt' }, 'Tom Rell'] }, ['Ida Holt', 'Tom Rell']],
    ['authors', { byline: 'By Ida Holt and Tom Rell' }, ['Ida Holt', 'Tom Rell']],
    ['title', { headline: 'Bridge closed' }, 'Bridge closed'],
    ['title', { title: { rendered: 'Bridge closed' } }, 'Bridge closed'],
    ['published', { publishedAt: '2020-10-23T10:00:00Z' }, '2020-10-23T10:00:00Z'],
    ['published', { date_published: { $date: '2020-10-23' } }, '2020-10-23'],
    ['published', { published: 1_603_459_980 }, '2020-10-23T13:33:00Z'],
    ['published', { published: 1_603_459_980_000 }, '2020-10-23T13:33:00Z'],
    ['section', { articleSection: ['City', 'Roads'] }, 'City, Roads'],
  ] as const)('supplies its %s from %j', async (field, object, value) => {
    expect((await one({ body: BODY, ...object })).file?.frontMatter?.[field]).toEqual(value);
  });

  it('does not read an arbitrary number as a date', async () => {
    const { file, problems } = await one({ body: BODY, published: 7 });
    expect(file?.frontMatter?.published).toBe('7');
    expect(problems).toMatchObject([{ line: 1, message: expect.stringContaining('not a readable date') }]);
  });

  it('states that its text is derived, and the evidence of its fields', async () => {
    const { file } = await one({ body: BODY, title: 'Bridge closed' });
    expect(file?.derived?.title).toEqual({ rule: 'json-key', confidence: 0.95 });
  });

  it('treats a key called __proto__ as plain data', async () => {
    const { files } = await read('a.json', `{"__proto__": {"title": "x"}, "body": "${BODY}"}`);
    expect(files[0]?.frontMatter?.title).toBeNull();
  });
});

describe('values written by programs', () => {
  it('are unknown for NaN from Python', async () => {
    const text = `{"title": "NaN and Infinity", "author": NaN, "n": [-Infinity], "text": "${BODY} NaN"}\n`;
    const { files, problems } = await read('a.jsonl', text);
    expect(problems).toEqual([]);
    expect(files[0]).toMatchObject({
      text: `${BODY} NaN`,
      frontMatter: { title: 'NaN and Infinity', authors: [] },
    });
  });

  it('are reported if the text is an excerpt', async () => {
    const { file, problems } = await one({ content: 'The bridge in Lindmoor was cl… [+1312 chars]' });
    expect(file?.text).toBe('The bridge in Lindmoor was cl…');
    expect(problems).toMatchObject([{ rule: 'cut-text', line: 1, fatal: false }]);
  });
});

describe('--map', () => {
  it('names the keys, nested ones with dots, before the usual ones', async () => {
    const { file } = await one(
      { title: 'no', body: 'no', fields: { hed: 'Bridge closed', story: BODY } },
      { body: 'fields.story', title: 'fields.hed' },
    );
    expect(file).toMatchObject({ text: BODY, frontMatter: { title: 'Bridge closed' } });
  });

  it('is reported if it matches nothing', async () => {
    const { file, problems } = await one({ body: BODY }, { body: 'story' });
    expect(file).toBeUndefined();
    expect(problems).toMatchObject([{ fatal: false, hint: expect.stringContaining('--map body=story') }]);
  });
});

const article = (name: string) => JSON.stringify({ title: name, body: BODY });

describe('a JSON Lines file', () => {
  it('names its articles by line and continues after a malformed one', async () => {
    const { files, problems } = await read('x/e.jsonl', `${article('A')}\n\n{"title":\n[1]\n${article('B')}`);
    expect(files.map(({ path, frontMatter }) => [path, frontMatter?.id, frontMatter?.title])).toEqual([
      ['x/e.jsonl#1', 'x/e.jsonl#1', 'A'],
      ['x/e.jsonl#5', 'x/e.jsonl#5', 'B'],
    ]);
    expect(problems).toMatchObject([
      { path: 'x/e.jsonl', line: 3, message: 'is not valid JSON', fatal: true },
      { path: 'x/e.jsonl', line: 4, message: 'is not an object', fatal: true },
    ]);
  });

  it("takes the object's own id", async () => {
    const { files } = await read('e.jsonl', JSON.stringify({ id: 77, body: BODY }));
    expect(files[0]?.frontMatter?.id).toBe('77');
  });
});

describe('a JSON document', () => {
  it.each([
    ['an array', `[\n${article('A')},\n${article('B')}\n]`],
    ['an array inside an object', `{"status": "ok [{",\n"articles": [${article('A')},\n${article('B')}]}`],
    [
      'an array two levels down',
      `{"response": {"tags": ["x"], "results": [${article('A')},${article('B')}]}}`,
    ],
  ])('holds articles as %s', async (_name, text) => {
    const { files, problems } = await read('e.json', text);
    expect(files.map(({ path, frontMatter }) => [path, frontMatter?.title])).toEqual([
      ['e.json#1', 'A'],
      ['e.json#2', 'B'],
    ]);
    expect(problems).toEqual([]);
  });

  it('is one article if it is one object', async () => {
    const { file } = await one({ body: BODY, authors: [{ name: 'Ida Holt' }] });
    expect(file).toMatchObject({ path: 'a.json', frontMatter: { id: 'a' } });
  });

  it('names the line of a malformed object, and reads the others', async () => {
    const { files, problems } = await read('e.json', `[\n${article('A')},\n{"title" "B"},\n${article('C')}]`);
    expect(files.map(({ path }) => path)).toEqual(['e.json#1', 'e.json#3']);
    expect(problems).toMatchObject([{ line: 3, fatal: true }]);
  });

  it('reports where it is truncated', async () => {
    const { files, problems } = await read('e.json', `[\n${article('A')},\n{"title": "B`);
    expect(files).toHaveLength(1);
    expect(problems.map(({ line }) => line)).toEqual([3]);
  });

  it('is skipped if it holds no article', async () => {
    const { files, problems } = await read('package.json', '{"name": "x", "files": [{"a": 1}]}');
    expect(files).toEqual([]);
    expect(problems.every(({ fatal }) => !fatal)).toBe(true);
  });

  it('survives the deepest nesting', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect((await read('e.json', deep)).files).toEqual([]);
    expect((await read('e.json', `{"body": ${deep}}`)).files).toEqual([]);
  });

  it('never throws for any value or text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string(), fc.constant('[{')), async (text) => {
        await read('e.json', text);
        await read('e.jsonl', text);
      }),
      { numRuns: 200 },
    );
  });
});
