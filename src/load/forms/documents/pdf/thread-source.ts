/**
 * Source text of the thread that reads a PDF with pdf.js. A thread starts from a file or a text, and a text works both compiled and
 * uncompiled. The thread sends only words with their coordinates.
 */

interface PdfPage {
  width: number;
  /** Runs of characters in the order in which the page draws them. */
  items: PdfItem[];
}

export interface PdfItem {
  text: string;
  /** Points from the left and from the bottom, to the baseline. */
  x: number;
  y: number;
  width: number;
  /** Font size. */
  height: number;
}

export type ThreadAnswer =
  | { pages: PdfPage[]; unread: number; title: string | null; author: string | null }
  | { fault: 'encrypted' | 'damaged' | 'pages' | 'characters'; count: number };

export interface ThreadTask {
  bytes: Uint8Array;
  maxPages: number;
  maxCharacters: number;
}

export const THREAD_SOURCE = `
const { parentPort, workerData } = require('node:worker_threads');
const OPTIONS = { verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false, enableXfa: false };
const textOf = (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

async function pageOf(document, number) {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const [left, bottom, right] = page.view;
  const found = [];
  for (const { str, transform, width, height } of items) {
    const [a, b, , , x, y] = transform ?? [];
    // Text that runs up the margin or is mirrored does not belong to the article.
    if (typeof str !== 'string' || str === '' || !(a > 0) || Math.abs(b) > a * 0.2) continue;
    found.push({ text: str, x: x - left, y: y - bottom, width, height: height || a });
  }
  page.cleanup();
  return { width: right - left, items: found };
}

async function read({ bytes, maxPages, maxCharacters }) {
  const { getDocument } = await import(workerData);
  const task = getDocument({ ...OPTIONS, data: bytes });
  try {
    const document = await task.promise;
    const { numPages } = document;
    if (numPages > maxPages) return { fault: 'pages', count: numPages };
    const pages = [];
    let unread = 0;
    let characters = 0;
    for (let number = 1; number <= numPages; number += 1) {
      const page = await pageOf(document, number).catch(() => null);
      if (page === null) unread += 1;
      else pages.push(page);
      for (const { text } of page?.items ?? []) characters += text.length;
      if (characters > maxCharacters) return { fault: 'characters', count: characters };
    }
    const { info } = await document.getMetadata().catch(() => ({ info: {} }));
    return { pages, unread, title: textOf(info?.Title), author: textOf(info?.Author) };
  } catch (error) {
    return { fault: error?.name === 'PasswordException' ? 'encrypted' : 'damaged', count: 0 };
  } finally {
    await task.destroy().catch(() => {});
  }
}

parentPort.on('message', async (task) => parentPort.postMessage(await read(task)));
// Rejections that a damaged file causes beside the answer must not end the thread.
require('node:process').on('unhandledRejection', () => {});
`;
