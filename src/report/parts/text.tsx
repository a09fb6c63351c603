/** Text of articles: never markup, isolated in its direction, and without characters that reorder or hide what surrounds it. */
import { highlighted } from '../answer/answer.js';
import { usePage } from '../page.js';
import type { JSX } from '../view.js';

/** Directional embeddings, overrides and isolates, and control characters. Marks that scripts need are kept. */
const ACTING = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu;

/** Makes such characters visible as escapes: `\u{202e}`. */
export const visible = (text: string): string =>
  text.replace(ACTING, (character) =>
    character === '\r' ? ' ' : `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`,
  );

export const Plain = ({ text }: { text: string }): JSX.Element => <bdi>{visible(text)}</bdi>;

/** Maximum characters of a quotation in a list; the article view shows the rest. */
const MOST_IN_LIST = 900;

export const cutForList = (text: string): string =>
  text.length <= MOST_IN_LIST
    ? text
    : `${text.slice(0, MOST_IN_LIST).replace(/\s+\S*$|[\uD800-\uDBFF]$/u, '')} …`;

/** The text with the sought words marked. */
export function Marked({ text }: { text: string }): JSX.Element {
  const { isSought } = usePage();
  const pieces = highlighted(text, isSought);
  return <>{pieces.map(({ text, marked }) => (marked ? <mark>{visible(text)}</mark> : visible(text)))}</>;
}
