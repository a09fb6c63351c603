/** A server on loopback that answers as a test says, in place of a cluster. */
import { createServer } from 'node:http';

export interface Received {
  method: string;
  path: string;
  authorization: string | null;
  body: string;
}

/** A status with a body in JSON; null breaks the connection. */
export type Reply = { status: number; body: unknown } | null;

export interface FakeServer {
  url: string;
  received: Received[];
  close(): Promise<void>;
}

export async function fakeServer(
  answer: (request: Received, count: number) => Reply | string,
): Promise<FakeServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const one = {
        method: request.method ?? '',
        path: request.url ?? '',
        authorization: request.headers.authorization ?? null,
        body: Buffer.concat(pieces).toString('utf8'),
      };
      received.push(one);
      const reply = answer(one, received.length);
      if (reply === null) {
        response.destroy();
        return;
      }
      response.statusCode = typeof reply === 'string' ? 200 : reply.status;
      response.end(typeof reply === 'string' ? reply : JSON.stringify(reply.body));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** The ids of the operations of a bulk request, in order. */
export const idsOf = (body: string): string[] =>
  [...body.matchAll(/^\{"(?:index|delete)":\{"_id":"([^"]*)"\}\}$/gmu)].map(([, id = '']) => id);

/** Acknowledges each operation, or answers it with another status. */
export const acknowledged = (body: string, statusOf: (id: string) => number = () => 201): Reply => ({
  status: 200,
  body: {
    items: idsOf(body).map((id) => ({
      index: { _id: id, status: statusOf(id), ...(statusOf(id) >= 300 ? { error: { reason: 'no' } } : {}) },
    })),
  },
});
