import { describe, expect, it } from 'vitest';
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import { readPage } from '../../src/parse/page/page.js';

const STORY = [
  'The ferry to Little Skerry came back on Tuesday after three weeks at the yard, and the first cars rolled off before noon.',
  'The company, which owns two more ships, said that it would sell one of them in the spring to pay for the repair.',
  'Islanders have asked for a second departure in the evening, and the mayor said that he would look into it soon.',
];

/** The reason of each line, in text order. */
const reasons = (text: string): string[] => {
  const { file } = asSourceFile('a.txt', { text, encoding: 'utf-8' });
  if (!file) throw new Error('a text always gives a file');
  return readPage(file).lines.map((line) => line.reason);
};

const furniture = (...lines: string[]): string =>
  ['Menu', 'Share on Facebook', ...lines, 'Related articles', '© 2020 Fjord Post'].join('\n\n');

describe('readPage', () => {
  it('gives for every line the reason it was kept or dropped', () => {
    const page = furniture(
      'Ferry is back in Little Skerry',
      STORY[0] ?? '',
      'What comes next',
      STORY[1] ?? '',
      'Advertisement',
      STORY[2] ?? '',
    );
    expect(reasons(page)).toEqual([
      'outside',
      'outside',
      'title',
      'prose',
      'heading',
      'prose',
      'advertisement',
      'prose',
      'outside',
      'outside',
    ]);
  });

  it('drops the headline of another story inside a scraped page, and keeps a tweet', () => {
    const other = 'Harbour master says goodbye to old pier after forty years';
    const tweet = '— Ida Moen (@idamoen) November 1, 2019';
    const page = furniture(
      'Ferry is back in Little Skerry',
      STORY[0] ?? '',
      other,
      STORY[1] ?? '',
      tweet,
      STORY[2] ?? '',
    );
    expect(reasons(page).slice(3, 8)).toEqual(['prose', 'headline-like', 'prose', 'heading', 'prose']);
  });

  it('ends the story where reader comments begin, however long they are', () => {
    const talk = Array.from(
      { length: 12 },
      (_, n) => `I have taken this ferry ${n} times and I never saw anything like it in all my life.`,
    );
    const page = furniture(
      'Ferry is back in Little Skerry',
      ...STORY,
      ...STORY.map((p) => `${p} So it was told.`),
      '12 Comments',
      ...talk,
    );
    expect(reasons(page).filter((reason) => reason === 'prose')).toHaveLength(6);
  });

  it('leaves its own headline to a plain article', () => {
    const other = 'Harbour master says goodbye to old pier after forty years';
    expect(reasons(['Ferry is back', ...STORY, other, ...STORY].join('\n\n'))[4]).toBe('heading');
  });
});
