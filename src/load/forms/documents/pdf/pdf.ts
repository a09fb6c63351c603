/** PDF: the text layer, read column by column and joined into paragraphs, without running heads and page numbers. */
import { DocumentFault, type DocumentText, joinParagraphs } from '../document-text.js';
import { linesInOrder } from './columns.js';
import { fragmentsOf } from './fragments.js';
import { paragraphsOf } from './paragraphs.js';
import { withoutRunningHeads } from './running-heads.js';
import { readInThread } from './thread.js';

const END = '%%EOF';
/** Bytes at the end of a file that are searched for the end-of-file marker; some programs append a few bytes to it. */
const TAIL = 2048;

/** `seconds`: time limit; half a minute by default. */
export async function readPdf(bytes: Uint8Array, seconds?: number): Promise<DocumentText> {
  const { pages, unread, title, author } = await readInThread(bytes, seconds);
  const fragments = withoutRunningHeads(pages.map(({ items }) => fragmentsOf(items)));
  const text = joinParagraphs(paragraphsOf(fragments.map(linesInOrder)));
  if (text === '') {
    throw new DocumentFault(
      'empty-body',
      'is a PDF without text; its pages are pictures',
      'add a text layer with OCR, for example with ocrmypdf',
    );
  }
  const blank = fragments.filter(({ length }) => length === 0).length;
  return { text, title, authors: author, damage: damageOf(bytes, pages.length + unread, unread, blank) };
}

function damageOf(bytes: Uint8Array, pages: number, unread: number, blank: number): string | null {
  const tail = Buffer.from(bytes.subarray(-TAIL)).toString('latin1');
  if (!tail.includes(END)) return 'is cut off; what is there is read';
  if (unread > 0) return `is damaged: ${unread} of ${pages} pages cannot be read`;
  return blank * 2 > pages ? `has no text on ${blank} of ${pages} pages, which may be pictures` : null;
}
