/** Press database exports: how each is split, the fields of its labels, and how damaged ones are read. */

import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../../../src/load/read-sources.js';
import { fc } from '../../properties.js';

const read = (text: string, path = 'export.txt') => sourcesIn(path, Buffer.from(text), {});

const OLD_NEXIS = (number: number, of: number, body = 'The weir was opened at noon.') => `
                               ${number} of ${of} DOCUMENTS



                             Lindmoor Gazette

                        March ${number + 10}, 2019 Monday
                               Final Edition

Weir number ${number} opened after
long repairs

BYLINE: By ROSA TRELL and Ben Okafor, Rivers Correspondent

SECTION: LOCAL; Pg. 3

LENGTH: 212 words

${body}

"The gates hold," said Lin Mah, who led the work for the river board, and
who had slept beside them.

LOAD-DATE: March 30, 2019

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

                  Copyright 2019 Gazette Holdings plc
                          All Rights Reserved

`;

const COVER = `Download Request: Select Items: 1-2
Time Of Request: Tuesday, April 02, 2019  09:12:44
Terms: (weir) and (DATE(>=2019-03-01))
Source: Lindmoor Gazette
`;

describe('Nexis text with document numbers', () => {
  it('yields each article with its labelled fields, without the cover', async () => {
    const { files, problems } = await read(COVER + OLD_NEXIS(1, 2) + OLD_NEXIS(2, 2));
    expect(problems).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(['export.txt#1', 'export.txt#2']);
    expect(files[1]).toMatchObject({
      text: 'The weir was opened at noon.\n\n"The gates hold," said Lin Mah, who led the work for the river board, and who had slept beside them.',
      frontMatter: {
        id: 'export.txt#2',
        title: 'Weir number 2 opened after long repairs',
        publisher: 'Lindmoor Gazette',
        authors: ['Rosa Trell', 'Ben Okafor'],
        published: '2019-03-12',
        section: 'LOCAL',
        language: 'en',
      },
    });
  });

  it('reports a wrong count, with the line of the last article', async () => {
    const { files, problems } = await read(OLD_NEXIS(1, 3) + OLD_NEXIS(2, 3));
    expect(files).toHaveLength(2);
    expect(problems).toMatchObject([
      { rule: 'missing-articles', message: 'says that it holds 3 articles, and 2 were found', fatal: false },
    ]);
    expect(problems[0]?.line).toBeGreaterThan(20);
  });

  it('is read up to where it is truncated', async () => {
    const whole = OLD_NEXIS(1, 2) + OLD_NEXIS(2, 2);
    const { files } = await read(whole.slice(0, whole.lastIndexOf('"The gates')));
    expect(files.map(({ text }) => text.slice(0, 28))).toEqual(Array(2).fill('The weir was opened at noon.'));
  });

  it('keeps a story whole that says "2 of 3" and "Section: one" in a sentence', async () => {
    const { files } = await read(OLD_NEXIS(1, 1, 'Only 2 of 3 DOCUMENTS were found. Section: one was lost.'));
    expect(files).toHaveLength(1);
    expect(files[0]?.text).toContain('Only 2 of 3 DOCUMENTS were found. Section: one was lost.');
  });
});

const NEW_NEXIS = (title: string, length = 'Length: 88 words') => `${title}

Lindmoor Gazette

March 11, 2019 Monday

Print Edition

Copyright 2019 Gazette Holdings plc All Rights Reserved

Section: RIVERS; Pg. 3

${length}

Byline: Rosa Trell

Highlight: The gates hold again.

Body

The weir was opened at noon.

Load the boats, said Lin Mah, and they did.

Graphic

A boat on the weir.

Load-Date: March 30, 2019

End of Document

`;

describe('Nexis text with end-of-document marks', () => {
  it('yields each article, without the list of contents', async () => {
    const cover =
      'User Name: reader\nDate and Time: 2 April 2019\nDocuments (2)\n1. Weir opened\n2. Ferry back\nSource: all\n\n';
    const { files, problems } = await read(cover + NEW_NEXIS('Weir opened') + NEW_NEXIS('Ferry back'));
    expect(problems).toEqual([]);
    expect(files.map(({ frontMatter }) => frontMatter?.title)).toEqual(['Weir opened', 'Ferry back']);
    expect(files[0]).toMatchObject({
      text: 'The weir was opened at noon.\n\nLoad the boats, said Lin Mah, and they did.',
      frontMatter: {
        publisher: 'Lindmoor Gazette',
        authors: ['Rosa Trell'],
        published: '2019-03-11',
        standfirst: 'The gates hold again.',
      },
    });
  });

  it('keeps the path of a file with one article', async () => {
    const { files } = await read(NEW_NEXIS('Weir opened'), 'weir.txt');
    expect(files).toMatchObject([{ path: 'weir.txt', frontMatter: { id: 'weir', title: 'Weir opened' } }]);
  });
});

const PROQUEST = (number: number, of: number, labels = '') => `
____________________________________________________________
Document ${number} of ${of}
Weir ${number} opened
Author: Trell, Rosa; Okafor, Ben

Publication info: Lindmoor Gazette ; Lindmoor [Lindmoor]11 Mar 2019: A.3.

http://db.example/docview/${number}

Abstract: The gates hold again.

Full text: The weir was opened at noon.

Location: a word that stands in no list of labels is text.

"The gates hold," said Lin Mah.

--

desk@gazette.example

Subject: Rivers

Title: Weir ${number} opened
${labels}
Publication title: Lindmoor Gazette; Lindmoor

Language of publication: English

Last updated: 2019-04-01

Database: Regional News
`;

describe('ProQuest text', () => {
  it('takes the day from the publication info, not from the last update', async () => {
    const { files, problems } = await read(
      PROQUEST(1, 2) + PROQUEST(2, 2, '\nPublication date: Mar 12, 2019\n'),
    );
    expect(problems).toEqual([]);
    expect(files.map(({ frontMatter }) => frontMatter?.published)).toEqual(['2019-03-11', '2019-03-12']);
    expect(files[0]?.frontMatter).toMatchObject({
      title: 'Weir 1 opened',
      authors: ['Rosa Trell', 'Ben Okafor'],
      publisher: 'Lindmoor Gazette',
      language: 'en',
    });
    expect(files[0]?.text.startsWith('The weir was opened at noon.')).toBe(true);
    expect(files[0]?.text).not.toContain('desk@');
  });

  it('reports a wrong count', async () => {
    expect((await read(PROQUEST(1, 4))).problems).toMatchObject([{ rule: 'missing-articles' }]);
  });

  it.each([
    ['in a paragraph of its own', '\n\nLocation: Weir House, 10 a.m.\n\n'],
    ['on lines of their own', '\nLocation: Weir House\nPeople: Lin Mah and two guides\n'],
    ['in German', '\n\nOrt: Wehrhaus, 10 Uhr\n\n'],
  ])('keeps a box with labels inside a story: %s', async (_name, box) => {
    const prose = `Visitors ${'walked along the wall and looked at the water far below them, '.repeat(3)}until noon.`;
    const text = PROQUEST(1, 1).replace('The weir was opened at noon.', `${prose}${box}${prose}`);
    const { files, problems } = await read(text);
    expect(problems).toEqual([]);
    expect(files[0]?.text).toContain(box.trim().split('\n')[0]);
    expect(files[0]?.text.split('until noon.')).toHaveLength(3);
    expect(files[0]?.text).not.toContain('Regional News');
  });

  it('ends a text at the labels below it, also where a value is long', async () => {
    const long = `Weirs; ${'gates and locks; '.repeat(20)}rivers`;
    for (const labels of [
      `Subject: ${long}`,
      `Subject:\n\n${long}`,
      `Subject: ${long.replaceAll('locks; gates', 'locks;\ngates')}`,
    ]) {
      const { files } = await read(PROQUEST(1, 1).replace('\nDatabase:', `\n${labels}\n\nDatabase:`));
      expect(files[0]?.text).not.toContain('locks');
    }
  });

  it('is read from a page as well', async () => {
    const paragraphs = PROQUEST(1, 1)
      .split('\n')
      .filter((line) => line.trim() !== '' && !/^(?:_|Document)/u.test(line));
    const html = `<html><body><p>${paragraphs.join('</p><p>')}</p><p>ProQuest document ID: 9</p></body></html>`;
    const { files } = await read(html, 'a.html');
    expect(files).toMatchObject([
      { path: 'a.html', frontMatter: { title: 'Weir 1 opened', publisher: 'Lindmoor Gazette' } },
    ]);
  });
});

const FACTIVA = (number: number, end = `AN\nDocument LGAZ00002019031${number}ef3b0000${number}\n`) => `
SE LOCAL
HD
Weir ${number} opened
BY By Rosa Trell
WC 212 words
PD 11 March 2019
SN Lindmoor Gazette
SC LGAZ
LA English
CY (c) 2019 Gazette Holdings
LP
The weir was opened at noon.

TD
"The gates hold," said Lin Mah, who led
the work.

${end}`;

describe('Factiva text', () => {
  it('is split at document numbers, with LP and TD as text', async () => {
    const { files } = await read(FACTIVA(1) + FACTIVA(2));
    expect(files).toMatchObject([
      {
        frontMatter: {
          id: 'LGAZ000020190311ef3b00001',
          title: 'Weir 1 opened',
          authors: ['Rosa Trell'],
          published: '11 March 2019',
          publisher: 'Lindmoor Gazette',
          section: 'LOCAL',
          language: 'en',
        },
      },
      { path: 'export.txt#2' },
    ]);
    expect(files[0]?.text).toContain('The weir was opened at noon.\n\n"The gates hold,"');
  });

  it('is split at headlines if numbers are missing', async () => {
    expect((await read(FACTIVA(1, '') + FACTIVA(2, ''))).files).toHaveLength(2);
  });

  it('is read from a page of tables as well', async () => {
    const rows = [
      ['HD', 'Weir opened'],
      ['PD', '11 March 2019'],
      ['SN', 'Lindmoor Gazette'],
      ['LP', 'The weir was opened at noon.'],
      ['AN', 'Document LGAZ000020190311ef3b00001'],
    ];
    const table = `<table>${rows.map(([code, value]) => `<tr><td><b>${code}</b></td><td>${value}</td></tr>`).join('')}</table>`;
    const { files } = await read(
      `<html><body>${table}${table.replace('Weir', 'Ferry')}</body></html>`,
      'a.html',
    );
    expect(files.map(({ frontMatter }) => frontMatter?.title)).toEqual(['Weir opened', 'Ferry opened']);
  });
});

describe('any text', () => {
  const parts = [
    COVER,
    OLD_NEXIS(1, 2),
    NEW_NEXIS('Weir'),
    PROQUEST(1, 2),
    FACTIVA(1),
    '\n',
    'HD\n',
    '1 of 9 DOCUMENTS\n',
    'Body\n',
  ];
  it('yields articles or findings and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary' }))),
        async (pieces) => {
          const text = pieces.join('');
          const { files, problems } = await read(text.slice(0, 4000));
          return files.length + problems.length > 0;
        },
      ),
      { numRuns: 60 },
    );
  });
});
