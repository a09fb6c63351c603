/** The records of a WARC file: their headers, and their contents by the length that each header states. */

export interface WarcRecord {
  /** Names in lower case. */
  headers: ReadonlyMap<string, string>;
  content: Buffer;
  /** Offset of the record in bytes. */
  at: number;
  /** False if the next record does not begin where the stated length ends. */
  whole: boolean;
}

const BEGIN = 'WARC/1.';
const BLANK = '\r\n\r\n';
const MAX_HEADER = 65_536;

export function headersIn(head: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of head.split(/\r?\n/u).slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0) found.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return found;
}

/** The records in order. A record with a wrong length extends to the start of the next. */
export function* recordsIn(bytes: Uint8Array): Generator<WarcRecord> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf(BEGIN); at !== -1; ) {
    const end = buffer.subarray(0, Math.min(buffer.length, at + MAX_HEADER)).indexOf(BLANK, at);
    if (end < 0) {
      yield { headers: new Map(), content: buffer.subarray(buffer.length), at, whole: false };
      return;
    }
    const headers = headersIn(buffer.toString('utf8', at, end));
    const from = end + BLANK.length;
    const length = Number(headers.get('content-length') ?? Number.NaN);
    const stated = from + length;
    const behind =
      Number.isInteger(length) && length >= 0 && stated <= buffer.length ? afterBlank(buffer, stated) : -1;
    const follows =
      behind === buffer.length ||
      (behind >= 0 && buffer.toString('latin1', behind, behind + BEGIN.length) === BEGIN);
    const next = follows ? behind : buffer.indexOf(`\n${BEGIN}`, from) + 1 || buffer.length;
    yield { headers, content: buffer.subarray(from, follows ? stated : next), at, whole: follows };
    if (next >= buffer.length) return;
    at = next;
  }
}

/** The offset after the blank lines that separate two records. */
function afterBlank(buffer: Buffer, at: number): number {
  let next = at;
  while (next < buffer.length && next < at + 8 && (buffer[next] === 13 || buffer[next] === 10)) next += 1;
  return next;
}
