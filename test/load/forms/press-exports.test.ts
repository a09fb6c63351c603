/** Exports of press databases as pages, XML and documents: each is cut into its articles, with their fields. */
import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../../../src/load/read-sources.js';
import { docx, odt, rtf } from './documents/made.js';

const ONE = 'The council of Lindmoor voted on Monday to dredge the old harbour.';
const TWO = '“We have waited for two years,” said Rosa Trell, who keeps the ferry.';
const BODY = `${ONE}\n\n${TWO}`;

const read = (path: string, content: string | Uint8Array) => sourcesIn(path, Buffer.from(content), {});

const expectTwo = async (path: string, content: string | Uint8Array, published: string): Promise<void> => {
  const { files, problems } = await read(path, content);
  expect(problems).toEqual([]);
  expect(files.map((file) => file.path)).toEqual([`${path}#1`, `${path}#2`]);
  for (const [at, { text, frontMatter }] of files.entries()) {
    expect(text).toBe(BODY);
    expect(frontMatter).toMatchObject({
      title: `Harbour to be dredged ${at + 1}`,
      publisher: 'Lindmoor Gazette',
      authors: ['Ida Holt'],
      published,
    });
  }
};

const factivaXml = (n: number): string =>
  `<article><accessionNo>DISTDOC:archive/ArchiveDoc::Article/LINDG00020210503eh520000${n}</accessionNo><baseLang>en</baseLang><headline><para lang="en">Harbour to be <hlt>dredged</hlt> ${n}</para></headline><byline>By Ida Holt</byline><publicationDate><date>2021-05-03</date><time>09:00</time></publicationDate><sourceName>Lindmoor Gazette</sourceName><leadParagraph><para>${ONE}</para></leadParagraph><tailParagraphs><para>${TWO}</para></tailParagraphs><company code="x"><name>Quay &amp; Co</name></company></article>`;

const archiveXml = (n: number): string =>
  `<distDoc:Article lang="en"><distDoc:HandL><distDoc:Title><distDoc:Headline><distDoc:Para>Harbour to be dredged ${n}</distDoc:Para></distDoc:Headline></distDoc:Title><distDoc:LeadPara><distDoc:Para>${ONE}</distDoc:Para></distDoc:LeadPara></distDoc:HandL><distDoc:Byline>Ida Holt</distDoc:Byline><distDoc:TailParas><distDoc:Para>${TWO}</distDoc:Para></distDoc:TailParas><distDoc:SrcName>Lindmoor Gazette</distDoc:SrcName><distDoc:PubDate>2021-05-03</distDoc:PubDate></distDoc:Article>`;

describe('Factiva XML', () => {
  it.each([
    ['of articles', `<?xml version="1.0"?><response>${factivaXml(1)}${factivaXml(2)}</response>`],
    [
      'of an archive',
      `<distDoc:archive xmlns:distDoc="x">${archiveXml(1)}${archiveXml(2)}</distDoc:archive>`,
    ],
  ])('is one article an element: %s', async (_name, xml) => expectTwo('a.xml', xml, '2021-05-03'));

  it('that is cut off is read up to there', async () => {
    const xml = `<response>${factivaXml(1)}${factivaXml(2).slice(0, -60)}`;
    const { files, problems } = await read('a.xml', xml);
    expect(files).toHaveLength(2);
    expect(problems).toMatchObject([{ rule: 'broken-record', message: 'ends before its article does' }]);
  });

  it('is not seen in a page with article elements', async () => {
    const page = `<html><body><article><h1>Harbour</h1><p>${ONE} ${TWO}</p></article></body></html>`;
    expect((await read('a.html', page)).files).toHaveLength(1);
  });
});

const shown = (n: number): string[] => [
  `Harbour to be dredged ${n}`,
  'Ida Holt',
  '1,212 words',
  '3 May 2021',
  '09:00',
  'Lindmoor Gazette',
  'LINDG',
  'English',
  'Copyright 2021 Lindmoor Press. All rights reserved.',
  ONE,
  TWO,
  'Lindmoor Press',
  `Document LINDG00020210503eh520000${n}`,
];

describe('articles as Factiva shows them', () => {
  const page = (n: number): string =>
    `<div class="article">${shown(n)
      .map((line) => `<div>${line}</div>`)
      .join('')}</div>`;
  it.each<[string, string | Uint8Array]>([
    ['a.html', `<html><head><title>Factiva</title></head><body>${page(1)}${page(2)}</body></html>`],
    ['a.txt', [...shown(1), '', ...shown(2)].join('\n')],
    ['a.rtf', rtf([...shown(1), ...shown(2)])],
    ['a.docx', docx([...shown(1), ...shown(2)])],
  ])('are cut at their numbers: %s', (path, content) => expectTwo(path, content, '2021-05-03'));

  it('may have a section above the headline and no author', async () => {
    const lines = ['News', `The harbour of Lindmoor is to be dredged`, ...shown(1).slice(2)];
    const { files } = await read('a.txt', lines.join('\n'));
    expect(files).toMatchObject([
      {
        path: 'a.txt',
        text: BODY,
        frontMatter: { title: 'The harbour of Lindmoor is to be dredged', section: 'News', authors: [] },
      },
    ]);
  });

  it('are not seen in a story that counts words', async () => {
    const story = `Harbour\n\nIt ran to\n\n212 words\n\nand said so.\n\n${BODY}`;
    expect((await read('a.txt', story)).files[0]?.text).toBe(story);
  });
});

const nexisPage = (n: number): string =>
  [
    `<DIV><P><SPAN>${n} of 2 DOCUMENTS</SPAN></P></DIV><DIV><P><SPAN>Lindmoor Gazette</SPAN></P></DIV>`,
    '<DIV><P><SPAN>May</SPAN><SPAN> 3, 2021 Monday</SPAN></P></DIV>',
    `<DIV><P><SPAN>Harbour to be dredged ${n}</SPAN></P></DIV><DIV><P><SPAN>BYLINE: </SPAN><SPAN>Ida Holt</SPAN></P></DIV>`,
    '<DIV><P><SPAN>LENGTH: </SPAN><SPAN>212 words</SPAN></P></DIV>',
    `<DIV><P>${ONE}</P><P>${TWO}</P></DIV><DIV><P><SPAN>LOAD-DATE: </SPAN><SPAN>May 4, 2021</SPAN></P></DIV>`,
  ].join('<BR>');

const nexisLines = (n: number): string[] => [
  `Harbour to be dredged ${n}`,
  'Lindmoor Gazette',
  'May 3, 2021 Monday',
  'Copyright 2021 Lindmoor Press All Rights Reserved',
  'Length: 212 words',
  'Byline: Ida Holt',
  'Body',
  ONE,
  TWO,
  'Classification',
  'Language: ENGLISH',
  'Load-Date: May 4, 2021',
  'End of Document',
];
const bare = (n: number): string[] => nexisLines(n).filter((line) => !/^(?:Length|Load-Date)/u.test(line));

describe('Nexis exports', () => {
  const newer = (n: number): string =>
    nexisLines(n)
      .map((line) => `<p>${line}</p>`)
      .join('');
  const cover = [
    'User Name: = A',
    'Documents (2)',
    '1. Harbour to be dredged 1',
    '2. Harbour to be dredged 2',
  ];
  it.each<[string, string, string | Uint8Array]>([
    ['older pages', 'a.html', `<HTML><BODY>${nexisPage(1)}${nexisPage(2)}</BODY></HTML>`],
    ['newer pages', 'a.html', `<html><body>${newer(1)}${newer(2)}</body></html>`],
    ['Word with a cover', 'a.docx', docx([...cover, ...nexisLines(1), ...nexisLines(2)])],
    [
      'Word with an article a paragraph',
      'a.docx',
      docx([nexisLines(1).join('\n'), nexisLines(2).join('\n')]),
    ],
    ['Word without lengths and load dates', 'a.docx', docx([...bare(1), ...bare(2)])],
    ['OpenDocument', 'a.odt', odt([...cover, ...nexisLines(1), ...nexisLines(2)])],
    ['rich text', 'a.rtf', rtf([...cover, ...nexisLines(1), ...nexisLines(2)])],
  ])('are as many articles as they hold: %s', (_name, path, content) =>
    expectTwo(path, content, '2021-05-03'),
  );
});

const proquest = (n: number): string =>
  [
    `<p><strong>Harbour to be dredged ${n}</strong></p><p><strong>Author: </strong>Holt, Ida</p>`,
    '<p><strong>Publication info: </strong>Lindmoor Gazette ; Lindmoor [Lindmoor]. 03 May 2021: A.4.</p>',
    '<p><a href="https://example.org/docview/1">ProQuest document link</a></p>',
    `<p><strong>Full text: </strong></p><p>${ONE}</p><p>${TWO}</p>`,
    `<p><strong>Subject: </strong>Harbors</p><p><strong>Title: </strong>Harbour to be dredged ${n}</p>`,
    '<p><strong>Publication title: </strong>Lindmoor Gazette; Lindmoor</p><p><strong>Pages: </strong>A.4</p>',
    '<p><strong>Publication date: </strong>May 3, 2021</p>',
    `<p><strong>ProQuest document ID: </strong>252${n}</p><p><strong>Last updated: </strong>2021-05-05</p>`,
  ].join('');

describe('pages of ProQuest', () => {
  it.each([
    ['with rules', `${proquest(1)}<hr>${proquest(2)}`],
    ['without rules', proquest(1) + proquest(2)],
    ['with numbers', `<p>Document 1 of 2</p>${proquest(1)}<p>Document 2 of 2</p>${proquest(2)}`],
  ])('are as many articles as they hold: %s', (_name, body) =>
    expectTwo('a.html', `<html><body>${body}</body></html>`, '2021-05-03'),
  );
});

describe('a page with preformatted text', () => {
  it('keeps its lines, so that byline and day are lines of their own', async () => {
    const story = `   By Ida Holt\n   3 May 2021\n\n   ${ONE}\n   The council met\n   for three hours.\n\n\n   ${TWO}\n`;
    const { files } = await read('a.html', `<html><body><h1>Harbour</h1><pre>${story}</pre></body></html>`);
    expect(files[0]?.text).toBe(
      `Harbour\n\nBy Ida Holt\n3 May 2021\n\n${ONE}\nThe council met\nfor three hours.\n\n${TWO}`,
    );
  });
});

describe('the sender of a message', () => {
  it.each<[string, string[]]>([
    ['Ida Holt', ['Ida Holt']],
    ['"Holt, Ida"', ['Ida Holt']],
    ['Ida Holt via Harbour List', ['Ida Holt']],
    ['Emily Post', ['Emily Post']],
    ['Ida Holt (Harbour Post)', ['Ida Holt']],
    ['News Desk', []],
    ['Harbour Post', []],
    ["The Mayor's Office", []],
    ['Ministry of Ferries', []],
    ['Lindmoor Gazette Newsletter', []],
    ['ProQuest Alerts', []],
    ['Info', []],
    ['desk@example.org', []],
  ])('is an author only if it is a person: %s', async (from, authors) => {
    const mail = `From: ${from} <a@example.org>\nTo: b@example.org\nSubject: Harbour\nDate: Mon, 3 May 2021 09:00:00 +0000\n\n${BODY}\n`;
    expect((await read('a.eml', mail)).files[0]?.frontMatter?.authors).toEqual(authors);
  });
});
