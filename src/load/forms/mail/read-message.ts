/** One message of mail, by postal-mime: its text as an article, or the articles of the export that it holds. */
import PostalMime from 'postal-mime';
import { htmlText } from '../../html/html.js';
import type { SourceFile } from '../../source-file.js';
import { type FilesReading, refused, type TextReader, type TextSource } from '../form.js';
import { senderNames } from './sender.js';

const MAX_DEPTH = 20;
const MAX_HEADERS = 1_000_000;

/** `raw`: each byte as the character of its number. */
export async function readMessage(
  { encoding, map }: TextSource,
  raw: string,
  path: string,
  readText: TextReader,
): Promise<FilesReading> {
  try {
    const mail = await PostalMime.parse(Buffer.from(raw, 'latin1'), {
      maxNestingDepth: MAX_DEPTH,
      maxHeadersSize: MAX_HEADERS,
    });
    const plain = mail.text?.trim() ?? '';
    const text = plain === '' ? await htmlText(mail.html ?? '') : plain.replace(/\r\n?/gu, '\n');
    if (text.trim() === '') {
      return refused(path, 'empty-body', 'is mail without text', 'save what is attached to it');
    }
    const inside = await readText({ path, text, encoding, map, bytes: null });
    if (inside.files.some((file) => file.derived)) return inside;
    const published = mail.date ?? null;
    const file: SourceFile = {
      path,
      text,
      encoding,
      frontMatter: {
        id: path.replace(/\.[^./]+$/u, ''),
        title: mail.subject?.replace(/\s+/gu, ' ').trim() || null,
        standfirst: null,
        publisher: null,
        authors: senderNames(mail.from?.name ?? ''),
        published,
        updated: null,
        section: null,
        language: null,
        url: null,
        tags: [],
      },
      bodyStart: 0,
      derived: { title: ORIGIN, authors: ORIGIN, published: ORIGIN },
    };
    return { files: [file], problems: [] };
  } catch (error) {
    const message = `is mail that cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return refused(path, 'unreadable-file', message, 'save the message again');
  }
}

const ORIGIN = { rule: 'mail-header', confidence: 0.8 };
