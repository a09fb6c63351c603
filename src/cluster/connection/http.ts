/** Sends one request to one node, over HTTP or TLS, with limits on time and on the size of the response. */
import { CorpusError } from '../../model/corpus-error.js';
import { NoAnswer } from './failures.js';

export interface Request {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Including the query string, starting with a slash. */
  path: string;
  body: string | null;
  type: 'application/json' | 'application/x-ndjson';
  /** Milliseconds without a byte after which the request is aborted. */
  patience: number;
  /** Maximum bytes of the response. */
  most: number;
}

export interface Answer {
  status: number;
  body: string;
}

export interface Transport {
  authorization: string | null;
  ca: string | null;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'broken connection';

/** Loads one of the two protocols, as loading TLS takes longer than answering a question. */
const protocolOf = async (node: string): Promise<typeof import('node:https').request> =>
  node.startsWith('https:') ? (await import('node:https')).request : (await import('node:http')).request;

/** Rejects line breaks in a header line. @throws CorpusError */
function requireLine(line: string, of: string): void {
  if (!/^[\x20-\x7e]*$/u.test(line)) {
    throw new CorpusError(`${of} has characters that cannot be sent to a cluster`, 'use ASCII letters alone');
  }
}

/** Redirects are not followed. @throws NoAnswer */
export async function send(node: string, asked: Request, { authorization, ca }: Transport): Promise<Answer> {
  const { method, path, body, type, patience, most } = asked;
  requireLine(path, 'the name of the index');
  requireLine(authorization ?? '', 'CORPUS_ENGINE_API_KEY');
  const request = await protocolOf(node);
  return new Promise((done, failed) => {
    const sent = request(
      `${node}${path}`,
      {
        method,
        timeout: patience,
        rejectUnauthorized: true,
        ...(ca === null ? {} : { ca }),
        headers: {
          accept: 'application/json',
          ...(authorization === null ? {} : { authorization }),
          ...(body === null ? {} : { 'content-type': type, 'content-length': Buffer.byteLength(body) }),
        },
      },
      (answer) => {
        const pieces: Buffer[] = [];
        let length = 0;
        answer.on('data', (piece: Buffer) => {
          length += piece.length;
          if (length <= most) pieces.push(piece);
          else {
            failed(new NoAnswer(node, `an answer of more than ${most} bytes`));
            answer.destroy();
          }
        });
        answer.on('end', () =>
          done({ status: answer.statusCode ?? 0, body: Buffer.concat(pieces).toString('utf8') }),
        );
        answer.on('aborted', () => failed(new NoAnswer(node, 'ECONNRESET')));
        answer.on('error', (error) =>
          failed(error instanceof NoAnswer ? error : new NoAnswer(node, codeOf(error))),
        );
      },
    );
    sent.on('timeout', () => sent.destroy(new NoAnswer(node, 'ETIMEDOUT')));
    sent.on('error', (error) =>
      failed(error instanceof NoAnswer ? error : new NoAnswer(node, codeOf(error))),
    );
    sent.end(body ?? undefined);
  });
}
