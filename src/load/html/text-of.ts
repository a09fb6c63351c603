/** The text of a piece of HTML as a reader sees it: one paragraph per block, separated by empty lines. */
import { type DomNode, descendants, ELEMENT, TEXT } from './dom.js';

/** Elements that contain no text of the article: scripts, controls, pictures and their captions. */
const UNSEEN: ReadonlySet<string> = new Set(
  'head title script style noscript template svg math iframe object canvas video audio button select textarea input figcaption'.split(
    ' ',
  ),
);

/** HTML elements that are blocks of text. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body br center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table tbody td tfoot th thead time tr ul'.split(
    ' ',
  ),
);

/** Preformatted text, without indentation and with single empty lines between paragraphs. */
const linesOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();

export function textOf(root: DomNode): string {
  const blocks: string[] = [];
  let gathered = '';
  let mark = '';
  let preformatted = 0;
  const close = (): void => {
    const text = preformatted > 0 ? linesOf(gathered) : gathered.replace(/\s+/gu, ' ').trim();
    if (text !== '') blocks.push(mark + text);
    if (text !== '') mark = '';
    gathered = '';
  };
  for (const { node, leaving } of descendants(root, UNSEEN)) {
    if (node.nodeType === TEXT) {
      if (!leaving) gathered += node.nodeValue ?? '';
    } else if (node.nodeType === ELEMENT && BLOCKS.has(node.localName ?? '')) {
      close();
      if (node.localName === 'pre') preformatted += leaving ? -1 : 1;
      mark = node.localName === 'li' && !leaving ? '• ' : leaving ? '' : mark;
    }
  }
  close();
  return blocks.join('\n\n');
}
