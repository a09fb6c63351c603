/** Handles the escape sequences of styles (ECMA-48, SGR) and links (OSC 8) in text that is broken into lines. */
import { LINK, linkTo, withoutLinks } from './hyperlink.js';

const STYLE = /\u001b\[(\d{1,3})m/gu;

/** The code that ends each style of the palette. */
const ENDS: ReadonlyMap<string, string> = new Map([
  ['1', '22'],
  ['2', '22'],
  ['4', '24'],
  ['31', '39'],
  ['33', '39'],
  ['36', '39'],
]);

export const withoutStyles = (text: string): string =>
  text.includes('\u001b') ? withoutLinks(text).replace(STYLE, '') : text;

const sequence = (code: string): string => `\u001b[${code}m`;

/** Closes open styles and links at the end of each line and reopens them on the next, so that none extends into the indent. */
export function carryStyles(lines: readonly string[]): string[] {
  let open: string[] = [];
  let link = '';
  return lines.map((line) => {
    if (open.length === 0 && link === '' && !line.includes('\u001b')) return line;
    const begun = open.map(sequence).join('') + (link === '' ? '' : linkTo(link));
    for (const [, address = ''] of line.matchAll(LINK)) link = address;
    for (const [, code = ''] of line.matchAll(STYLE)) {
      if (ENDS.has(code)) open.push(code);
      else open = open.filter((style) => ENDS.get(style) !== code);
    }
    const ended = open.toReversed().map((style) => sequence(ENDS.get(style) ?? '0'));
    return begun + line + (link === '' ? '' : linkTo('')) + ended.join('');
  });
}
