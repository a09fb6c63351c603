/** Connections to the nodes of clusters. One that is open is used again by the next request. */
import { isIP, type Socket } from 'node:net';
import { type Answer, AnswerReader, Unreadable } from './answer-reader.js';
import { NoAnswer } from './failures.js';

/** Milliseconds that an unused connection is kept: less than servers and proxies do. */
const IDLE = 4_000;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'broken connection';

interface Exchange {
  reader: AnswerReader;
  done(answer: Answer): void;
  failed(error: NoAnswer): void;
}

/** One request at a time. */
class Connection {
  #exchange: Exchange | null = null;
  #isReady: boolean;

  constructor(
    private readonly socket: Socket,
    private readonly node: string,
    private readonly onFree: (connection: Connection) => void,
  ) {
    this.#isReady = node.startsWith('http:');
    socket.setNoDelay(true);
    socket.on('data', (piece: Buffer) => this.#read((reader) => reader.take(piece)));
    socket.on('end', () => {
      this.#read((reader) => reader.end());
      this.#fail('ECONNRESET');
    });
    socket.on('close', () => this.#fail('ECONNRESET'));
    socket.on('timeout', () => this.#fail('ETIMEDOUT'));
    socket.on('error', (error) => this.#fail(codeOf(error)));
  }

  get isOpen(): boolean {
    return !this.socket.destroyed && this.socket.writable;
  }

  /** `patience`: milliseconds without a byte; `most`: bytes of the answer. @throws NoAnswer */
  ask(request: string, { patience, most }: { patience: number; most: number }): Promise<Answer> {
    this.socket.ref();
    this.socket.setTimeout(patience);
    return new Promise((done, failed) => {
      this.#exchange = { reader: new AnswerReader(most), done, failed };
      if (this.#isReady) this.socket.write(request, 'utf8');
      else {
        // The certificate is verified before anything is sent.
        this.socket.once('secureConnect', () => {
          this.#isReady = true;
          this.socket.write(request, 'utf8');
        });
      }
    });
  }

  /** Bytes that nobody asked for end the connection. */
  #read(take: (reader: AnswerReader) => Answer | null): void {
    const exchange = this.#exchange;
    if (!exchange) {
      this.socket.destroy();
      return;
    }
    try {
      const answer = take(exchange.reader);
      if (!answer) return;
      this.#exchange = null;
      this.#release(exchange.reader.keepsOpen);
      exchange.done(answer);
    } catch (error) {
      this.#fail(error instanceof Unreadable ? error.message : codeOf(error));
    }
  }

  #release(keepsOpen: boolean): void {
    // An answer may come before all of the request was sent.
    if (!keepsOpen || !this.isOpen || this.socket.writableLength > 0) {
      this.socket.destroy();
      return;
    }
    // The process may end meanwhile.
    this.socket.unref();
    this.socket.setTimeout(IDLE);
    this.onFree(this);
  }

  #fail(code: string): void {
    const exchange = this.#exchange;
    this.#exchange = null;
    this.socket.destroy();
    exchange?.failed(new NoAnswer(this.node, code));
  }
}

const free = new Map<string, Connection[]>();

const PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** Certificates are verified. TLS is loaded only for a node that has it, as that takes longer than a question. */
async function socketTo({ protocol, hostname, port }: URL, ca: string | null): Promise<Socket> {
  const host = hostname.replace(/^\[|\]$/gu, '');
  const place = { host, port: port === '' ? (PORTS[protocol] ?? 0) : Number(port) };
  if (protocol === 'http:') return (await import('node:net')).connect(place);
  const { connect } = await import('node:tls');
  return connect({
    ...place,
    rejectUnauthorized: true,
    ALPNProtocols: ['http/1.1'],
    // Names of servers, unlike their addresses, are told before the certificate is chosen.
    ...(isIP(host) === 0 ? { servername: host } : {}),
    ...(ca === null ? {} : { ca }),
  });
}

/** A free connection to a node, or a new one. `ca`: as it is trusted. */
export async function connectionTo(node: string, ca: string | null): Promise<Pick<Connection, 'ask'>> {
  const key = `${node}\n${ca ?? ''}`;
  const waiting = free.get(key) ?? [];
  free.set(key, waiting);
  for (let one = waiting.pop(); one; one = waiting.pop()) if (one.isOpen) return one;
  return new Connection(await socketTo(new URL(node), ca), node, (one) => waiting.push(one));
}
