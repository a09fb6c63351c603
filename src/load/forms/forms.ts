/** All supported forms in the order they are tried; the first that recognises a file reads it. */
import type { Problem } from '../../model/problem.js';
import { decode } from '../../text/decode.js';
import { compressed, WARC } from './archives/archives.js';
import { DOCUMENTS } from './documents/documents.js';
import {
  type ByteForm,
  type Cut,
  type FileBytes,
  type FilesReading,
  refused,
  type TextForm,
  type TextSource,
} from './form.js';
import { JSON_EXPORT } from './json-export.js';
import { LABELLED_BUNDLE, UNKNOWN_BUNDLE } from './labels/labels.js';
import { mailForm } from './mail/mail.js';
import { FEED_FORM, NEWSWIRE } from './markup/markup.js';
import { NO_ARTICLE } from './no-article.js';
import { PAGE } from './page.js';
import { PLAIN_TEXT } from './plain-text.js';
import { FACTIVA_XML, PRESS_PAGE, PRESS_TEXTS } from './press/press.js';
import { TABLE } from './tables/tables.js';

export { problemsOf, renamed, tooMuch, Unpacking, unpackedName } from './archives/archives.js';
export { type FilesReading, refused, wholeCharacters } from './form.js';
export { asSourceFile } from './plain-text.js';
export { miscounted } from './press/press.js';

/** Recognised by their first bytes. */
const FORMS_OF_BYTES: readonly ByteForm[] = [compressed(readFile), WARC, ...DOCUMENTS];

/** Plain text comes last and accepts everything. */
const FORMS_OF_TEXT: readonly TextForm[] = [
  JSON_EXPORT,
  FEED_FORM,
  NEWSWIRE,
  FACTIVA_XML,
  PRESS_PAGE,
  PAGE,
  mailForm(readText, readFile),
  TABLE,
  ...PRESS_TEXTS,
  LABELLED_BUNDLE,
  NO_ARTICLE,
  UNKNOWN_BUNDLE,
  PLAIN_TEXT,
];

const HEAD = 65_536;

/** Reads the articles in a text, whether from a file, a document or an archive. Does not throw. */
async function readText(source: Omit<TextSource, 'head'>): Promise<FilesReading> {
  const head = source.text.slice(0, HEAD).trimStart();
  if (head === '' && source.text.trim() === '') {
    return refused(source.path, 'empty-body', 'is empty', 'put the article in it, or delete it');
  }
  const whole = { ...source, head };
  const form = FORMS_OF_TEXT.find((candidate) => candidate.recognises(whole)) ?? PLAIN_TEXT;
  return form.read(whole);
}

/** Reads a large file in pieces, each of which starts with an article. */
export interface PieceReader extends Omit<Cut, 'header'> {
  /** In the encoding of the file. */
  header: Buffer;
  /** `before`: bytes of the file before the piece; `goesOn`: more follows. */
  read(piece: Buffer, before: number, goesOn: boolean): FilesReading | Promise<FilesReading>;
}

/** `first`: the first piece of a large file, ending in a whole character. Null if the file can only be read whole. */
export async function pieceReader(first: FileBytes): Promise<PieceReader | null> {
  const { path, map } = first;
  const bytes = FORMS_OF_BYTES.find((form) => form.recognises(first));
  if (bytes) {
    const cut = bytes.cut?.(first) ?? null;
    if (cut === null) return null;
    const read: PieceReader['read'] = (piece, before) =>
      bytes.read({ path, bytes: piece, map, before }, readText);
    return { ...cut, header: Buffer.from(cut.header), read };
  }
  const decoded = decode(first.bytes);
  if (!decoded || decoded.encoding.startsWith('utf-16')) return null;
  const whole = { ...first, ...decoded, head: decoded.text.slice(0, HEAD).trimStart() };
  const form = FORMS_OF_TEXT.find((candidate) => candidate.recognises(whole));
  const cut = (await form?.cut?.(whole)) ?? null;
  if (!form || !cut) return null;
  const read: PieceReader['read'] = (piece, _before, goesOn) => {
    const text = decode(piece);
    if (!text) return refused(path, 'not-text', 'is not text from some place on', 'download it again');
    const head = text.text.slice(0, HEAD).trimStart();
    const more = goesOn ? { goesOn } : {};
    return form.read({ path, map, ...text, bytes: piece, head, first: decoded.text, ...more });
  };
  const { lastStart, header } = cut;
  // As Latin-1, one byte per character.
  const isOfBytes = decoded.encoding === 'windows-1252' && decoded.text.startsWith(header);
  return {
    lastStart,
    header: isOfBytes ? Buffer.from(first.bytes.subarray(0, header.length)) : Buffer.from(header),
    read,
  };
}

/** The articles in a file. Does not throw. */
export async function readFile(source: FileBytes): Promise<FilesReading> {
  const reading = await readForm(source);
  if (reading.files.length > 0 || reading.problems.length > 0) return reading;
  return { ...reading, problems: [noArticleIn(source.path)] };
}

/** For a feed without items, an archive without successfully fetched pages, or an export of drafts. */
export const noArticleIn = (path: string): Problem => ({
  rule: 'file-not-read',
  path,
  line: null,
  message: 'holds no article',
  hint: 'take it out of the folder, or export it again with its articles',
  fatal: false,
});

async function readForm(source: FileBytes): Promise<FilesReading> {
  const form = FORMS_OF_BYTES.find((candidate) => candidate.recognises(source));
  if (form) return form.read(source, readText);
  const decoded = decode(source.bytes);
  if (decoded) return readText({ ...source, ...decoded });
  const hint = 'save it as plain text in UTF-8, or take it out of the folder';
  return refused(source.path, 'not-text', 'is not text', hint);
}
