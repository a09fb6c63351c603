/** Links in the terminal (OSC 8). The address is percent-encoded, so that nothing in a file name ends the sequence. */

/** `{host}`, `{path}` and `{line}` are replaced; without a line, the separator before `{line}` is removed too. */
export const PLAIN_FORMAT = 'file://{host}{path}';

const UNRESERVED = /[A-Za-z0-9/._-]/u;

/** Percent-encodes every byte except letters, digits, `/`, `.`, `_` and `-`. */
function encoded(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte);
    return UNRESERVED.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}

export interface Address {
  host: string;
  /** Absolute. */
  path: string;
  line: number | null;
}

/** The URL of a place in a file. */
export const addressOf = (format: string, { host, path, line }: Address): string =>
  format
    .replaceAll('{host}', () => encoded(host))
    .replaceAll('{path}', () => encoded(path))
    .replaceAll(/[:#]?\{line\}/gu, (found) => (line === null ? '' : found.replace('{line}', String(line))))
    // The format may come from the environment.
    .replaceAll(/[^!-~]/gu, '');

/** Starts a link; an empty address ends it. */
export const linkTo = (address: string): string => `\u001b]8;;${address}\u001b\\`;

/** A text as a link; it must contain no control characters except styles. */
export const hyperlink = (text: string, address: string): string => linkTo(address) + text + linkTo('');

/** The escape sequences of links: the address, empty where a link ends. */
export const LINK = /\u001b\]8;;([^\u001b]{0,20000})\u001b\\/gu;

export const withoutLinks = (text: string): string =>
  text.includes('\u001b]8') ? text.replace(LINK, '') : text;
