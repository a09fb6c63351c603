/** Archives of pages (WARC) and their texts (WET): one article per fetched page, with address and date from the record. */

import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Problem } from '../../../model/problem.js';
import { decode } from '../../../text/decode.js';
import { NO_FIELDS } from '../../fields/fields.js';
import type { SourceFile } from '../../source-file.js';
import type { ByteForm, FilesReading, TextReader } from '../form.js';
import { headersIn, recordsIn, type WarcRecord } from './warc-records.js';

const PAGE = /^(?:text\/html|application\/xhtml\+xml)/iu;
const MAX_PAGE = 8_000_000;

interface Payload {
  bytes: Uint8Array;
  /** Suffix of a file name, which records lack: whether it is a page or a text. */
  suffix: '.html' | '.txt';
}

/** `readText` reads the content of a record. */
export const WARC: ByteForm = {
  name: 'archive of web pages',
  recognises: ({ bytes }) => Buffer.from(bytes.subarray(0, 7)).toString('latin1') === 'WARC/1.',
  async read({ path, bytes, map, before = 0 }, readText): Promise<FilesReading> {
    const files: SourceFile[] = [];
    const problems: Problem[] = [];
    const note = (message: string, hint: string, places: number): void => {
      problems.push({ rule: 'broken-record', path, line: null, message, hint, fatal: false, places });
    };
    let number = 0;
    let unread = 0;
    const wrong: number[] = [];
    for (const record of recordsIn(bytes)) {
      if (record.headers.size === 0) {
        const at = before + record.at;
        note(`ends in the header of the record at byte ${at}`, 'download it again', 1);
      } else if (!record.whole) wrong.push(before + record.at);
      const payload = payloadOf(record);
      if (!payload) continue;
      number += 1;
      const file = await articleOf(record, payload, `${path}#${number}`, readText, map);
      if (file) files.push(file);
      else if (record.whole) unread += 1;
    }
    if (wrong.length > 0) {
      const message = `states a wrong length in the record at byte ${wrong[0]}; it is read up to the next record`;
      note(message, 'download it again', wrong.length);
    }
    if (unread > 0) note('has a page without the text of an article, which is left out', 'check it', unread);
    return { files, problems, numbered: number };
  },
  cut: () => ({ lastStart: lastRecord, header: '' }),
};

/** Start of the last record: a record that does not end where it says may continue in the next piece. */
function lastRecord(piece: Buffer): number {
  let last = 0;
  for (const { at, whole } of recordsIn(piece)) {
    last = at;
    if (!whole) break;
  }
  return last;
}

async function articleOf(
  { headers }: WarcRecord,
  { bytes, suffix }: Payload,
  path: string,
  readText: TextReader,
  map: Parameters<TextReader>[0]['map'],
): Promise<SourceFile | null> {
  const decoded = bytes.length <= MAX_PAGE ? decode(bytes) : null;
  if (!decoded) return null;
  const { files } = await readText({ ...decoded, path: path + suffix, bytes, map });
  const [file] = files;
  if (!file) return null;
  const { frontMatter } = file;
  const url = frontMatter?.url ?? headers.get('warc-target-uri')?.replace(/^<|>$/gu, '') ?? null;
  return {
    ...file,
    path,
    frontMatter: { ...(frontMatter ?? NO_FIELDS), id: path, url },
    derived: { ...file.derived, url: { rule: 'archive-record', confidence: 0.95 } },
  };
}

/** Null for records other than pages: requests, pictures, redirections, missing pages. */
function payloadOf({ headers, content }: WarcRecord): Payload | null {
  const type = headers.get('warc-type');
  if (type === 'conversion' && /^text\/plain/iu.test(headers.get('content-type') ?? ''))
    return { bytes: content, suffix: '.txt' };
  if (type === 'resource' && PAGE.test(headers.get('content-type') ?? ''))
    return { bytes: content, suffix: '.html' };
  if (type !== 'response') return null;
  const end = content.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = content.toString('latin1', 0, end);
  const http = headersIn(head);
  if (!/^HTTP\/[\d.]{1,3} 200\b/u.test(head) || !PAGE.test(http.get('content-type') ?? '')) return null;
  const body = content.subarray(end + 4);
  const whole = /chunked/iu.test(http.get('transfer-encoding') ?? '') ? unchunked(body) : body;
  const bytes = unpacked(whole, http.get('content-encoding') ?? '');
  return bytes ? { bytes, suffix: '.html' } : null;
}

function unpacked(bytes: Buffer, encoding: string): Uint8Array | null {
  const limit = { maxOutputLength: MAX_PAGE };
  try {
    // Many archives still declare the encoding of contents that they have already decoded.
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes, limit);
    if (/^br$/iu.test(encoding) && bytes[0] !== 0x3c) return brotliDecompressSync(bytes, limit);
    if (/^deflate$/iu.test(encoding) && bytes[0] === 0x78) return inflateSync(bytes, limit);
    return bytes;
  } catch {
    return null;
  }
}

/** The body of a chunked response; unchanged if it turns out not to be chunked. */
function unchunked(body: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = body.indexOf('\r\n', at);
    const [size] =
      /^[0-9a-f]{1,8}(?=\s*(?:;|$))/iu.exec(end < 0 ? '' : body.toString('latin1', at, end)) ?? [];
    if (size === undefined) return pieces.length > 0 ? Buffer.concat(pieces) : body;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}
