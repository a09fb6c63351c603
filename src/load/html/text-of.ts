/** The text of a piece of HTML as a reader sees it: one paragraph for each block, an empty line between them. */
import { type DomNode, descendants, ELEMENT, TEXT } from './dom.js';

/** Elements that show no text of the article: programs, controls, pictures and their captions. */
const UNSEEN: ReadonlySet<string> = new Set(
  'head title script style noscript template svg math iframe object canvas video audio button select textarea input figcaption'.split(
    ' ',
  ),
);

/** Elements of HTML that begin and end a block of text. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body br center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table tbody td tfoot th thead time tr ul'.split(
    ' ',
  ),
);

/** Preformatted text as it is, without indentation and with one empty line between paragraphs. */
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
