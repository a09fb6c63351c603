/** Answers HTTP requests from this machine. */
import { createServer } from 'node:http';
import type { Asked, Told } from './cli/cli.js';
import { errorCode } from './folder/folder.js';
import { CorpusError } from './model/corpus-error.js';

/** The only address listened on, so that no other machine can connect. */
const HOST = '127.0.0.1';

const one = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(', ') : value;

/** Listens until `stop` is called. @throws CorpusError if the port is not available. */
export async function serveLocal(
  answer: (asked: Asked) => Promise<Told>,
  wanted: number,
): Promise<{ port: number; ended: Promise<void>; stop(): void }> {
  let port = wanted;
  const server = createServer((request, response) => {
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, one(value)]),
    );
    const asked: Asked = { method: request.method ?? '', url: request.url ?? '', headers, port };
    answer(asked).then(
      ({ status, headers, body }) => {
        response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
        response.end(request.method === 'HEAD' ? '' : body);
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((done, failed) => {
    server.once('error', (error) =>
      failed(
        new CorpusError(
          `port ${wanted}: cannot be listened on (${errorCode(error)})`,
          'omit --port for any free port',
        ),
      ),
    );
    server.listen(wanted, HOST, done);
  });
  const address = server.address();
  if (typeof address === 'object' && address !== null) port = address.port;
  const ended = new Promise<void>((done) => server.once('close', done));
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { port, ended, stop };
}
