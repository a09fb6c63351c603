/** Requests to servers that answer well, badly or not at all. */
import { createServer, type Socket } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { type Request, send } from '../../src/cluster/connection/http.js';

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

  it('has the secret, the length of its body in bytes, and the body', async () => {
    expect(await asked(OK)).toEqual({ status: 200, body: '{}' });
    const [first, ...lines] = received.toLowerCase().split('\r\n');
    expect(first).toBe('post /a http/1.1');
    expect(lines).toEqual(
      expect.arrayContaining([
        'authorization: apikey one',
        'content-type: application/json',
        'content-length: 8',
      ]),
    );
    expect(received.endsWith('\r\n\r\n{"ü":1}')).toBe(true);
  });

  it('uses a connection again, unless the server closes it', async () => {
    await asked(OK);
    const before = sockets.length;
    await asked(OK);
    await asked((socket) =>
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}'),
    );
    expect(sockets).toHaveLength(before);
    await asked(OK);
    expect(sockets).toHaveLength(before + 1);
  });

  it('is given up if the answer is larger than was asked for', async () => {
    const large = (socket: Socket) =>
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: 1001\r\n\r\n${'y'.repeat(1_001)}`);
    await expect(asked(large)).rejects.toMatchObject({
      name: 'NoAnswer',
      code: 'an answer of more than 1000 bytes',
    });
  });

  it.each([
    ['breaks', (socket: Socket) => socket.destroy(), 'ECONNRESET'],
    [
      'breaks in the answer',
      (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{'),
      'ECONNRESET',
    ],
    ['is silent', () => {}, 'ETIMEDOUT'],
    ['is no web server', (socket: Socket) => socket.write('220 mail ESMTP\r\n\r\n'), 'HPE_INVALID_CONSTANT'],
  ])('is not answered by a server that %s', async (_, how, code) => {
    await expect(asked(how, { patience: 300 })).rejects.toMatchObject({ name: 'NoAnswer', code });
  });

  it('is not sent if a secret or a path would add lines to it', async () => {
    await expect(asked(OK, {}, 'ApiKey a\r\nx: y')).rejects.toThrow('CORPUS_ENGINE_API_KEY has characters');
    await expect(asked(OK, { path: '/a HTTP/1.1\r\n' })).rejects.toThrow('cannot be sent');
    expect(received).toBe('');
  });
});
