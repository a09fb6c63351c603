import { describe, expect, it } from 'vitest';
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import { parseArticle } from '../../src/parse/parse-article.js';
import { lineHash } from '../../src/text/line-hash.js';

const read = (body: string, mark = 'body: clean', without?: ReadonlySet<number>) => {
  const { file, problems } = asSourceFile('a.txt', { text: `---\n${mark}\n---\n${body}`, encoding: 'utf-8' });
  if (!file) throw new Error('a text always gives a file');
  const article = parseArticle(file, '2026-01-31', without);
  const blocks = article.body.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]);
  return { article, blocks, problems };
};

describe('a text with body: clean in its front matter', () => {
  it('keeps every line', () => {
    const lines = [
      'Share on Facebook',
      'Advertisement',
      'By Ida Holt',
      '23 October 2020',
      '© 2020 Harbour Post',
    ];
    const { blocks, article, problems } = read(lines.join('\n\n'));
    expect(blocks).toEqual(lines.map((line) => ['paragraph', line]));
    expect(article).toMatchObject({ title: null, publisher: null, authors: [], published: null });
    expect(problems).toEqual([]);
    expect(read(lines.join('\n\n'), 'body: other').blocks).not.toEqual(blocks);
  });

  it.each([
    ['## What comes next', 'heading', 'What comes next'],
    ['- first', 'list', 'first'],
    ['1. first', 'list', '1. first'],
    ['*The ferry at the yard*', 'caption', 'The ferry at the yard'],
    ['\\*The ferry at the yard*', 'paragraph', '*The ferry at the yard*'],
    ['\\- first', 'paragraph', '- first'],
    ['\\## first', 'paragraph', '## first'],
    ['\\\\first', 'paragraph', '\\first'],
    ['\\first', 'paragraph', '\\first'],
    ['**', 'paragraph', '**'],
  ])('reads the line %s as a %s', (line, kind, text) => {
    expect(read(`${line}\n`).blocks).toEqual([[kind, text]]);
  });

  it('joins no lines', () => {
    const line = 'the ferry to Little Skerry came back on Tuesday after three weeks at';
    expect(read(`${line}\n`.repeat(8)).blocks).toHaveLength(8);
  });

  it('drops lines that other articles have too', () => {
    const { blocks } = read(
      'The ferry is back.\n\nAll about ferries\n',
      'body: clean',
      new Set([lineHash('All about ferries')]),
    );
    expect(blocks).toEqual([['paragraph', 'The ferry is back.']]);
  });
});
