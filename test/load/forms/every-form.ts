/** One file of every form that is read, each with as many articles as asked for. */
import { gzipSync } from 'node:zlib';
import { docx, epub, odt, rtf } from './documents/made.js';
import { column, pdf } from './documents/made-pdf.js';

export interface MadeForm {
  form: string;
  file: string;
  /** Whether a file of the form can hold several articles. */
  several: boolean;
  make(count: number): string | Uint8Array;
}

const PLACES = ['Lindmoor', 'Quarrow', 'Seaford', 'Ashby', 'Thornwick', 'Marrow Bay', 'Oxley'];
const THINGS = ['weir', 'harbour', 'bridge', 'ferry', 'school', 'market', 'mill'];

const place = (n: number): string => PLACES[n % PLACES.length] ?? '';
const thing = (n: number): string => THINGS[Math.floor(n / PLACES.length) % THINGS.length] ?? '';
const title = (n: number): string => `The ${thing(n)} of ${place(n)} opens again, number ${n + 1}`;
const day = (n: number): number => 1 + (n % 28);
const lines = (n: number): string[] => [
  `The ${thing(n)} of ${place(n)} was opened again at noon, after ${n + 2} months of repairs that the council had paid for.`,
  `“We have waited long enough,” said Rosa Trell, who led the work from the first day to the last, on Tuesday.`,
  `Some ${(n + 3) * 7} people came to see it, and the mayor thanked each of them for their patience.`,
];
const text = (n: number, between = '\n\n'): string => lines(n).join(between);
const html = (n: number): string => `<p>${text(n, '</p><p>')}</p>`;
const page = (n: number): string =>
  `<!DOCTYPE html><html><head><title>${title(n)}</title></head><body><article><h1>${title(n)}</h1>${html(n)}</article></body></html>`;

const all = (count: number, make: (n: number) => string, between = ''): string =>
  Array.from({ length: count }, (_, n) => make(n)).join(between);
const list = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

const nexisOld = (n: number, count: number): string =>
  [
    `                  ${n + 1} of ${count} DOCUMENTS`,
    'Lindmoor Gazette',
    `May ${day(n)}, 2021 Sunday`,
    title(n),
    'BYLINE: Ida Holt',
    'LENGTH: 212 words',
    text(n),
    'LOAD-DATE: May 30, 2021',
  ].join('\n\n');

const nexisNew = (n: number): string[] => [
  title(n),
  'Lindmoor Gazette',
  `May ${day(n)}, 2021 Sunday`,
  'Copyright 2021 Lindmoor Press All Rights Reserved',
  'Length: 212 words',
  'Byline: Ida Holt',
  'Body',
  ...lines(n),
  'Load-Date: May 30, 2021',
  'End of Document',
];

const proquest = (n: number): string[] => [
  title(n),
  'Author: Holt, Ida',
  `Publication info: Lindmoor Gazette ; Lindmoor [Lindmoor]. ${day(n)} May 2021: A.4.`,
  'Full text:',
  ...lines(n),
  'Publication title: Lindmoor Gazette',
  `Publication date: May ${day(n)}, 2021`,
  `ProQuest document ID: 25${n}`,
];
const RULE = '_'.repeat(60);

const number = (n: number): string => `LINDG00020210503eh5200${String(n).padStart(4, '0')}`;
const factiva = (n: number): [code: string, value: string][] => [
  ['HD', title(n)],
  ['BY', 'Ida Holt'],
  ['PD', `${day(n)} May 2021`],
  ['SN', 'Lindmoor Gazette'],
  ['LP', lines(n)[0] ?? ''],
  ['TD', lines(n).slice(1).join('\n\n')],
  ['AN', `Document ${number(n)}`],
];
const factivaRows = (n: number): string =>
  `<table>${factiva(n)
    .map(([code, value]) => `<tr><td><b>${code}</b></td><td>${value}</td></tr>`)
    .join('')}</table>`;
const factivaShown = (n: number): string[] => [
  title(n),
  'By Ida Holt',
  '212 words',
  `${day(n)} May 2021`,
  'Lindmoor Gazette',
  'LINDG',
  'English',
  'Copyright 2021 Lindmoor Press.',
  ...lines(n),
  `Document ${number(n)}`,
];
const factivaXml = (n: number): string =>
  `<article><headline><para>${title(n)}</para></headline><byline>Ida Holt</byline><publicationDate><date>2021-05-03</date></publicationDate><sourceName>Lindmoor Gazette</sourceName><leadParagraph><para>${lines(n)[0]}</para></leadParagraph><tailParagraphs>${lines(
    n,
  )
    .slice(1)
    .map((line) => `<para>${line}</para>`)
    .join('')}</tailParagraphs><accessionNo>${number(n)}</accessionNo></article>`;

const labelled = (n: number): string =>
  `Title: ${title(n)}\nAuthor: Ida Holt\nDate: ${day(n)} May 2021\nPublication: Lindmoor Gazette\n\n${text(n)}\n\n`;
const newswire = (n: number): string =>
  `<DOC id="LG${n}">\n<HEADLINE>${title(n)}</HEADLINE>\n<TEXT>\n<P>\n${text(n, '\n</P>\n<P>\n')}\n</P>\n</TEXT>\n</DOC>\n`;
const item = (n: number, more = ''): string =>
  `<item><title>${title(n)}</title><link>https://example.org/${n}</link><pubDate>Mon, 03 May 2021 09:00:00 GMT</pubDate>${more}<content:encoded><![CDATA[${html(n)}]]></content:encoded></item>`;
const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Lindmoor Gazette</title>${items}</channel></rss>`;
const entry = (n: number): string =>
  `<entry><title>${title(n)}</title><link href="https://example.org/${n}"/><published>2021-05-03T09:00:00Z</published><content type="html">${html(n).replaceAll('<', '&lt;')}</content></entry>`;
const POST = '<wp:post_type>post</wp:post_type><wp:status>publish</wp:status>';
const object = (n: number): Record<string, string> => ({
  title: title(n),
  author: 'Ida Holt',
  date: '2021-05-03',
  text: text(n),
});
const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`;
const table = (count: number, separator: string): string =>
  `title${separator}date${separator}text\n${all(count, (n) => `${cell(title(n))}${separator}2021-05-03${separator}${cell(text(n))}\n`)}`;
const message = (n: number, body: string, type = 'plain'): string =>
  `From: Ida Holt <ida@example.org>\nTo: desk@example.org\nSubject: ${title(n)}\nDate: Mon, 3 May 2021 09:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/${type}; charset=utf-8\n\n${body}\n`;
const record = (type: string, n: number, contentType: string, content: string): string =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://example.org/${n}\r\nContent-Type: ${contentType}\r\nContent-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}\r\n\r\n`;
const response = (n: number): string =>
  record(
    'response',
    n,
    'application/http',
    `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(n)}`,
  );
const paragraphs = (n: number): string[] => [title(n), ...lines(n)];
/** Lines as wide as the page. */
const wrapped = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => [...(line.match(/.{1,88}(?:\s|$)/gu) ?? []).map((part) => part.trim()), '']);
const printed = (n: number): string[] =>
  wrapped(paragraphs(n)).map((line) => line.replaceAll('“', '"').replaceAll('”', '"'));

const several = (form: string, file: string, make: MadeForm['make']): MadeForm => ({
  form,
  file,
  several: true,
  make,
});
const single = (form: string, file: string, make: (n: number) => string | Uint8Array): MadeForm => ({
  form,
  file,
  several: false,
  make: () => make(3),
});

export const FORMS: readonly MadeForm[] = [
  single('text', 'plain.txt', (n) => `${title(n)}\n\n${text(n)}\n`),
  single('Markdown', 'front.md', (n) => `---\ntitle: ${title(n)}\n---\n${text(n)}\n`),
  single('web page', 'page.html', page),
  single('XHTML page', 'page.xhtml', page),
  single('server page', 'page.shtml', page),
  single('PHP page', 'story.php', page),
  single('wget page', 'index.html@id=7', page),
  several('Nexis text, older', 'nexis.txt', (count) => all(count, (n) => nexisOld(n, count), '\n\n')),
  several('Nexis text, newer', 'nexis-new.txt', (count) =>
    all(count, (n) => nexisNew(n).join('\n\n'), '\n\n'),
  ),
  several(
    'Nexis page',
    'nexis.html',
    (count) =>
      `<html><body>${all(count, (n) =>
        nexisNew(n)
          .map((line) => `<p>${line}</p>`)
          .join(''),
      )}</body></html>`,
  ),
  several('Nexis DOCX', 'nexis.docx', (count) => docx(list(count, nexisNew).flat())),
  several('Nexis RTF', 'nexis.rtf', (count) => rtf(list(count, nexisNew).flat())),
  several(
    'ProQuest text',
    'proquest.txt',
    (count) => `${RULE}\n${all(count, (n) => `${proquest(n).join('\n\n')}\n\n${RULE}\n`)}`,
  ),
  several(
    'ProQuest page',
    'proquest.html',
    (count) =>
      `<html><body>${all(count, (n) =>
        proquest(n)
          .map((line) => `<p>${line}</p>`)
          .join(''),
      )}</body></html>`,
  ),
  several('ProQuest mail', 'proquest.eml', (count) =>
    message(0, `${RULE}\n${all(count, (n) => `${proquest(n).join('\n\n')}\n\n${RULE}\n`)}`),
  ),
  several('Factiva text', 'factiva.txt', (count) =>
    all(
      count,
      (n) =>
        `${factiva(n)
          .map((pair) => pair.join('\n'))
          .join('\n\n')}\n\n`,
    ),
  ),
  several('Factiva page', 'factiva.html', (count) => `<html><body>${all(count, factivaRows)}</body></html>`),
  several('Factiva articles', 'factiva-shown.txt', (count) =>
    all(count, (n) => `${factivaShown(n).join('\n\n')}\n\n`),
  ),
  several(
    'Factiva XML',
    'factiva.xml',
    (count) => `<?xml version="1.0"?><response>${all(count, factivaXml)}</response>`,
  ),
  several('labelled texts', 'labelled.txt', (count) => all(count, labelled)),
  several('newswire', 'wire.sgml', (count) => all(count, newswire)),
  several('RSS', 'feed.rss', (count) => rss(all(count, (n) => item(n)))),
  several('WordPress', 'blog.xml', (count) => rss(all(count, (n) => item(n, POST)))),
  several(
    'Atom',
    'feed.atom',
    (count) =>
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Lindmoor Gazette</title>${all(count, entry)}</feed>`,
  ),
  several('JSON feed', 'feed.json', (count) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Lindmoor Gazette',
      items: list(count, (n) => ({
        id: `f${n}`,
        title: title(n),
        content_html: html(n),
        date_published: '2021-05-03T09:00:00Z',
      })),
    }),
  ),
  several('JSON array', 'all.json', (count) => JSON.stringify(list(count, object))),
  several('JSON lines', 'all.jsonl', (count) => all(count, (n) => `${JSON.stringify(object(n))}\n`)),
  several('CSV', 'all.csv', (count) => table(count, ',')),
  several('TSV', 'all.tsv', (count) => table(count, '\t')),
  single('mail', 'letter.eml', (n) => message(n, text(n))),
  several('mailbox', 'box.mbox', (count) =>
    all(count, (n) => `From ida@example.org Mon May  3 09:00:00 2021\n${message(n, text(n))}\n`),
  ),
  several('WARC', 'pages.warc', (count) => all(count, response)),
  several('WET', 'texts.wet', (count) =>
    all(count, (n) => record('conversion', n, 'text/plain', `${title(n)}\n${text(n, '\n')}`)),
  ),
  several('gzip of lines', 'packed.jsonl.gz', (count) =>
    gzipSync(all(count, (n) => `${JSON.stringify(object(n))}\n`)),
  ),
  several('gzip of WARC', 'packed.warc.gz', (count) => gzipSync(all(count, response))),
  single('gzip of text', 'packed.txt.gz', (n) => gzipSync(`${title(n)}\n\n${text(n)}\n`)),
  single('DOCX', 'word.docx', (n) => docx(paragraphs(n))),
  single('ODT', 'open.odt', (n) => odt(paragraphs(n))),
  single('RTF', 'rich.rtf', (n) => rtf(paragraphs(n))),
  several('EPUB', 'book.epub', (count) => epub(list(count, (n) => `<h1>${title(n)}</h1>${html(n)}`))),
  single('PDF', 'print.pdf', (n) => pdf([column(printed(n), 72, 700, 10)])),
];
