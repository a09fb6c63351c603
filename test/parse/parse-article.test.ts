import { describe, expect, it } from 'vitest';
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import { parseArticle } from '../../src/parse/parse-article.js';
import { fc } from '../properties.js';

const TODAY = '2024-05-01';

const parse = (text: string, path = 'news/a.txt') => {
  const { file } = asSourceFile(path, { text, encoding: 'utf-8' });
  if (!file) throw new Error('a text always gives a file');
  const article = parseArticle(file, TODAY);
  const textOf = (kind: string) =>
    article.body.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));
  return {
    ...article,
    paragraphs: textOf('paragraph'),
    captions: textOf('caption'),
    headings: textOf('heading'),
    lists: textOf('list'),
  };
};

const STORY = [
  'The ferry to Little Skerry came back on Tuesday after three weeks at the yard, and the first cars rolled off before noon.',
  '“We had not expected it so soon,” said Ida Moen, who runs the ticket office at the harbour and has done so for years.',
  'The company, which owns two more ships, said that it would sell one of them in the spring to pay for the repair.',
  'Islanders have asked for a second departure in the evening, and the mayor told reporters that he would look into it.',
];

const PAGE = `Advertisement
Advertisement
Island life
Get more with FjordPlus
A personalised feed of stories for you
Learn more
Ferry to Little Skerry returns to service after three weeks
Ferry company hopes to sell a ship
By Ida Holm, The Fjord Post
Published: Oct 23, 2020 09:33 PM

Cars leave the ferry on Tuesday. Photo: AFP

${STORY[0]}

${STORY[1]}

Harbour master says goodbye to old pier after forty years of storms

${STORY[2]}

    Should the ferry sail in the evening?
    • Yes, it should
      68.3% (1559)
    • No, leave it as it is
      31.7% (724)
    Voted: 3

${STORY[3]}

This article appeared in The Fjord Post print edition as: Back at sea
16
Related articles
Whale seen off Little Skerry
Storm closes school for a day
Sign up for our newsletter
`;

describe('parseArticle on a scraped page', () => {
  const article = parse(PAGE);

  it('finds the fields', () => {
    expect(article).toMatchObject({
      id: 'news/a',
      title: 'Ferry to Little Skerry returns to service after three weeks',
      authors: ['Ida Holm'],
      published: '2020-10-23T21:33',
      publisher: 'The Fjord Post',
      language: 'en',
      url: null,
      updated: null,
    });
  });

  it('keeps the whole story and nothing else', () => {
    expect(article.paragraphs).toEqual(STORY);
  });

  it('separates captions from paragraphs', () => {
    for (const caption of article.captions) expect(caption).toContain('Photo: AFP');
  });

  it('records the evidence of each value in the text', () => {
    const { title, published } = article.evidence;
    expect(title).toMatchObject({ from: 'text', rule: 'headline-over-story', range: article.titleRange });
    expect(PAGE.slice(published?.range?.start, published?.range?.end)).toBe('Oct 23, 2020 09:33 PM');
  });
});

describe('parseArticle on a title of signs alone', () => {
  const titled = (title: string, lines: string[]) => {
    const head = `---\ntitle: '${title}'\n---\n`;
    const { titleRange, paragraphs } = parse(`${head}${lines.join('\n\n')}`);
    return [titleRange && titleRange.start - head.length, paragraphs.length];
  };
  it('takes no rule or row of stars in the text for that title', () => {
    expect(titled('"', [...STORY, '***', ...STORY])).toEqual([null, 2 * STORY.length]);
  });
  it('finds the line of the same signs', () => {
    expect(titled('?!', ['?!', ...STORY])).toEqual([0, STORY.length]);
  });
});

describe('parseArticle on a plain article', () => {
  it('takes the first line as headline and keeps every other', () => {
    const odd = ['READ MORE', 'What he said:', 'A tweet by the mayor (@mayor) on Tuesday'];
    const { title, body, titleRange } = parse(['Ferry is back.', ...STORY, ...odd, ...STORY].join('\n\n'));
    expect(title).toBe('Ferry is back');
    expect(titleRange).toEqual({ start: 0, end: 14 });
    expect(body).toHaveLength(2 * STORY.length + odd.length);
  });

  it('invents no headline, author, date or publisher', () => {
    expect(parse(`20 metres\nListen Live\n    Get short URL\n\n${STORY.join('\n\n')}`)).toMatchObject({
      title: null,
      authors: [],
      published: null,
      publisher: null,
    });
  });

  it('reads Markdown', () => {
    const text = `# **Ferry is back**\n\n${STORY[0]}\n\n## What comes next\n\n- a second ship\n- a new pier\n\n> ${STORY[1]}\n`;
    const { title, headings, lists, paragraphs } = parse(text, 'a.md');
    expect({ title, headings, lists }).toEqual({
      title: 'Ferry is back',
      headings: ['What comes next'],
      lists: ['a second ship', 'a new pier'],
    });
    expect(paragraphs).toEqual([STORY[0], STORY[1]]);
  });

  it('prefers front matter to the text', () => {
    const article = parse(
      `---\nid: f-1\ntitle: In front\ndate: 23 October 2020\nauthor: Per Lund\n---\nFerry is back\n\nBy Ida Holm\n\n${STORY.join('\n\n')}`,
    );
    expect(article).toMatchObject({
      id: 'f-1',
      title: 'In front',
      published: '2020-10-23',
      authors: ['Per Lund'],
    });
    expect(article.evidence.title).toEqual({
      from: 'front-matter',
      rule: 'front-matter',
      range: null,
      confidence: 1,
    });
    expect(article.text.slice(article.titleRange?.start, article.titleRange?.end)).toBe('Ferry is back');
  });

  it('takes no first sentence as headline if front matter gives another title', () => {
    const text = `---\ntitle: Ferry is back\n---\n\nThe ferry came back on Tuesday.\n\n${STORY.join('\n\n')}`;
    const { titleRange, paragraphs } = parse(text);
    expect(titleRange).toBeNull();
    expect(paragraphs).toEqual(['The ferry came back on Tuesday.', ...STORY]);
  });

  it('takes no attributed sentence as headline', () => {
    const first = 'The ferry will be back by noon on Friday, the mayor said.';
    expect(parse([first, ...STORY].join('\n\n'))).toMatchObject({
      title: null,
      paragraphs: [first, ...STORY],
    });
  });

  it('returns null for an impossible date in front matter', () => {
    expect(
      parse(`---\ndate: 2020-13-45\n---\nPublished Oct 23, 2020\n\n${STORY.join('\n\n')}`).published,
    ).toBeNull();
  });
});

describe('parseArticle: dates', () => {
  const dated = (line: string) => parse(`Ferry is back in Little Skerry\n\n${line}\n\n${STORY.join('\n\n')}`);

  it.each([
    ['20:48 GMT +323 January 2020', '2020-01-23T20:48+03:00'],
    ['Posted at Mar 03 2021 05:11 AM', '2021-03-03T05:11'],
    ['Ida Holm - 19 Nov 2019', '2019-11-19'],
  ])('reads "%s"', (line, published) => {
    expect(dated(line).published).toBe(published);
  });

  it('separates an update from the publication', () => {
    const { published, updated } = dated('Published Oct 1, 2020 | Updated Oct 2, 2020');
    expect({ published, updated }).toEqual({ published: '2020-10-01', updated: '2020-10-02' });
  });

  it('rejects a date in the future', () => {
    expect(dated('Published Oct 1, 2030').published).toBeNull();
  });

  it('resolves weekday and day to the last year in which they agree, with low confidence', () => {
    const text = `Ferry is back\n\nThe paper said on Thursday (4 March) that the ferry had come back to Little Skerry.\n\n${STORY.join('\n\n')}`;
    const { published, evidence } = parse(text);
    expect(published).toBe('2021-03-04');
    expect(evidence.published).toMatchObject({ from: 'inferred', rule: 'weekday-and-day', confidence: 0.3 });
  });

  it('does not resolve a day that never falls on the weekday', () => {
    expect(
      parse(
        `Ferry is back\n\nIt sank on Thursday (31 June), he said, off Little Skerry, in a storm.\n\n${STORY.join('\n\n')}`,
      ).published,
    ).toBeNull();
  });
});

describe('parseArticle: bylines', () => {
  it.each([
    ['By Ida Holm and Per Lund', ['Ida Holm', 'Per Lund']],
    ['BY IDA HOLM', ['Ida Holm']],
    ['By Ida Holm, Staff Writer', ['Ida Holm']],
    ['Ida Holm - Nov 19, 2019, 10:31 pm CST', ['Ida Holm']],
    ['By Anne-Marie van der Berg', ['Anne-Marie van der Berg']],
    ['By Ida HolmThe Associated Press', ['Ida Holm']],
    ['By Staff Reports', []],
    ['Fjord Post Sport', []],
    ['Photo by Ida Holm', []],
  ])('reads "%s"', (line, authors) => {
    expect(parse(`Ferry is back in Little Skerry\n\n${line}\n\n${STORY.join('\n\n')}`).authors).toEqual(
      authors,
    );
  });
});

describe('parseArticle: publishers', () => {
  it.each([
    ['source: fjordspace.eu with news agencies', 'fjordspace.eu'],
    ['© 2020 Fjord Post AS. All rights reserved.', 'Fjord Post AS'],
    ['Comment via FacebookComment via Fjordnik', 'Fjordnik'],
    ['Copyright 2020 The Guardian', 'The Guardian'],
  ])('reads "%s"', (line, publisher) => {
    const text = `Menu\nSearch\nShare on Facebook\nFerry is back in Little Skerry\n\n${STORY.join('\n\n')}\n\n${line}\n`;
    expect(parse(text).publisher).toBe(publisher);
  });

  it('does not take an outlet that is only quoted as publisher', () => {
    const told = 'The mayor told the Washington Post that he had not slept for a week because of the ferry.';
    expect(parse(`Ferry is back\n\n${STORY.join('\n\n')}\n\n${told}`).publisher).toBeNull();
  });

  it.each([
    ['Vane told CNN that she slept. The mayor was tired. On Monday Vane told CNN that he had not.', null],
    ['“It rained,” Vane told MSNBC in an interview. Later she told MSNBC that it had stopped.', null],
    [
      'Vane told The Guardian that he slept, and two clerks told The Guardian that he had not.',
      'The Guardian',
    ],
    [
      'Vane, a pilot and a writer, told The Guardian that he slept. Holm, a clerk at the port, told The Guardian that he had not.',
      'The Guardian',
    ],
    [
      'Vane, the pilot, told The Guardian that he slept. Vane, the pilot, told The Guardian that he had not.',
      null,
    ],
    ['Vane told MSNBC that he slept, and Holm told MSNBC that he had not.', null],
    ['Vane told MSNBC that he slept, Holm told MSNBC that he had not, and Moen told MSNBC nothing.', 'MSNBC'],
  ])('takes an outlet that two people told something, not one alone: %s', (told, publisher) => {
    expect(parse(`Ferry is back\n\n${STORY.join('\n\n')}\n\n${told}`).publisher).toBe(publisher);
  });

  it.each([
    'From A HARBOUR YEAR by Ida Holm. Copyright © 2015 by Ida Holm.',
    'Copyright 2015 Holm & Vane. Reprinted by permission.',
    'Excerpted from A Harbour Year. Copyright © 2015 by Quay Books.',
  ])('does not take the owner of a book: %s', (line) => {
    expect(parse(`Ferry is back\n\n${STORY.join('\n\n')}\n\n${line}`).publisher).toBeNull();
  });
});

describe('parseArticle on any text', () => {
  const pieces = fc.constantFrom(
    'By Ida Holm',
    'Advertisement',
    '© 2020',
    'Oct 23, 2020',
    '•',
    '---',
    '# x',
    '> ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    '“A,” she said.',
    '\u200b',
    '😀',
    '\ud800',
    'Related articles',
    'A sentence of some length stands here, as it does in the news.',
    'Photo: AFP',
    'GMT +323 January 2020',
    ':',
    '|',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  it('yields non-empty, ordered, disjoint blocks inside the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('a.txt', 'a.md'), (text, path) => {
        const { body, titleRange } = parse(text, path);
        let end = 0;
        for (const block of body) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          expect(text.slice(block.start, block.end).trim()).not.toBe('');
          end = block.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        if (titleRange)
          expect(body.some(({ start, end: stop }) => start < titleRange.end && titleRange.start < stop)).toBe(
            false,
          );
      }),
      { numRuns: 500 },
    );
  });
});
