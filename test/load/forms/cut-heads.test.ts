/** A bundle that is cut off inside the head of its last article says so, and leaves the articles before as they are. */
import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../../../src/load/read-sources.js';

const FIRST =
  'The lock at Prebend was closed at noon, and the barges waited below it until the evening, said Oda Krell.';
const LAST =
  'It had been built for smaller boats, and the town will pay for a wider one, its council decided.';
const PAGE = (n: number): string =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Lock ${n}</title></head><body><article><h1>Lock ${n}</h1><p>${FIRST}</p><p>${LAST}</p></article></body></html>`;

interface Form {
  name: string;
  /** What is above all articles, and below them. */
  above?: string;
  below?: string;
  article(n: number): string;
  /** Nothing below an article shows that its text is complete. */
  isOpen?: true;
}

const FORMS: readonly Form[] = [
  {
    name: 'numbered.txt',
    article: (n) =>
      [
        `                  ${n} of 3 DOCUMENTS`,
        '                  Prebend Echo',
        '                  June 4, 2019 Tuesday',
        `Lock ${n} closed`,
        'BYLINE: Oda Krell',
        'SECTION: NEWS; Pg. 3',
        'LENGTH: 40 words',
        FIRST,
        LAST,
        'LOAD-DATE: June 5, 2019',
        'LANGUAGE: ENGLISH',
        '',
      ].join('\n\n'),
  },
  {
    name: 'ended.txt',
    below: 'Page 3 of 3\n',
    article: (n) =>
      [
        `Lock ${n} closed`,
        'Prebend Echo',
        'June 4, 2019 Tuesday',
        'Copyright 2019 Prebend Press All Rights Reserved',
        'Section: NEWS; Pg. 3',
        'Length: 40 words',
        'Byline: Oda Krell',
        'Body',
        FIRST,
        LAST,
        'Load-Date: June 5, 2019',
        'End of Document',
        '',
      ].join('\n\n'),
  },
  {
    name: 'proquest.txt',
    above: `${'_'.repeat(60)}\n`,
    below: 'Database copyright © 2021 ProQuest LLC. All rights reserved.\n\nTerms and Conditions\n',
    article: (n) =>
      `Lock ${n} closed\n\nAuthor: Krell, Oda\n\nPublication info: Prebend Echo ; Prebend [Prebend]. 04 June 2019.\n\nFull text:\n\n${FIRST}\n\n${LAST}\n\nPublication title: Prebend Echo\n\nPublication date: June 4, 2019\n\n${'_'.repeat(60)}\n`,
  },
  {
    name: 'codes.txt',
    article: (n) =>
      `HD Lock ${n} closed\n\nBY Oda Krell\n\nWC 40 words\n\nPD 4 June 2019\n\nSN Prebend Echo\n\nLA English\n\nLP ${FIRST}\n\nTD ${LAST}\n\nAN Document PREBE00020190604eh520000${n}\n\n`,
  },
  {
    name: 'displayed.txt',
    below: 'Search Summary\n\nText  lock\n',
    article: (n) =>
      `Lock ${n} closed\n\nOda Krell\n40 words\n4 June 2019\nPrebend Echo\nPREBE\nEnglish\nCopyright 2019 Prebend Press\n\n${FIRST}\n\n${LAST}\n\nDocument PREBE00020190604eh520000${n}\n\n`,
  },
  {
    name: 'wire.sgml',
    article: (n) =>
      `<DOC>\n<DOCNO> PE${n} </DOCNO>\n<HEADLINE>Lock ${n}</HEADLINE>\n<DATELINE>PREBEND</DATELINE>\n<TEXT>\n<P>${FIRST}</P>\n<P>${LAST}</P>\n</TEXT>\n</DOC>\n`,
  },
  {
    name: 'letters.mbox',
    isOpen: true,
    article: (n) =>
      `From oda@example.org Tue Jun  4 12:00:00 2019\nFrom: Oda Krell <oda@example.org>\nTo: desk@example.org\nSubject: Lock ${n}\nDate: Tue, 4 Jun 2019 12:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n${FIRST}\n\n${LAST}\n\n`,
  },
  {
    name: 'labels.txt',
    isOpen: true,
    article: (n) =>
      `Title: Lock ${n}\nAuthor: Oda Krell\nPublication: Prebend Echo\nDate: 4 June 2019\n\n${FIRST}\n\n${LAST}\n\n-----\n\n`,
  },
  {
    name: 'feed.rss',
    above: '<rss><channel><title>Prebend Echo</title>\n',
    below: '</channel></rss>\n',
    article: (n) =>
      `<item>\n<title>Lock ${n}</title>\n<link>https://example.org/${n}</link>\n<pubDate>Tue, 04 Jun 2019 12:00:00 +0000</pubDate>\n<description>&lt;p&gt;${FIRST}&lt;/p&gt;&lt;p&gt;${LAST}&lt;/p&gt;</description>\n</item>\n`,
  },
  {
    name: 'all.csv',
    above: 'title,date,publisher,text\n',
    article: (n) => `Lock ${n},2019-06-04,Prebend Echo,"${FIRST}\n\n${LAST}"\n`,
  },
  {
    name: 'all.ndjson',
    article: (n) => `${JSON.stringify({ title: `Lock ${n}`, text: `${FIRST}\n\n${LAST}` })}\n`,
  },
  {
    name: 'pages.warc',
    article: (n) =>
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/${n}\r\nWARC-Date: 2019-06-04T12:00:00Z\r\nContent-Length: ${Buffer.byteLength(PAGE(n))}\r\n\r\n${PAGE(n)}\r\n\r\n`,
  },
];

/** Lengths at which the text is cut: after each line and inside it, from its tenth character on. */
const cutsIn = (text: string): number[] =>
  [...text.matchAll(/[^\n]*\n+/gu)]
    .flatMap(({ index, 0: line }) => [index + line.length, index + Math.floor(line.length / 2)])
    .filter((at) => at >= 10 && at < text.length - 12);

const reading = (name: string, text: string) => sourcesIn(name, Buffer.from(text), {});

describe.each(FORMS)('$name', ({ name, above = '', below = '', article, isOpen }) => {
  const two = above + article(1) + article(2);

  it('that is whole has three articles and nothing wrong', async () => {
    const { files, problems } = await reading(name, two + article(3) + below);
    expect(files).toHaveLength(3);
    expect(problems).toEqual([]);
  });

  it('says where it is cut off', async () => {
    const [one, other] = (await reading(name, two + article(3) + below)).files;
    const last = article(3);
    for (const at of cutsIn(last)) {
      const rest = last.slice(0, at);
      if (isOpen && rest.includes(FIRST.slice(0, 5))) continue;
      const { files, problems } = await reading(name, two + rest);
      expect(
        files.slice(0, 2).map(({ text }) => text),
        rest,
      ).toEqual([one?.text, other?.text]);
      if (!files[2]?.text.includes(LAST)) expect(problems, rest).not.toEqual([]);
    }
  });
});
