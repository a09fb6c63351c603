/** Reads one answer of HTTP/1.1 from the pieces in which it arrives. */

export interface Answer {
  status: number;
  body: string;
}

/** An answer that cannot be read. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}

/** Bytes of a head, and of the line before a chunk. */
const MOST_HEAD = 65_536;
const MOST_LINE = 4_096;

const LINE_END = '\r\n';
const HEAD_END = '\r\n\r\n';

const STATUS = /^HTTP\/1\.([01]) (\d{3})(?: |$)/u;
const NAME = /^[!#-'*+.0-9A-Z^-z|~-]+$/u;

const NOTHING = Buffer.alloc(0);

/** How the end of the body is known. */
type Framing = 'length' | 'chunks' | 'close';

const NO_BODY: ReadonlySet<number> = new Set([204, 304]);

export class AnswerReader {
  #head: Buffer = NOTHING;
  #status: number | null = null;
  #framing: Framing = 'close';
  readonly #pieces: Buffer[] = [];
  #length = 0;
  /** Bytes to come of the body or the chunk. */
  #left = 0;
  #inChunks: 'size' | 'chunk' | 'end of chunk' | 'trailer' = 'size';
  /** The beginning of a line between chunks. */
  #line = '';
  #keepsOpen = true;
  #answer: Answer | null = null;

  /** `most`: bytes of the body. */
  constructor(private readonly most: number) {}

  /** Whether the connection may be used again after the answer. */
  get keepsOpen(): boolean {
    return this.#keepsOpen;
  }

  /** The answer if it is complete with this piece. @throws Unreadable */
  take(piece: Buffer): Answer | null {
    let rest: Buffer | null = piece;
    while (rest && this.#status === null) rest = this.#takeHead(rest);
    if (rest) this.#takeBody(rest);
    return this.#answer;
  }

  /** The answer if the end of the connection completes it. */
  end(): Answer | null {
    if (this.#status !== null && this.#framing === 'close') this.#finish();
    return this.#answer;
  }

  /** What follows the head; null if it is not complete. */
  #takeHead(piece: Buffer): Buffer | null {
    this.#head = this.#head.length === 0 ? piece : Buffer.concat([this.#head, piece]);
    const end = this.#head.indexOf(HEAD_END);
    if (end > MOST_HEAD || (end === -1 && this.#head.length > MOST_HEAD)) {
      throw new Unreadable(`a head of more than ${MOST_HEAD} bytes`);
    }
    if (end === -1) return null;
    const [first = '', ...lines] = this.#head.toString('latin1', 0, end).split(LINE_END);
    const rest = this.#head.subarray(end + HEAD_END.length);
    this.#head = NOTHING;
    const [, minor, code] = STATUS.exec(first) ?? [];
    if (code === undefined) throw new Unreadable('an answer that is not HTTP');
    // Such as "100 Continue": the answer itself follows.
    if (code.startsWith('1')) return rest;
    this.#status = Number(code);
    this.#frame(lines, minor === '1');
    return rest;
  }

  #frame(lines: readonly string[], keepsOpen: boolean): void {
    const headers = new Map<string, string>();
    for (const line of lines) {
      const colon = line.indexOf(':');
      const name = line.slice(0, Math.max(0, colon)).toLowerCase();
      if (!NAME.test(name)) throw new Unreadable('an answer that is not HTTP');
      const value = line.slice(colon + 1).trim();
      const known = headers.get(name);
      headers.set(name, known === undefined ? value : `${known}, ${value}`);
    }
    const lower = (name: string): string => (headers.get(name) ?? '').toLowerCase();
    this.#keepsOpen = keepsOpen && !lower('connection').split(/[, ]+/u).includes('close');
    const encoding = lower('content-encoding');
    if (encoding !== '' && encoding !== 'identity') {
      throw new Unreadable('an answer in an encoding that was not asked for');
    }
    const length = headers.get('content-length');
    if (headers.has('transfer-encoding')) {
      if (lower('transfer-encoding') !== 'chunked') {
        throw new Unreadable('an answer in an encoding that was not asked for');
      }
      this.#framing = 'chunks';
      if (length !== undefined) this.#keepsOpen = false;
    } else if (length !== undefined) {
      if (!/^\d{1,15}$/u.test(length)) throw new Unreadable('an answer of unclear length');
      this.#framing = 'length';
      this.#left = Number(length);
      this.#require(this.#left);
    } else this.#keepsOpen = false;
    if (NO_BODY.has(this.#status ?? 0)) {
      this.#framing = 'length';
      this.#left = 0;
    }
  }

  #require(length: number): void {
    if (length > this.most) throw new Unreadable(`an answer of more than ${this.most} bytes`);
  }

  #takeBody(piece: Buffer): void {
    switch (this.#framing) {
      case 'close':
        this.#keep(piece);
        return;
      case 'length': {
        const taken = Math.min(piece.length, this.#left);
        this.#left -= taken;
        this.#keep(piece.subarray(0, taken));
        if (taken < piece.length) this.#keepsOpen = false;
        if (this.#left === 0) this.#finish();
        return;
      }
      case 'chunks':
        this.#takeChunks(piece);
    }
  }

  #keep(piece: Buffer): void {
    this.#length += piece.length;
    this.#require(this.#length);
    if (piece.length > 0) this.#pieces.push(piece);
  }

  #takeChunks(piece: Buffer): void {
    for (let at = 0; at < piece.length; ) {
      if (this.#answer) {
        this.#keepsOpen = false;
        return;
      }
      if (this.#inChunks === 'chunk') {
        const end = Math.min(piece.length, at + this.#left);
        this.#left -= end - at;
        this.#keep(piece.subarray(at, end));
        at = end;
        if (this.#left === 0) this.#inChunks = 'end of chunk';
        continue;
      }
      const end = piece.indexOf('\n', at);
      this.#line += piece.toString('latin1', at, end === -1 ? piece.length : end);
      if (this.#line.length > MOST_LINE) throw new Unreadable('an answer that is not HTTP');
      if (end === -1) return;
      this.#takeLine(this.#line.replace(/\r$/u, ''));
      at = end + 1;
    }
  }

  /** The size of a chunk, the empty line after one, or a line after the last. */
  #takeLine(line: string): void {
    this.#line = '';
    if (this.#inChunks === 'trailer') {
      if (line === '') this.#finish();
      return;
    }
    if (this.#inChunks === 'end of chunk') {
      if (line !== '') throw new Unreadable('an answer that is not HTTP');
      this.#inChunks = 'size';
      return;
    }
    const [, size] = /^([\da-f]{1,12})[ \t]*(?:;.*)?$/iu.exec(line) ?? [];
    if (size === undefined) throw new Unreadable('an answer that is not HTTP');
    this.#left = Number.parseInt(size, 16);
    this.#require(this.#length + this.#left);
    this.#inChunks = this.#left === 0 ? 'trailer' : 'chunk';
  }

  #finish(): void {
    const [only, other] = this.#pieces;
    const body = only && !other ? only : Buffer.concat(this.#pieces, this.#length);
    this.#answer = { status: this.#status ?? 0, body: body.toString('utf8') };
  }
}
