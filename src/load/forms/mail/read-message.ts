/** Reads one mail message with postal-mime: its text as an article, or the articles of the export that it contains. */
import PostalMime, { type Email } from 'postal-mime';
import { htmlText } from '../../html/html.js';
import type { SourceFile } from '../../source-file.js';
import { type ByteReader, type FilesReading, refused, type TextReader, type TextSource } from '../form.js';
import { readAttachments } from './attachments.js';
import { senderNames } from './sender.js';

const MAX_DEPTH = 20;
const MAX_HEADERS = 1_000_000;

/** Readers for texts, and for the bytes of attached files. */
export interface Readers {
  readText: TextReader;
  readBytes: ByteReader;
}

/** `raw`: each byte as the character with its number. */
export async function readMessage(
  { encoding, map }: TextSource,
  raw: string,
  path: string,
  readers: Readers,
): Promise<FilesReading> {
  try {
    const mail = await PostalMime.parse(Buffer.from(raw, 'latin1'), {
      maxNestingDepth: MAX_DEPTH,
      maxHeadersSize: MAX_HEADERS,
    });
    const plain = mail.text?.trim() ?? '';
    const text = plain === '' ? await htmlText(mail.html ?? '') : plain.replace(/\r\n?/gu, '\n');
    const attached = await readAttachments(mail.attachments, path, map, readers.readBytes);
    const own = text.trim() === '' ? [] : await articlesIn(mail, text, { path, encoding, map }, readers);
    if (own.length + attached.files.length === 0) {
      const hint = attached.problems.length > 0 ? 'save what is attached to it' : null;
      return refused(path, 'empty-body', 'is mail without text', hint);
    }
    return { files: numbered([...own, ...attached.files], path), problems: attached.problems };
  } catch (error) {
    const message = `is mail that cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return refused(path, 'unreadable-file', message, 'save the message again');
  }
}

/** The text of a message as an article, or the articles of the export in it. */
async function articlesIn(
  mail: Email,
  text: string,
  { path, encoding, map }: Pick<TextSource, 'path' | 'encoding' | 'map'>,
  { readText }: Readers,
): Promise<SourceFile[]> {
  const inside = await readText({ path, text, encoding, map, bytes: null });
  if (inside.files.some((file) => file.derived)) return inside.files;
  const published = mail.date ?? null;
  return [
    {
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
    },
  ];
}

/** Numbers several articles of one message like those of a bundle. */
function numbered(files: readonly SourceFile[], path: string): SourceFile[] {
  const stem = path.replace(/\.[^./]+$/u, '');
  return files.map((file, index) => {
    const own = files.length === 1 ? path : `${path}#${index + 1}`;
    const { frontMatter } = file;
    const id = frontMatter?.id ?? null;
    const isGiven = id !== null && id !== stem && !id.startsWith(path);
    const made = files.length === 1 ? stem : own;
    return { ...file, path: own, frontMatter: frontMatter && { ...frontMatter, id: isGiven ? id : made } };
  });
}

const ORIGIN = { rule: 'mail-header', confidence: 0.8 };
