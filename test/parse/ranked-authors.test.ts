import { describe, expect, it } from 'vitest';
import { parse } from './parsed-page.js';

const STORY = `The ferry to Little Skerry came back on Tuesday after three weeks at the yard, and the first cars rolled off before noon.

The company, which owns two more ships, said that it would sell one of them in the spring to pay for the repair.

Islanders have asked for a second departure in the evening, and the mayor said that the ferry company would look into it soon.`;

const page = (below: string, after = ''): string =>
  [
    'Skip to content\nMenu\nSign in\nNews\nSport\nWeather',
    'Ferry is back in Little Skerry',
    below,
    STORY,
    after,
    'Share on Facebook\nRelated articles\nHarbour wall is finished\n© 2020 Fjord Post. All rights reserved.\nPrivacy policy',
  ].join('\n\n');

describe('the authors of a page', () => {
  it.each([
    ['By Ida Holt\n23 October 2020', ['Ida Holt']],
    ['By Ida Holt and Marta Quill', ['Ida Holt', 'Marta Quill']],
    ['ByIda Holt\nPublished 23 October 2020', ['Ida Holt']],
    ['by ida holt', []],
    ['Oct 23, 2020 at1:39 pm | By Ida Holt', ['Ida Holt']],
    ['Ida Holt · Fjord News · Posted: Oct 23, 2020 8:25 AM | Last Updated: October 24', ['Ida Holt']],
    ['Written by\n\nIda Holt\n\n23 October 2020', ['Ida Holt']],
    ['By\n\nIda Holt\n\nStaff Writer\n\nOct 23, 2020', ['Ida Holt']],
    ['by Ida Holt@idaholt Oct 23, 2020, 10:20am EST', ['Ida Holt']],
    ['By Ida HoltLifestyle Writer\n14:00, 23 Oct 2020', ['Ida Holt']],
    ['By Will Oakes\n23 October 2020', ['Will Oakes']],
    ['Von Ida Holt und Marta Quill\n23. Oktober 2020, 12:30 Uhr', ['Ida Holt', 'Marta Quill']],
    ['Von: IDA HOLT\n23.10.2020 - 13:52 Uhr', ['Ida Holt']],
    ['Par Ida Holt\nPublié le 23/10/2020 - 16:00', ['Ida Holt']],
    ['Por Ida Holt\n23 de octubre de 2020', ['Ida Holt']],
    ['di Ida Holt\n23 ottobre 2020', ['Ida Holt']],
    ['Door Ida Holt\n23 oktober 2020', ['Ida Holt']],
    ['Autor: Ida Holt\n23.10.2020', ['Ida Holt']],
  ])('below the headline: %j', (below, authors) => {
    expect(parse(page(below)).authors).toEqual(authors);
  });

  it.each([
    ['a rubric with a date', 'Welfare Policy\n23 October 2020'],
    ['a photographer', 'The ferry in the harbour. Photo: Marta Quill / Fjord Post'],
    ['an editor of the page', 'Edited by Marta Quill\n23 October 2020'],
    ['who checked it', 'Fact-checked by Marta Quill\n23 October 2020'],
    ['buttons', 'Follow Us\nShare This Story\n23 October 2020'],
    ['buttons of other languages', 'Teilen Twittern\n23 October 2020'],
    ['words that the page also writes in small letters', 'Evening Departure\n23 October 2020'],
    ['names that begin with an article', 'Das Fjordblatt\n23 October 2020'],
  ])('are not %s', (_, below) => {
    expect(parse(page(below)).authors).toEqual([]);
  });

  it.each([
    ['a given name that is a word too', 'Grace Holt\n23 October 2020', 'Grace Holt'],
    ['a surname that is a word too, after "By"', 'By Wei Spring\n23 October 2020', 'Wei Spring'],
  ])('may have %s', (_, below, author) => {
    expect(parse(page(below, 'By the grace of the weather, the ferry sailed.')).authors).toEqual([author]);
  });

  it('are found below the story', () => {
    expect(parse(page('23 October 2020', 'Written by Ida Holt')).authors).toEqual(['Ida Holt']);
  });

  it('stay those of front matter', () => {
    expect(parse(`---\nauthor: Jon Vale\n---\n${page('By Ida Holt')}`).authors).toEqual(['Jon Vale']);
  });
});

describe('a clean article', () => {
  it.each([
    'The mayor, Marta Quill, answered questions by Ida Holt and others.',
    'Marta Quill.',
    'Reports by Ida Holt and Marta Quill say otherwise.',
  ])('has no author in the sentence "%s"', (sentence) => {
    const text = `Ferry is back in Little Skerry\n\n${STORY}\n\n${sentence}\n`;
    expect(parse(text).authors).toEqual([]);
  });

  it('has the author whom a line below its headline names', () => {
    expect(parse(`Ferry is back in Little Skerry\n\nBy Ida Holt\n\n${STORY}\n`).authors).toEqual([
      'Ida Holt',
    ]);
  });
});
