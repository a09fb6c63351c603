import { describe, expect, it } from 'vitest';
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import { dateInName } from '../../src/parse/fields/date-in-name.js';
import { parseArticle } from '../../src/parse/parse-article.js';

const TODAY = '2021-03-04';
const STORY = `The old bridge over the Lind was closed after engineers found cracks in two of its piers, the city said.

“We could not wait any longer,” said Marta Quill, the city’s engineer, in front of the town hall.

Ferries will carry people across the river until the repairs are done, which may take until spring.`;

const parse = (text: string, path = 'a.txt') => {
  const { file } = asSourceFile(path, { text, encoding: 'utf-8' });
  if (!file) throw new Error('not read');
  return parseArticle(file, TODAY);
};

describe('the date in a name', () => {
  it.each([
    ['https://post.example/2020/10/23/bridge', '2020-10-23'],
    ['https://post.example/world/2020/oct/23/bridge', '2020-10-23'],
    ['city/2020-10-23-bridge.txt', '2020-10-23'],
    ['20201023_bridge.txt', '2020-10-23'],
    ['2020_10_23.txt', '2020-10-23'],
    ['2020-10-23/2020-10-23-bridge.txt', '2020-10-23'],
    ['bridge-2020.txt', null],
    ['2020/10/bridge.txt', null],
    ['2020-13-45.txt', null],
    ['article-120201023.txt', null],
    ['2020-1023.txt', null],
    ['2020-10-23-to-2020-10-24.txt', null],
    ['2031-10-23.txt', null],
  ])('of %s is %s', (name, value) => {
    expect(dateInName(name, TODAY)).toBe(value);
  });

  it('dates an article without a better date, the address before the file name', () => {
    const text = `---\nurl: https://post.example/2020/10/23/bridge\n---\n${STORY}`;
    expect(parse(text, '2020-11-01.txt')).toMatchObject({
      published: '2020-10-23',
      evidence: { published: { from: 'inferred', rule: 'date-in-url', range: null, confidence: 0.6 } },
    });
    expect(parse(STORY, '2020-11-01.txt')).toMatchObject({
      published: '2020-11-01',
      evidence: { published: { rule: 'date-in-file-name', confidence: 0.4 } },
    });
  });

  it('never overrides a date on the page or in front matter', () => {
    expect(parse(`Bridge closes\n\n23 October 2020\n\n${STORY}`, '2020-11-01.txt').published).toBe(
      '2020-10-23',
    );
    expect(parse(`---\ndate: 2020-10\n---\n${STORY}`, '2020-11-01.txt').published).toBe('2020-10');
  });
});

const headed = (...lines: string[]) => `Bridge in Lindmoor closes\n\n${lines.join('\n\n')}\n\n${STORY}`;

describe('an ambiguous numeric date', () => {
  it.each([
    ['stays unread by itself', ['Published 03/04/2020'], null],
    ['is settled by another on the page', ['Published 03/04/2020', 'Updated: 25/04/2020'], '2020-04-03'],
    [
      'is settled by another in the other order',
      ['Published 03/04/2020', 'Updated: 04/25/2020'],
      '2020-03-04',
    ],
    ['is settled by a date in words', ['Published 03/04/2020', 'Photo taken on 3 April 2020'], '2020-04-03'],
  ])('%s', (_name, lines, value) => {
    const { published } = parse(headed(...lines));
    expect(published).toBe(value);
  });

  it('stays unread if other dates of the page disagree', () => {
    const lines = ['Published 03/04/2020', 'Updated: 25/04/2020', 'Updated: 04/26/2020'];
    expect(parse(headed(...lines)).published).not.toMatch(/2020-0[34]-0[34]/u);
  });
});

describe('the stamp of a story', () => {
  it.each([
    [
      'with both its labels',
      ['PUBLISHED: May 3, 2020 at 11:30 p.m. | UPDATED: May 4, 2020 at 12:21 a.m.'],
      '2020-05-03',
    ],
    ['in German', ['Montag, 1. Juni 2020'], '2020-06-01'],
    ['in Spanish', ['3 de Mayo de 2020'], '2020-05-03'],
    ['in French', ['Publié le 4 mai 2020 à 16h00'], '2020-05-04'],
  ])('%s dates it', (_name, lines, value) => {
    expect(parse(`Thursday, November 5th 2020\n\n${headed(...lines)}`).published?.slice(0, 10)).toBe(value);
  });

  it('is not a sentence of the story', () => {
    const sentence =
      'The bridge was opened with a parade on May 3, 1962, and closed twice since then for works.';
    expect(parse(`Bridge in Lindmoor closes\n\n${sentence}\n\n${STORY}`).published).toBeNull();
  });
});
