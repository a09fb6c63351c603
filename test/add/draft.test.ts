import { describe, expect, it } from 'vitest';
import { draft } from '../../src/add/draft.js';
import type { GivenFields } from '../../src/add/front-matter.js';
import { misread } from '../../src/add/read-back.js';
import { aliasesOf } from '../../src/folder/configuration/aliases.js';
import { readFields } from '../../src/load/fields/fields.js';
import { NO_FIELDS } from '../../src/load/fields/no-fields.js';
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import type { FrontMatter, SourceFile } from '../../src/load/source-file.js';
import { parseArticle } from '../../src/parse/parse-article.js';
import { fc } from '../properties.js';
import { hostile, hostileText, RUNS } from './hostile.js';

const STORY =
  'The ferry to Little Skerry came back on Tuesday after three weeks at the yard, and cars rolled off.';

const fromText = (text: string, path = 'a.txt'): SourceFile => {
  const { file } = asSourceFile(path, { text, encoding: 'utf-8' });
  if (!file) throw new Error('a text always gives a file');
  return file;
};
const fromExport = (text: string, fields: Partial<FrontMatter>): SourceFile => ({
  path: 'a.json',
  text,
  encoding: 'utf-8',
  frontMatter: { ...NO_FIELDS, ...fields },
  bodyStart: 0,
  derived: {},
});

const options = (given: GivenFields = {}, keepRaw = false) => ({
  today: '2026-01-31',
  keepRaw,
  given,
  aliases: aliasesOf({
    publishers: new Map([['Harbour Post', { aliases: ['HP'], domains: ['post.example'] }]]),
    speakers: new Map(),
  }),
});
const made = (file: SourceFile, given?: GivenFields, keepRaw?: boolean) => {
  const result = draft(file, options(given, keepRaw));
  if ('hint' in result) throw new Error(result.message);
  return result;
};

const PAGE = [
  'Menu',
  'Share on Facebook',
  'Ferry is back in Little Skerry',
  'By Ida Holt',
  '23 October 2020',
  STORY,
  'What comes next',
  'The company, which owns two more ships, said that it would sell one of them to pay for the repair.',
  'Related articles',
  '© 2020 Harbour Gazette. All rights reserved.',
].join('\n\n');

describe('an added article', () => {
  it('gets front matter from the recognised fields, evidence beside uncertain ones, and a clean body', () => {
    expect(made(fromText(PAGE)).text.replace(/0\.\d+/u, '0.5')).toBe(
      [
        '---',
        'title: Ferry is back in Little Skerry',
        'publisher: Harbour Gazette # copyright, confidence 0.5',
        'authors: [Ida Holt]',
        'date: 2020-10-23',
        'language: en',
        'body: clean',
        '---',
        '',
        STORY,
        '',
        '## What comes next',
        '',
        'The company, which owns two more ships, said that it would sell one of them to pay for the repair.',
        '',
      ].join('\n'),
    );
  });

  it('keeps its whole text on request', () => {
    const { text } = made(fromText(PAGE), {}, true);
    expect(text.endsWith(`---\n\n${PAGE}`)).toBe(true);
    expect(text).not.toContain('body: clean');
  });

  it('takes given values instead of recognised ones, without a comment', () => {
    const { text, doubts } = made(fromText(PAGE), {
      publisher: 'The Fjord: Post',
      authors: ['A', 'B'],
      title: '',
    });
    expect(text).toContain('\npublisher: "The Fjord: Post"\nauthors: [A, B]\n');
    expect(text).not.toContain('title:');
    expect(doubts).toEqual([]);
  });

  it('keeps front matter keys that are not fields', () => {
    const { text } = made(
      fromText(`---\ntitle: Ferry\ndate-note: told by the page\nmood: "a: b"\n---\n${STORY}\n`),
    );
    expect(text).toContain('\ndate-note: told by the page\nmood: "a: b"\nbody: clean\n');
  });

  it('keeps its own id, but not one derived from its place in an export', () => {
    expect(made(fromExport(STORY, { id: 'a' })).text).not.toContain('id:');
    expect(made(fromExport(STORY, { id: '0077' })).text).toContain('\nid: "0077"\n');
  });

  it.each([
    ['by its address', { url: 'https://www.post.example/a' }],
    ['by another name', { publisher: 'hp' }],
  ])('gets the publisher that the configuration knows %s', (_how, fields) => {
    expect(made(fromExport(STORY, fields)).article.publisher).toBe('Harbour Post');
  });

  it('distinguishes lists, headings and captions from lines that only resemble them', () => {
    const text = `# Ferry\n\n${STORY}\n\n- first\n- second\n\n\\# no heading\n\n> a quoted line that goes on for quite some words, and ends.\n`;
    const { text: written, article, source } = made(fromText(text, 'a.md'), { title: 'Ferry' });
    expect(written).toContain('\n- first\n- second\n');
    const blocks = (from: typeof article) =>
      from.body.map(({ kind, start, end }) => [kind, from.text.slice(start, end)]);
    expect(blocks(article)).toEqual(blocks(source));
  });

  it('suggests a remedy if there is no article', () => {
    expect(draft(fromText('Menu\n\nHome\n\nShare\n\nTweet\n\nLog in\n'), options())).toMatchObject({
      hint: expect.stringContaining('--keep-raw'),
    });
  });

  it('reports values too long for front matter', () => {
    const { leftOut, article } = made(fromExport(STORY, { title: 'Ferry', tags: ['x'.repeat(30_000)] }));
    expect(leftOut).toEqual(['tags']);
    expect(article.title).toBe('Ferry');
  });
});

const fields = fc.record({
  title: hostile,
  publisher: hostile,
  authors: fc.array(hostile, { maxLength: 3 }),
  published: fc.constantFrom(
    '2020',
    '2020-10',
    '2020-10-23',
    '2020-10-23T21:33',
    '2020-01-23T20:48:05+03:00',
    '2020-01-23T20:48Z',
  ),
  section: hostile,
  standfirst: hostile,
  tags: fc.array(hostile, { maxLength: 2 }),
});
const bodyOf = (text: string): string => text.slice(text.indexOf('\n---\n'));

/** A field as the loader passes it on, for any export. */
const loaded = (key: 'title' | 'publisher' | 'section' | 'standfirst', value: string): string | null =>
  readFields([{ key, value, line: 1 }]).fields[key];

describe('any title, name or text', () => {
  it('reads back as it was recognised', () => {
    fc.assert(
      fc.property(
        fields,
        fc.array(hostile, { maxLength: 5 }),
        ({ title, publisher, section, standfirst, ...rest }, lines) => {
          const file = fromExport([STORY, ...lines, STORY.replace('Tuesday', 'Monday')].join('\n\n'), {
            ...rest,
            title: loaded('title', title),
            publisher: loaded('publisher', publisher),
            section: loaded('section', section),
            standfirst: loaded('standfirst', standfirst),
          });
          for (const keepRaw of [false, true]) {
            const result = draft(file, options({}, keepRaw));
            if ('hint' in result) throw new Error(result.message);
            expect(misread(result, {}, !keepRaw)).toBeNull();
          }
        },
      ),
      { numRuns: RUNS },
    );
  }, 1_200_000);

  it('reads back from text files too, and is rewritten identically', () => {
    fc.assert(
      fc.property(hostileText, hostile, (text, title) => {
        const file = fromText(`${text}\n\n${STORY}\n`);
        const result = draft(file, options({ title }));
        if ('hint' in result) return;
        expect(misread(result, { title }, true)).toBeNull();
        const again = draft(fromText(result.text, 'b.md'), options());
        if ('hint' in again) throw new Error(again.message);
        expect(bodyOf(again.text)).toBe(bodyOf(result.text));
      }),
      { numRuns: RUNS },
    );
  }, 1_200_000);

  it('loses no line that resembles page clutter, once the body is clean', () => {
    const body = `${STORY}\n\nAdvertisement\n\nShare on Facebook\n\nBy Ida Holt\n`;
    const article = parseArticle(fromText(`---\nbody: clean\n---\n\n${body}`, 'a.md'), '2026-01-31');
    expect(article.body).toHaveLength(4);
    expect([article.authors, article.title, article.publisher]).toEqual([[], null, null]);
  });
});
