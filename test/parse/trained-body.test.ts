import { describe, expect, it } from 'vitest';
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import { readPage } from '../../src/parse/page/page.js';
import { isSettled } from '../../src/parse/page/trained-body/trained-body.js';
import { PAGE_MODELS } from '../../src/parse/rankings.js';

const TOP = 'Skip to content\nMenu\nSign in\nNews\nSport\nWeather\nSubscribe';
const FOOT =
  'Share on Facebook\nRelated articles\nHarbour wall is finished\n© 2020 Fjord Post. All rights reserved.\nPrivacy policy';

const STORY = [
  'The ferry to Little Skerry came back on Tuesday after three weeks at the yard, and the first cars rolled off before noon.',
  'The company, which owns two more ships, said that it would sell one of them in the spring to pay for the repair.',
  'Islanders have asked for a second departure in the evening, and the mayor said that the company would look into it soon.',
  'The yard found cracks in both engines, and the parts had to be brought by road from the south because the harbour was closed.',
];

const page = (...lines: string[]): string =>
  [TOP, 'Ferry is back in Little Skerry', 'By Ida Holt', '23 October 2020', ...lines, FOOT].join('\n\n');

const kept = (text: string, models = PAGE_MODELS): string[] => {
  const { file } = asSourceFile('a.txt', { text, encoding: 'utf-8' });
  return readPage(file, undefined, models)
    .lines.filter((line) => line.kept)
    .map((line) => line.text);
};

const BY_RULES = { ...PAGE_MODELS, body: () => null };

describe('the lines of a story', () => {
  it('are its paragraphs, without what the page has around them', () => {
    expect(kept(page(...STORY))).toEqual(STORY);
  });

  it('are those of the rules in a language that the trees have not seen', () => {
    const story = [
      'El barco a la isla volvió el martes después de tres semanas en el astillero, y los primeros coches bajaron antes del mediodía.',
      'La compañía, que tiene dos barcos más, dijo que vendería uno de ellos en la primavera para pagar la reparación de los motores.',
      'Los vecinos han pedido una segunda salida por la tarde, y el alcalde dijo que la compañía lo estudiaría pronto con ellos.',
    ];
    expect(kept(page(...story))).toEqual(kept(page(...story), BY_RULES));
  });

  it('are those of the rules in a clean article', () => {
    const text = STORY.join('\n\n');
    expect(kept(text)).toEqual(kept(text, BY_RULES));
  });
});

describe('a line on which the rules have the last word', () => {
  const settled = (text: string, models = BY_RULES): string[] => {
    const { file } = asSourceFile('a.txt', { text, encoding: 'utf-8' });
    const { lines, run } = readPage(file, undefined, models);
    return lines.filter((_, index) => run && isSettled(lines, run, index)).map((line) => line.text);
  };

  it('is a sentence between others of the story, but not the first or the last', () => {
    const found = settled(page(...STORY));
    expect(found).toEqual(expect.arrayContaining(STORY.slice(1, -1)));
    expect(found).not.toContain(STORY[0]);
    expect(found).not.toContain(STORY.at(-1));
  });

  it('is a short line of the page beside the story, but no longer one', () => {
    const notice = 'Subscribe now to our newsletter and read about every island before anybody else';
    const found = settled(page(...STORY, 'Share on Facebook', notice));
    expect(found).toContain('Share on Facebook');
    expect(found).not.toContain(notice);
  });

  it('is neither a short sentence nor one beside a line that the rules drop', () => {
    const short = 'Nobody was hurt there.';
    const found = settled(page(...STORY.slice(0, 2), short, ...STORY.slice(2)));
    expect(found).not.toContain(short);
    const caption = 'Photo: Ida Holt / Fjord Post';
    const broken = settled(page(...STORY.slice(0, 3), caption, ...STORY.slice(3)));
    expect(broken).not.toContain(STORY[2]);
  });
});
