/**
 * Books and newspaper issues (EPUB): each part in reading order that contains the text of an article becomes one. Covers, title pages
 * and tables of contents are left out.
 */
import { posix } from 'node:path';
import { authorNames } from '../../fields/fields.js';
import { attributeOf } from '../markup/markup.js';
import { AGAIN, DocumentFault } from './document-text.js';
import { firstTexts, xmlOf, xmlTokens } from './xml.js';
import type { Zip } from './zip.js';

export const EPUB = 'application/epub+zip';

/** Maximum parts of a book; each is a page. */
const MAX_PARTS = 5000;
const XHTML = /^(?:application\/xhtml\+xml|text\/html)$/u;

export interface Book {
  title: string | null;
  authors: string[];
  /** The publication date in its package, never the date of a modification. */
  published: string | null;
  language: string | null;
  /** Parts of the zip, in the order of reading. */
  parts: string[];
}

const damaged = (what: string): DocumentFault =>
  new DocumentFault('unreadable-file', `is damaged: it has no ${what}`, AGAIN);

export function readBook(zip: Zip): Book {
  const path = packagePath(zip);
  const bytes = path === null ? null : zip.read(path);
  if (path === null || !bytes) throw damaged('list of its parts');
  // Removes the prefix that some programs add to the element names of the package.
  const xml = xmlOf(bytes).replace(/<(\/?)opf:/gu, '<$1');
  const parts = partsIn(xml, posix.dirname(path)).filter((part) => zip.has(part));
  if (parts.length === 0) throw damaged('text');
  if (parts.length > MAX_PARTS) {
    throw new DocumentFault(
      'large-file',
      `has ${parts.length} parts, and the limit is ${MAX_PARTS}`,
      'split it',
    );
  }
  const meta = firstTexts(xml, ['dc:title', 'dc:creator', 'dc:language']);
  const creator = meta.get('dc:creator') ?? '';
  return {
    title: meta.get('dc:title') ?? null,
    authors: /^(?:calibre|unknown)$/iu.test(creator) ? [] : authorNames(creator),
    published: dateOf(xml),
    language: meta.get('dc:language') ?? null,
    parts,
  };
}

function packagePath(zip: Zip): string | null {
  const container = zip.read('META-INF/container.xml');
  if (!container) return null;
  if (zip.has('META-INF/rights.xml')) {
    throw new DocumentFault('unreadable-file', 'is encrypted', 'get it without protection against copying');
  }
  for (const token of xmlTokens(xmlOf(container))) {
    if (token.kind === 'open' && token.name === 'rootfile') return attributeOf(token.attributes, 'full-path');
  }
  return null;
}

function partsIn(xml: string, folder: string): string[] {
  const pages = new Map<string, string>();
  const order: string[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.kind !== 'open') continue;
    const of = (name: string): string => attributeOf(token.attributes, name) ?? '';
    if (token.name === 'item' && XHTML.test(of('media-type')) && !/\bnav\b/u.test(of('properties'))) {
      pages.set(of('id'), posix.normalize(posix.join(folder, unescaped(of('href').split('#', 1)[0] ?? ''))));
    } else if (token.name === 'itemref' && of('linear') !== 'no') order.push(of('idref'));
  }
  return [...new Set(order)].flatMap((id) => pages.get(id) ?? []);
}

function unescaped(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** In EPUB 2 each date has an event; only that of publication counts. */
function dateOf(xml: string): string | null {
  let open = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'open') {
      const event = attributeOf(token.attributes, 'opf:event') ?? attributeOf(token.attributes, 'event');
      open = token.name === 'dc:date' && (event === null || /publication/iu.test(event));
    } else if (token.kind === 'text' && open) {
      const [day] = /^\d{4}(?:-\d\d(?:-\d\d)?)?/u.exec(token.text.trim()) ?? [];
      return day !== undefined && Number(day.slice(0, 4)) > 1400 ? day : null;
    }
  }
  return null;
}
