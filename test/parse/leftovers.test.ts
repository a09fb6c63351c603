import { describe, expect, it } from 'vitest';
import { linesOf, plainMarker } from '../../src/parse/page/blocks.js';
import { judgeLines } from '../../src/parse/page/judge.js';
import { readLines } from '../../src/parse/page/lines.js';

const kindOf = (text: string) => {
  const [line] = readLines(text, linesOf(text, 0, plainMarker));
  if (!line) throw new Error('no line');
  judgeLines([line]);
  return line.leftover;
};

describe('leftover rules', () => {
  it.each([
    ['advertisement', 'Advertisement'],
    ['advertisement', 'ADVERTISEMENT - SCROLL DOWN'],
    ['print-note', 'This article appeared in the Fjord Post print edition as: Back at sea'],
    ['date-stamp', 'Published: Oct 23, 2020 09:33 PM'],
    ['date-stamp', '3 hours ago'],
    ['date-stamp', 'Ida Moen - Nov 19, 2019, 10:31 pm CST'],
    ['byline', 'By Ida Moen and Per Lund'],
    ['byline', 'BY IDA MOEN'],
    ['caption', 'Cars leave the ferry on Tuesday. Photo: AFP'],
    ['caption', 'The pier at dawn. (Ida Moen/Fjord Pictures)'],
    ['caption', 'Image 2 of 5'],
    ['comments', '12 Comments'],
    ['comments', 'Leave a Reply'],
    ['comments', 'seadog44 says:'],
    ['next-section', 'Related articles'],
    ['next-section', 'Most Popular'],
    ['next-section', 'More from Fjord Post'],
    ['related', 'READ MORE: Ferry company seeks a second ship'],
    ['related', 'Watch more on FjordTV'],
    ['share', 'Share on Facebook'],
    ['share', 'Facebook Twitter 258 Shares'],
    ['share', 'Get short URL'],
    ['figures', '0 439'],
    ['navigation', 'Skip to main content'],
    ['navigation', 'Home » World » Ferry returns'],
    ['poll', '68.3% (1559)'],
    ['poll', 'Voted: 3'],
    ['tags', 'ferries, sea, harbour, Ida Moen, money, spring, yard'],
    ['tags', 'Topics: ferries'],
    ['author-note', 'Reporting by Ida Moen; editing by Per Lund'],
    ['copyright', '© 2020 Fjord Post AS'],
    ['subscribe', 'Sign up for our newsletter'],
    ['legal', 'By continuing to browse you accept our use of cookies'],
  ])('match %s by "%s"', (kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each([
    'Advertisement revenue fell by a third last year, the company said in its report.',
    'This article of the treaty has never been put to use, she said.',
    'The ferry sank on October 3, 2019, and was raised a year later.',
    'By Tuesday the harbour was full again.',
    'The photo shows two ships at the pier.',
    '— Ida Moen (@idamoen) November 1, 2019',
    'He had two comments to make about the ship before he left the room.',
    'Most of the popular routes will stay open, the mayor said.',
    'Share prices fell on Monday.',
    'Five men, two women and a dog were on board, and all were saved.',
    'In 2020 the line carried 68.3% (1559) of the island’s cars.',
    'Nissan Sentra',
    'A new start',
  ])('do not match "%s"', (text) => {
    expect(kindOf(text)).toBeNull();
  });
});
