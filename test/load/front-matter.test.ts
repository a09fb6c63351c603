import { describe, expect, it } from 'vitest';
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import { MAX_FRONT_MATTER } from '../../src/load/front-matter/front-matter.js';

const load = (text: string) => {
  const { file, problems } = asSourceFile('a.md', { text, encoding: 'utf-8' });
  if (!file) throw new Error('a text always gives a file');
  return { ...file, problems, body: text.slice(file.bodyStart) };
};

describe('front matter', () => {
  it('yields the known keys and the start of the text after it', () => {
    const { frontMatter, body, problems } = load(
      '---\ntitle: Ferry returns\nauthor: By Ida Moen and Per Lund\ndate: 2020-10-23\nsource: The Fjord Post\ntags: [sea, "boats"]\n---\nBody.\n',
    );
    expect(frontMatter).toMatchObject({
      title: 'Ferry returns',
      authors: ['Ida Moen', 'Per Lund'],
      published: '2020-10-23',
      publisher: 'The Fjord Post',
      tags: ['sea', 'boats'],
      url: null,
    });
    expect(body).toBe('Body.\n');
    expect(problems).toEqual([]);
  });

  it.each([
    ['Headline', 'x', 'title', 'x'],
    ['BYLINE', 'Ida Moen', 'authors', ['Ida Moen']],
    ['published_at', '2020-10', 'published', '2020-10'],
    ['published-at', '2020', 'published', '2020'],
    ['pubDate', 'Oct 23, 2020', 'published', 'Oct 23, 2020'],
    ['lastmod', '2021-01-02T03:04Z', 'updated', '2021-01-02T03:04Z'],
    ['site', 'Fjord Post', 'publisher', 'Fjord Post'],
    ['canonical', 'https://example.org/a', 'url', 'https://example.org/a'],
    ['category', 'World', 'section', 'World'],
    ['lang', 'en', 'language', 'en'],
    ['slug', '007', 'id', '007'],
    ['dek', 'why', 'standfirst', 'why'],
  ])('knows the key %s', (key, value, field, expected) => {
    const { frontMatter, problems } = load(`---\n${key}: ${JSON.stringify(value)}\n---\n`);
    expect(frontMatter).toMatchObject({ [field]: expected });
    expect(problems).toEqual([]);
  });

  it('keeps numbers as written', () => {
    expect(load('---\ntitle: 1.50\nid: 007\ndate: 2020\n---\n').frontMatter).toMatchObject({
      title: '1.50',
      id: '007',
      published: '2020',
    });
  });

  it.each([
    ['a mapping', 'title: {a: b}'],
    ['a list of lists', 'title: [[a]]'],
    ['true', 'title: true'],
  ])('drops a value that is %s, with its place', (_name, line) => {
    const { frontMatter, problems } = load(`---\nlang: en\n${line}\n---\n`);
    expect(frontMatter?.title).toBeNull();
    expect(problems).toMatchObject([{ line: 3, fatal: false, message: expect.stringContaining('"title"') }]);
  });

  it.each(['2020-13-45', '2020-02-30', 'soon', '31 June 2020'])('reports %s as an invalid date', (date) => {
    expect(load(`---\ndate: ${date}\n---\n`).problems).toMatchObject([{ line: 2, fatal: false }]);
  });

  it('accepts LF and CR LF line endings', () => {
    expect(load('---\r\ntitle: x\r\n---\r\nBody')).toMatchObject({
      frontMatter: { title: 'x' },
      body: 'Body',
    });
  });
});

describe('front matter formats of other tools', () => {
  const WEIR = { title: 'Weir opened', authors: ['Rosa Trell'], published: '2019-03-11T08:15:00Z' };

  it.each([
    ['TOML', '+++\ntitle = "Weir opened"\ndate = 2019-03-11T08:15:00Z\nauthor = "Rosa Trell"\n+++\n'],
    [
      'TOML with tables',
      '+++\ntitle = "Weir opened"\ndate = 2019-03-11T08:15:00Z\n[[authors]]\nname = "Rosa Trell"\n+++\n',
    ],
    [
      'TOML behind dashes',
      '---toml\ntitle = "Weir opened"\ndate = 2019-03-11T08:15:00Z\nauthors = ["Rosa Trell"]\n---\n',
    ],
    [
      'JSON',
      '{\n"title": "Weir opened",\n"date": "2019-03-11T08:15:00Z",\n"author": {"name": "Rosa Trell"}\n}\n',
    ],
    [
      'JSON between semicolons',
      ';;;\n{"title": "Weir opened", "date": "2019-03-11T08:15:00Z", "author": "Rosa Trell"}\n;;;\n',
    ],
    [
      'YAML up to three full stops',
      '---\ntitle: Weir opened\ndate: 2019-03-11T08:15:00Z\nauthor: Rosa Trell\n...\n',
    ],
    [
      'YAML with authors that are described',
      '---\ntitle: Weir opened\ndate: 2019-03-11T08:15:00Z\nauthors:\n  - name: Rosa Trell\n    url: https://x.example\n---\n',
    ],
    [
      'YAML with one author that is described',
      '---\ntitle: Weir opened\ndate: 2019-03-11T08:15:00Z\nauthor:\n  name: Rosa Trell\n---\n',
    ],
    [
      'YAML with links to notes',
      '---\ntitle: Weir opened\ndate: 2019-03-11T08:15:00Z\nauthor:\n  - "[[Rosa Trell]]"\n---\n',
    ],
  ])('reads %s', (_name, block) => {
    const { frontMatter, body, problems } = load(`${block}Body`);
    expect(problems).toEqual([]);
    expect(frontMatter).toMatchObject(WEIR);
    expect(body).toBe('Body');
  });

  it.each([
    ['a brace of prose', '{the editors}\n\nBody'],
    ['an object that is not closed', '{\n"title": "a",\nBody'],
    ['plus signs of prose', '+++ and more\nBody'],
    ['a rule of full stops', '...\ntitle: a\n...\nBody'],
  ])('does not match in %s', (_name, text) => {
    expect(load(text)).toMatchObject({ frontMatter: null, problems: [] });
  });

  it('reports the line of malformed TOML', () => {
    expect(load('+++\ntitle = "a"\ndate = [\n+++\nBody').problems).toMatchObject([
      { rule: 'broken-front-matter', message: expect.stringContaining('TOML') },
    ]);
  });
});

describe('untrusted front matter', () => {
  it.each(['json', 'toml'])('is only data in %s: other values are reported', (language) => {
    const { frontMatter, body, problems } = load(
      `---${language}\n{ "title": globalThis.ran = "yes" }\n---\nBody`,
    );
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
    expect({ frontMatter, body }).toEqual({ frontMatter: null, body: 'Body' });
    expect(problems).toMatchObject([{ rule: 'broken-front-matter', line: 2, fatal: false }]);
  });

  it.each([
    'js',
    'javascript',
    'JavaScript',
    'coffee',
    'function Object() { [native code] }',
    '[object Object]',
  ])('never executes ---%s', (language) => {
    const text = `---${language}\n{ "title": globalThis.ran = "yes" }\n---\nBody`;
    const { frontMatter, body, problems } = load(text);
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
    expect({ frontMatter, body }).toEqual({ frontMatter: null, body: 'Body' });
    expect(problems).toMatchObject([
      { line: 1, fatal: false, message: expect.stringContaining('never run') },
    ]);
  });

  it('treats a key called __proto__ like any other', () => {
    const { frontMatter } = load('---\n__proto__: {title: bad}\nconstructor: bad\ntitle: good\n---\n');
    expect(frontMatter?.title).toBe('good');
    expect(Object.getPrototypeOf({})).not.toHaveProperty('title');
  });

  it('does not expand aliases exponentially', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghi'.split('').map((k, i) => `${k}: &${k} [*${'abcdefgh'[i]}, *${'abcdefgh'[i]}]`),
    ];
    expect(load(`---\n${bomb.join('\n')}\ntags: *i\n---\nBody`).body).toBe('Body');
  });

  it.each([
    ['brackets', `title: ${'['.repeat(9000)}${']'.repeat(9000)}`],
    ['braces', `title: ${'{a: '.repeat(4000)}`],
    ['lists in lists', `title:\n  ${'- '.repeat(9000)}x`],
    ['keys of keys', `title:\n  ${'? '.repeat(9000)}x`],
    ['lists and keys', `title:\n  ${'- ? '.repeat(4000)}x`],
    ['brackets on many lines', `title:\n${'[\n'.repeat(5000)}`],
  ])('survives %s without a stack overflow', (_name, yaml) => {
    const { frontMatter, problems } = load(`---\n${yaml}\n---\nBody`);
    expect(frontMatter).toBeNull();
    expect(problems).toMatchObject([{ message: expect.stringContaining('nested more than 64 levels deep') }]);
  });

  it('reads brackets and dashes in a title literally', () => {
    const title = `${'[a] '.repeat(100)}${'- '.repeat(60)}{b}`;
    expect(load(`---\ntitle: ${JSON.stringify(title)}\n---\nBody`).frontMatter?.title).toBe(title);
  });

  it('names the line of malformed YAML and keeps the text', () => {
    const { frontMatter, body, problems } = load('---\ntitle: a\nauthor: "open\n---\nBody');
    expect({ frontMatter, body }).toEqual({ frontMatter: null, body: 'Body' });
    expect(problems).toMatchObject([
      { fatal: false, hint: expect.any(String), message: expect.stringMatching(/YAML/) },
    ]);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(3);
  });

  it('reports the same malformed text again on a second read', () => {
    const read = () => load('---\ntitle: [\n---\nBody').problems.length;
    expect([read(), read()]).toEqual([1, 1]);
  });

  it('reports a list, and leaves it out of the text', () => {
    expect(load('---\n- a\n- b\n---\nBody')).toMatchObject({
      body: 'Body',
      problems: [{ line: 1, fatal: false }],
    });
  });

  it('keeps prose between two rules as text', () => {
    const text = '---\nThe ferry came back.\n---\nIt was late.\n';
    expect(load(text)).toMatchObject({ body: text, problems: [{ fatal: false }] });
  });

  it.each([
    ['a rule that nothing closes', '---\nThe ferry came back.\n\nIt was late.\n'],
    ['a longer rule', '-----\nThe ferry came back.\n-----\n'],
    ['a rule whose closing line continues', '---\ntitle: x\n---not\n'],
    ['a distant close', `---\n${'a line of text\n'.repeat(MAX_FRONT_MATTER / 10)}---\n`],
  ])('loses no text after %s', (_name, text) => {
    expect(load(text)).toMatchObject({ body: text, frontMatter: null, problems: [] });
  });
});
