/** OpenDocument texts (ODT): paragraphs and headings, without notes, comments and text deleted by tracked changes. */
import { attributeOf } from '../markup/markup.js';
import { DocumentFault, type DocumentText } from './document-text.js';
import { Paragraphs } from './paragraphs.js';
import { firstTexts, xmlOf, xmlTokens } from './xml.js';
import type { Zip } from './zip.js';

export const ODT = /^application\/vnd\.oasis\.opendocument\.text(?:-template|-web)?$/u;

const UNSEEN: ReadonlySet<string> = new Set([
  'office:annotation',
  'office:forms',
  'text:note',
  'text:tracked-changes',
  'svg:title',
  'svg:desc',
]);
const PARAGRAPHS: ReadonlySet<string> = new Set(['text:p', 'text:h']);
const MOST_SPACES = 100;

export function readOdt(zip: Zip): DocumentText {
  const manifest = xmlOf(zip.read('META-INF/manifest.xml') ?? new Uint8Array());
  if (manifest.includes('encryption-data')) {
    throw new DocumentFault('unreadable-file', 'is encrypted', 'save it without a password');
  }
  const meta = firstTexts(xmlOf(zip.read('meta.xml') ?? new Uint8Array()), [
    'dc:title',
    'meta:initial-creator',
  ]);
  return {
    text: bodyText(xmlOf(zip.read('content.xml') ?? new Uint8Array())),
    title: meta.get('dc:title') ?? null,
    authors: meta.get('meta:initial-creator') ?? null,
    damage: null,
  };
}

function bodyText(xml: string): string {
  const paragraphs = new Paragraphs();
  for (const token of xmlTokens(xml, UNSEEN)) {
    // Line ends in the XML are spaces; a line break in the text is an element.
    if (token.kind === 'text') paragraphs.add(token.text.replace(/\s+/gu, ' '));
    else if (token.kind === 'close') {
      if (PARAGRAPHS.has(token.name)) paragraphs.end();
    } else if (PARAGRAPHS.has(token.name)) {
      paragraphs.begin();
      if (token.empty) paragraphs.end();
    } else paragraphs.add(character(token.name, token.attributes));
  }
  return paragraphs.text();
}

function character(name: string, attributes: string): string {
  if (name === 'text:tab') return '\t';
  if (name === 'text:line-break') return '\n';
  if (name !== 'text:s') return '';
  const count = Number(attributeOf(attributes, 'text:c') ?? 1);
  return ' '.repeat(count >= 1 && count <= MOST_SPACES ? Math.trunc(count) : 1);
}
