import { describe, expect, it } from 'vitest';
import { parse } from './parsed-page.js';

const STORY = `The ferry to Little Skerry came back on Tuesday after three weeks at the yard, and the first cars rolled off before noon.

The company, which owns two more ships, said that it would sell one of them in the spring to pay for the repair.

Islanders have asked for a second departure in the evening, and the mayor said that the ferry company would look into it soon.`;

const page = (...above: string[]): string =>
  [
    'Skip to content\nMenu\nSign in\nNews\nSport\nWeather',
    ...above,
    STORY,
    'Share on Facebook\nRelated articles\nHarbour wall is finished\n© 2020 Fjord Post. All rights reserved.\nPrivacy policy',
  ].join('\n\n');

describe('the headline of a page', () => {
  it.each([
    ['above the byline', ['Ferry is back in Little Skerry', 'By Ida Holt', '23 October 2020']],
    [
      'above a standfirst',
      [
        'Ferry is back in Little Skerry',
        'Repair took three weeks and islanders ask for more.',
        'By Ida Holt',
      ],
    ],
    ['below a label', ['ISLANDS', 'Ferry is back in Little Skerry', '23 October 2020']],
    [
      'above a line of the page',
      ['Ferry is back in Little Skerry', 'Follow Fjord Post', 'Published 23 October 2020'],
    ],
    [
      'above a caption',
      ['Ferry is back in Little Skerry', 'By Ida Holt', 'The ferry in the harbour. Photo: Marta Quill'],
    ],
  ])('is found %s', (_, above) => {
    expect(parse(page(...above)).title).toBe('Ferry is back in Little Skerry');
  });

  it('stays that of front matter', () => {
    const text = `---\ntitle: A ferry returns\n---\n${page('Ferry is back in Little Skerry', 'By Ida Holt')}`;
    expect(parse(text).title).toBe('A ferry returns');
  });

  it('is not taken from the menu if there is none', () => {
    expect(parse(page()).title).toBeNull();
  });
});

describe('the confidence of a headline', () => {
  it('is a measured share, and higher above a byline and date', () => {
    const sure = parse(page('Ferry is back in Little Skerry', 'By Ida Holt', '23 October 2020')).evidence
      .title;
    expect(sure?.confidence).toBeGreaterThan(0.7);
    expect(sure?.confidence).toBeLessThan(1);
  });
});
