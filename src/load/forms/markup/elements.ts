/**
 * Elements of XML and SGML in text order, found only by their tags: feeds are seldom well-formed. Nothing is declared, expanded or
 * fetched, so entities of a DTD have no effect.
 */
import { decodeEntities } from '../../fields/fields.js';

export interface Element {
  /** In lower case, including the prefix: `dc:creator`. */
  name: string;
  attributes: string;
  /** What is between its tags. */
  inner: string;
}

/** The range of each element of this name; an unclosed one ends where the next begins. */
export function* pieces(
  text: string,
  name: string,
): Generator<{ start: number; end: number; closed: boolean }> {
  const opening = new RegExp(`<${name}(?=[\\s>/])`, 'giu');
  const closing = new RegExp(`</${name}\\s{0,20}>`, 'giu');
  /** The next closing tag; null if there are none left. */
  let close = closing.exec(text);
  for (let match = opening.exec(text); match; ) {
    const start = match.index;
    const next = opening.exec(text);
    while (close !== null && close.index < start) close = closing.exec(text);
    const closed = close !== null && (next === null || close.index < next.index);
    const end = closed && close ? close.index + close[0].length : (next?.index ?? text.length);
    yield { start, end, closed };
    match = next;
  }
}

const TOKEN =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z_][\w:.-]{0,60})((?:\s[^<>]{0,2000})?)\/?>/giu;

/** The child elements of the outermost element of a piece of markup. Tags inside them need not be closed. */
export function childrenOf(markup: string): Element[] {
  const found: Element[] = [];
  let inside = false;
  let open: { name: string; attributes: string; from: number; same: number } | null = null;
  for (const match of markup.matchAll(TOKEN)) {
    const [token, slash, written, attributes = ''] = match;
    if (written === undefined) continue;
    const name = written.toLowerCase();
    const empty = token.endsWith('/>');
    if (!inside) inside = slash !== '/';
    else if (open === null) {
      if (slash === '/') continue;
      if (empty) found.push({ name, attributes, inner: '' });
      else open = { name, attributes, from: match.index + token.length, same: 0 };
    } else if (name === open.name && !empty) {
      if (slash !== '/') open.same += 1;
      else if (open.same > 0) open.same -= 1;
      else {
        found.push({ name, attributes: open.attributes, inner: markup.slice(open.from, match.index) });
        open = null;
      }
    }
  }
  return found;
}

const CDATA = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/gu;

/** The content of an element as text or HTML: CDATA is unwrapped, entities are decoded elsewhere, once. */
export const contentOf = (inner: string): string =>
  inner.includes('<![CDATA[') ? inner.replace(CDATA, '$1') : decodeEntities(inner);

/** The value of an attribute; null if it is missing. */
export function attributeOf(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s{0,4}=\\s{0,4}(?:"([^"]*)"|'([^']*)')`, 'iu').exec(attributes);
  return match ? decodeEntities(match[1] ?? match[2] ?? '') : null;
}
