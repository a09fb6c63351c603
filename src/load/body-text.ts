/** The text of an article as stored in exports, tables and feeds: HTML, text with entities, or only the beginning. */

import { decodeEntities } from './fields/fields.js';
import { htmlText } from './html/html.js';

/** Tags that occur in HTML bodies but not in plain text. */
const HTML =
  /<(?:p|br|div|h[1-6]|li|ul|blockquote|figure|article|span|a\shref)(?:\s[^<>]{0,400})?\/?>|<\/(?:p|em|strong|a|b|i|span)>/iu;

/** "… [+1312 chars]" and the like, which NewsAPI appends to a text that is only the beginning. */
const CUT = /(?:…|\.\.\.)?\s{0,4}\[\+(\d{1,9}) chars\]\s{0,20}$/u;

/** The number of missing characters; null if the text has no truncation mark. */
export function cutMark(body: string): number | null {
  const [, missing] = CUT.exec(body.slice(-80)) ?? [];
  return missing === undefined ? null : Number(missing);
}

export async function bodyText(written: string): Promise<string> {
  const body = cutMark(written) === null ? written : withoutMark(written);
  const text = HTML.test(body) ? await htmlText(body) : decodeEntities(body).replace(/\r\n?/gu, '\n');
  // Feeds may escape HTML twice.
  return HTML.test(text) && /&lt;/u.test(body) ? htmlText(text) : text;
}

const withoutMark = (body: string): string => body.slice(0, -80) + body.slice(-80).replace(CUT, '…');
