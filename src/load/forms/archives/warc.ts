/** Archives of pages (WARC) and their texts (WET): one article a page that was fetched, its address and day from the record. */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Problem } from '../../../model/problem.js';
import { decode } from '../../../text/decode.js';
import type { SourceFile } from '../../source-file.js';
import type { ByteForm, FilesReading, TextReader } from '../form.js';
import { headersIn, recordsIn, type WarcRecord } from './warc-records.js';

const PAGE = /^(?:text\/html|application\/xhtml\+xml)/iu;
const MAX_PAGE = 8_000_000;

interface Payload {
  bytes: Uint8Array;
  /** As a name for recognising: pages and texts are told by what the record says they are. */
  suffix: '.html' | '.txt';
}

/** `readText` reads what a record holds. */
export const WARC: ByteForm = {
  name: 'archive of web pages',
  recognises: ({ bytes }) => Buffer.from(bytes.subarray(0, 7)).toString('latin1') === 'WARC/1.',
  async read({ path, bytes, map }, readText): Promise<FilesReading> {
    const files: SourceFile[] = [];
    const problems: Problem[] = [];
    const note = (message: string, hint: string): void => {
      problems.push({ rule: 'broken-record', path, line: null, message, hint, fatal: false });
    };
    let number = 0;
    let unread = 0;
    for (const record of recordsIn(bytes)) {
      if (!record.whole)
        note(
          `states a wrong length in the record at byte ${record.at}; it is read up to the next`,
          'get it once more',
        );
      const payload = payloadOf(record);
      if (!payload) continue;
      number += 1;
      const file = await articleOf(record, payload, `${path}#${number}`, readText, map);
      if (file) files.push(file);
      else unread += 1;
    }
    if (unread > 0)
      note(`${unread} of ${number} pages have no text of an article and are left out`, 'check a few of them');
    return { files, problems };
  },
};

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
  const url = frontMatter?.url ?? headers.get('warc-target-uri') ?? null;
  return {
    ...file,
    path,
    frontMatter: { ...(frontMatter ?? NOTHING), id: path, url },
    derived: { ...file.derived, url: { rule: 'archive-record', confidence: 0.95 } },
  };
}

const NOTHING = {
  id: null,
  title: null,
  standfirst: null,
  publisher: null,
  authors: [],
  published: null,
  updated: null,
  section: null,
  language: null,
  url: null,
  tags: [],
};

/** Null for what is no page: requests, pictures, redirections, pages that were not there. */
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
    // Many archives keep what was sent and say that it is packed, though it no longer is.
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes, limit);
    if (/^br$/iu.test(encoding) && bytes[0] !== 0x3c) return brotliDecompressSync(bytes, limit);
    if (/^deflate$/iu.test(encoding) && bytes[0] === 0x78) return inflateSync(bytes, limit);
    return bytes;
  } catch {
    return null;
  }
}

/** The body of an answer that was sent in pieces, each under its length; as it is where it is not in pieces after all. */
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
