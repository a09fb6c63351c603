/** Builds zip files, Word documents, OpenDocument texts, books and rich text. */
import { crc32, deflateRawSync } from 'node:zlib';

interface Part {
  name: string;
  content: string | Uint8Array;
  /** The checksum in the directory, to forge it. */
  crc?: number;
  flags?: number;
}

const u16 = (...values: number[]): Buffer =>
  Buffer.concat(
    values.map((value) => {
      const bytes = Buffer.alloc(2);
      bytes.writeUInt16LE(value);
      return bytes;
    }),
  );
const u32 = (...values: number[]): Buffer =>
  Buffer.concat(
    values.map((value) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(value >>> 0);
      return bytes;
    }),
  );

export function zip(parts: readonly Part[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, crc, flags = 0 } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const about = [u16(flags, 8, 0, 0), u32(crc ?? crc32(bytes), packed.length, bytes.length)];
    const named = Buffer.from(name);
    const file = Buffer.concat([u32(0x04034b50), u16(20), ...about, u16(named.length, 0), named, packed]);
    directory.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(20, 20),
        ...about,
        u16(named.length, 0, 0, 0, 0),
        u32(0, at),
        named,
      ]),
    );
    files.push(file);
    at += file.length;
  }
  const list = Buffer.concat(directory);
  const end = [u32(0x06054b50), u16(0, 0, parts.length, parts.length), u32(list.length, at), u16(0)];
  return Buffer.concat([...files, list, ...end]);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** `body`: the XML of the body. */
export const docxOf = (body: string, core = '', before = ''): Buffer =>
  zip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?>${before}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    },
    { name: 'docProps/core.xml', content: `<cp:coreProperties>${core}</cp:coreProperties>` },
  ]);

export const wordParagraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escaped(text).replaceAll('\n', '</w:t><w:br/><w:t>')}</w:t></w:r></w:p>`;

export const docx = (paragraphs: readonly string[], core = ''): Buffer =>
  docxOf(paragraphs.map(wordParagraph).join(''), core);

export const odtOf = (body: string, meta = ''): Buffer =>
  zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    {
      name: 'content.xml',
      content: `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    { name: 'meta.xml', content: `<office:meta>${meta}</office:meta>` },
  ]);

export const odt = (paragraphs: readonly string[]): Buffer =>
  odtOf(paragraphs.map((text) => `<text:p>${escaped(text)}</text:p>`).join(''));

/** The body contents of the pages, in reading order. */
export const epub = (pages: readonly string[], meta = ''): Buffer => {
  const items = pages.map(
    (_, at) => `<item id="p${at}" href="p%20${at}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const refs = pages.map((_, at) => `<itemref idref="p${at}"/>`);
  return zip([
    { name: 'mimetype', content: 'application/epub+zip' },
    {
      name: 'META-INF/container.xml',
      content: '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    },
    {
      name: 'OPS/book.opf',
      content: `<package><metadata>${meta}</metadata><manifest>${items.join('')}</manifest><spine>${refs.join('')}</spine></package>`,
    },
    ...pages.map((body, at) => ({
      name: `OPS/p ${at}.xhtml`,
      content: `<html><head><title>The Book</title></head><body>${body}</body></html>`,
    })),
  ]);
};

/** Encodes characters above ASCII as in rich text. */
export const rtf = (paragraphs: readonly string[]): Buffer => {
  const written = paragraphs.map((text) =>
    text
      .replace(/[\\{}]/gu, '\\$&')
      .replace(/[^\x20-\x7e\n]/gu, (sign) => `\\u${sign.charCodeAt(0)}?`)
      .replaceAll('\n', '\\line '),
  );
  return Buffer.from(
    `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}\\f0 ${written.join('\\par\n')}\\par}`,
  );
};

const nexis = (title: string, body: string): string[] => [
  title,
  'Lindmoor Gazette',
  'March 11, 2019 Monday',
  'Copyright 2019 Lindmoor Press All Rights Reserved',
  'Section: NEWS; Pg. 4',
  'Length: 212 words',
  'Byline: Rosa Trell',
  'Body',
  body,
  'Load-Date: March 12, 2019',
  'End of Document',
];

/** Three articles in the form of a Nexis export. */
export const NEXIS_EXPORT: readonly string[] = [
  ...nexis('Weir opened', 'The weir in Lindmoor was opened at noon.'),
  ...nexis('Bridge shut', 'The bridge at Quarrow was shut “for a week”, said Lin Mah.'),
  ...nexis('Lamps lit', 'The lamps on the quay were lit again.'),
];
