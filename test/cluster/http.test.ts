/** Answers of HTTP/1.1, however they arrive, and connections that are used again. */
import { createServer, type Socket } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { AnswerReader } from '../../src/cluster/connection/answer-reader.js';
import { type Request, send } from '../../src/cluster/connection/http.js';
import { fc } from '../properties.js';

/** Of pieces as long as given, the last of them repeatedly. */
function read(text: string, sizes: readonly number[] = [text.length], most = 1_000) {
  const reader = new AnswerReader(most);
  const bytes = Buffer.from(text, 'utf8');
  let answer: ReturnType<AnswerReader['take']> = null;
  for (let at = 0, step = 0; at < bytes.length && !answer; step += 1) {
    const size = Math.max(1, sizes[Math.min(step, sizes.length - 1)] ?? 1);
    answer = reader.take(bytes.subarray(at, at + size));
    at += size;
  }
  return { answer: answer ?? reader.end(), keepsOpen: reader.keepsOpen };
}

const CHUNKS = '6;name=value\r\n{"a":"\r\n4\r\nünu\r\n2\r\n"}\r\n0\r\n';

describe('an answer', () => {
  it.each([
    [
      'with its length',
      'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"a":"ü"}'.replace('9', '10'),
      '{"a":"ü"}',
      true,
    ],
    ['in chunks', `HTTP/1.1 201 \r\ntransfer-encoding: Chunked\r\n\r\n${CHUNKS}\r\n`, '{"a":"ünu"}', true],
    [
      'in chunks, with a trailer',
      `HTTP/1.1 200\r\nTransfer-Encoding: chunked\r\n\r\n${CHUNKS}X: y\r\n\r\n`,
      '{"a":"ünu"}',
      true,
    ],
    [
      'after others',
      'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}',
      '{}',
      true,
    ],
    ['without content', 'HTTP/1.1 204 No Content\r\n\r\n', '', false],
    ['up to the end of the connection', 'HTTP/1.1 200 OK\r\n\r\n{"a":1}', '{"a":1}', false],
    [
      'of a server that closes',
      'HTTP/1.1 200 OK\r\nConnection: Close\r\ncontent-length: 2\r\n\r\n{}',
      '{}',
      false,
    ],
    ['of an older server', 'HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\n{}', '{}', false],
    ['with a length of nothing', 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n', '', true],
  ])('is read %s, in pieces of any size', (_, text, body, keepsOpen) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (sizes) => {
        const found = read(text, sizes);
        expect(found.answer?.body).toBe(body);
        expect(found.keepsOpen).toBe(keepsOpen);
      }),
    );
  });

  it.each([
    ['half of it', 'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{}'],
    ['a head without its end', 'HTTP/1.1 200 OK\r\n'],
    ['chunks without the last', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n'],
  ])('is incomplete with %s', (_, text) => {
    expect(read(text).answer).toBeNull();
  });

  it.each([
    ['not HTTP', 'SSH-2.0-OpenSSH_9.6\r\n\r\n'],
    ['of HTTP/2', 'HTTP/2 200\r\n\r\n'],
    ['with a line that is no header', 'HTTP/1.1 200 OK\r\nno header\r\n\r\n'],
    ['compressed', 'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}'],
    ['in another encoding', 'HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, chunked\r\n\r\n'],
    ['with two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}'],
    ['with a chunk of no size', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n-1\r\n'],
    ['with a chunk longer than it says', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{}\r\n'],
    ['with a head without end', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(70_000)}`],
    [
      'with a line without end',
      `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;${'y'.repeat(5_000)}`,
    ],
    ['larger than asked for', 'HTTP/1.1 200 OK\r\ncontent-length: 1001\r\n\r\n'],
    ['larger than asked for, in chunks', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3e9\r\n'],
    ['larger than asked for, without a length', `HTTP/1.1 200 OK\r\n\r\n${'y'.repeat(1_001)}`],
  ])('is refused if it is %s', (_, text) => {
    expect(() => read(text)).toThrow(/^an answer |^a head /u);
    expect(() => read(text, [7])).toThrow(/^an answer |^a head /u);
  });
});

describe('a request', () => {
  const sockets: Socket[] = [];
  let received = '';
  let answer: (socket: Socket) => void = () => {};
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    socket.on('data', (piece) => {
      received += piece.toString('utf8');
      answer(socket);
    });
  });
  const listening = new Promise<string>((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done(`http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`);
    });
  });
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  async function asked(
    how: (socket: Socket) => void,
    more: Partial<Request> = {},
    authorization = 'ApiKey one',
  ) {
    answer = how;
    received = '';
    const request = { method: 'POST', path: '/a', body: '{"ü":1}', type: 'application/json' } as const;
    return send(
      await listening,
      { ...request, patience: 5_000, most: 1_000, ...more },
      { authorization, ca: null },
    );
  }

  const OK = (socket: Socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');

  it('is written as a whole', async () => {
    expect(await asked(OK)).toEqual({ status: 200, body: '{}' });
    expect(received.replace(/^host: .*$/mu, 'host: …').split('\r\n')).toEqual([
      'POST /a HTTP/1.1',
      'host: …',
      'accept: application/json',
      'connection: keep-alive',
      'authorization: ApiKey one',
      'content-type: application/json',
      'content-length: 8',
      '',
      '{"ü":1}',
    ]);
  });

  it('uses a connection again, unless the server closes it or sends more than it was asked', async () => {
    await asked(OK);
    const before = sockets.length;
    await asked(OK);
    await asked((socket) =>
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}'),
    );
    expect(sockets).toHaveLength(before);
    await asked((socket) =>
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}HTTP/1.1 200 OK\r\n'),
    );
    expect(sockets).toHaveLength(before + 1);
    await asked(OK);
    expect(sockets).toHaveLength(before + 2);
  });

  it.each([
    ['breaks', (socket: Socket) => socket.destroy(), 'ECONNRESET'],
    [
      'breaks in the answer',
      (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{'),
      'ECONNRESET',
    ],
    ['is silent', () => {}, 'ETIMEDOUT'],
    [
      'is no web server',
      (socket: Socket) => socket.write('220 mail ESMTP\r\n\r\n'),
      'an answer that is not HTTP',
    ],
  ])('is not answered by a server that %s', async (_, how, code) => {
    await expect(asked(how, { patience: 300 })).rejects.toMatchObject({ name: 'NoAnswer', code });
  });

  it('is not sent if a secret or a path would add lines to it', async () => {
    await expect(asked(OK, {}, 'ApiKey a\r\nx: y')).rejects.toThrow('CORPUS_ENGINE_API_KEY has characters');
    await expect(asked(OK, { path: '/a HTTP/1.1\r\n' })).rejects.toThrow('cannot be sent');
    expect(received).toBe('');
  });
});
