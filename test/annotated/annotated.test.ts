import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnnotated } from '../evaluate/annotated-folder.js';
import { compiled } from './compile.js';
import { readMarked } from './marks.js';
import { quotedParts } from './quoted.js';

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const sources = readdirSync(join(import.meta.dirname, 'marked')).map((name) => ({
  id: basename(name, '.txt'),
  source: read(`marked/${name}`),
}));
const folder = join(import.meta.dirname, 'articles');

const goldOf = (page: string) => {
  const files = compiled([{ id: 'a', source: `published: 2021-03-10\n---\n${page}\n` }]);
  const row: { attributions: Record<string, unknown>[] } = JSON.parse(files.get('gold.ndjson') ?? '');
  return row.attributions;
};

describe('annotations written into the text', () => {
  it('are removed from the text and yield code point offsets', () => {
    const { text, lines } = readMarked(
      'a',
      '---\n\u{1f600} [q|"We [all] agree,"] [s=Ida Holt|she] [c|said].',
    );
    expect(text).toBe('\u{1f600} "We [all] agree," she said.\n');
    expect(lines[0]?.marks.map(({ kind, span }) => [kind, span])).toEqual([
      ['q', [2, 19]],
      ['s', [20, 23]],
      ['c', [24, 28]],
    ]);
  });

  it.each([
    ['direct', '[q|"We agree,"] [s|she] [c|said].'],
    ['direct', '[s|She] [c|said] [q|that "we agree"].'],
    ['mixed', '[s|She] [c|said] [q|they "agree"].'],
    ['indirect', '[s|She] [c|said] [q|they agree].'],
    ['direct', '[s|HOLT][c|:] [q|We agree.]'],
  ])('%s: %s', (kind, page) => {
    expect(goldOf(page).map((one) => one.kind)).toEqual([kind]);
  });

  it('continue in the next paragraph, and share a source', () => {
    expect(goldOf('[s|She] [c|said]: [q|“We agree.]\n\n[q^|“On all.”]')).toMatchObject([
      { kind: 'direct', contentText: '“We agree. “On all.”', sourceText: 'She' },
    ]);
    expect(
      goldOf('[s1|She] [c1|said] [q1|yes], [c2|adding] [q2|that they agreed].').map((one) => one.sourceText),
    ).toEqual(['She', 'She']);
  });

  it('report the article of a mark that is unclosed or has no content', () => {
    expect(() => goldOf('[q|"We agree," she said.')).toThrow('a: a mark is not closed');
    expect(() => goldOf('[s|She] [c|said] so.')).toThrow('a: a source or cue without content');
  });
});

describe('the quoted parts of a line', () => {
  it.each([
    ['“Yes,” she said. “No.”', ['Yes,', 'No.']],
    ['"Yes," she said.', ['Yes,']],
    ['‘It’s the workers’ own,’ she said.', ['It’s the workers’ own,']],
    ['The workers\' 6" pipe', []],
    ['“Not closed.', ['Not closed.']],
    ['“She said ‘no’ to me,” he said.', ['She said ‘no’ to me,']],
  ])('%s', (line, parts) => {
    expect(quotedParts(line).map(([start, end]) => [...line].slice(start, end).join(''))).toEqual(parts);
  });
});

describe('the annotated articles', () => {
  const articles = readAnnotated(folder);

  it('match what their marks compile to: npm run annotated', () => {
    const files = compiled(sources.sort((a, b) => (a.id < b.id ? -1 : 1)));
    expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files) expect(read(`articles/${name}`)).toBe(text);
  });

  it('are numerous and varied', () => {
    const heads = sources.map(({ id, source }) => readMarked(id, source).head);
    expect(articles.length).toBeGreaterThanOrEqual(40);
    expect(new Set(heads.map((head) => head.get('style'))).size).toBeGreaterThanOrEqual(9);
    expect(new Set(heads.map((head) => head.get('country'))).size).toBeGreaterThanOrEqual(6);
    expect(articles.flatMap(({ attributions }) => attributions).length).toBeGreaterThanOrEqual(540);
    expect(articles.flatMap(({ dates }) => dates ?? []).length).toBeGreaterThanOrEqual(245);
  });

  it('name the correct weekday of each day', () => {
    const wrong = articles
      .flatMap(({ dates }) => dates ?? [])
      .filter(({ text, value }) => {
        const named = /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/u.exec(text)?.[0];
        if (named === undefined || value?.length !== 10) return false;
        return (
          new Date(`${value}T00:00Z`).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }) !== named
        );
      });
    expect(wrong).toEqual([]);
  });

  it('report each statement in several articles', () => {
    const where = new Map<string, Set<string>>();
    for (const { id, attributions } of articles)
      for (const { statement } of attributions)
        if (statement !== null) where.set(statement, (where.get(statement) ?? new Set()).add(id));
    expect([...where].filter(([, ids]) => ids.size < 2).map(([name]) => name)).toEqual([]);
    expect(where.size).toBeGreaterThanOrEqual(12);
  });
});
