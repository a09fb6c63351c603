/**
 * The tags and texts of XML in order. Type declarations are skipped, so no entity that a document defines is expanded, and nothing is
 * fetched. Malformed XML is read as far as possible.
 */
import { decode } from '../../../text/decode.js';
import { decodeEntities } from '../../fields/fields.js';
import { AGAIN, DocumentFault } from './document-text.js';

export type XmlToken =
  | { kind: 'open'; name: string; attributes: string; empty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

const NONE: ReadonlySet<string> = new Set();

/** Names include their prefix: `w:p`. `unseen` names elements that are left out with all their contents. */
export function* xmlTokens(xml: string, unseen: ReadonlySet<string> = NONE): Generator<XmlToken> {
  let skipped: string | null = null;
  let depth = 0;
  for (const token of allTokens(xml)) {
    if (skipped !== null) {
      if (token.kind === 'text' || token.name !== skipped) continue;
      if (token.kind === 'close') depth -= 1;
      else if (!token.empty) depth += 1;
      if (depth === 0) skipped = null;
    } else if (token.kind === 'open' && unseen.has(token.name)) {
      if (token.empty) continue;
      skipped = token.name;
      depth = 1;
    } else yield token;
  }
}

function* allTokens(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const end = tag < 0 ? xml.length : tag;
    if (end > at) yield { kind: 'text', text: decodeEntities(xml.slice(at, end)) };
    if (tag < 0) return;
    if (xml.startsWith('<![CDATA[', tag)) {
      at = behind(xml, ']]>', tag + 9);
      yield { kind: 'text', text: xml.slice(tag + 9, at).replace(/\]\]>$/u, '') };
    } else if (xml.startsWith('<!--', tag)) at = behind(xml, '-->', tag + 4);
    else if (xml.startsWith('<?', tag)) at = behind(xml, '?>', tag + 2);
    else if (xml.startsWith('<!', tag)) at = behindDeclaration(xml, tag);
    else {
      at = behind(xml, '>', tag + 1);
      yield tokenOf(xml.slice(tag + 1, at - 1));
    }
  }
}

function behind(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  return found < 0 ? xml.length : found + mark.length;
}

/** The offset after a declaration. A document type declaration contains others in brackets. */
function behindDeclaration(xml: string, from: number): number {
  const end = behind(xml, '>', from);
  return xml.slice(from, end).includes('[') ? behind(xml, '>', behind(xml, ']', from)) : end;
}

/** Maximum characters of a tag's attributes. */
const MAX_ATTRIBUTES = 4000;
const NAME = /^[^\s/>]{1,200}/u;

function tokenOf(inner: string): XmlToken {
  if (inner.startsWith('/')) return { kind: 'close', name: inner.slice(1).trim() };
  const name = NAME.exec(inner)?.[0] ?? '';
  return {
    kind: 'open',
    name,
    attributes: inner.slice(name.length, name.length + MAX_ATTRIBUTES),
    empty: inner.endsWith('/'),
  };
}

/** The text of the first element of each name; for properties and lists of parts. */
export function firstTexts(xml: string, names: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  let open: string | null = null;
  let text = '';
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') text += token.text;
    else if (token.kind === 'open' && !token.empty && names.includes(token.name)) {
      open = token.name;
      text = '';
    } else if (token.kind === 'close' && token.name === open) {
      if (!found.has(open) && text.trim() !== '') found.set(open, text.replace(/\s+/gu, ' ').trim());
      open = null;
    }
  }
  return found;
}

/** @throws DocumentFault if the bytes are not text. */
export function xmlOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  if (!decoded) throw new DocumentFault('unreadable-file', 'is damaged: its text is not XML', AGAIN);
  return decoded.text;
}
