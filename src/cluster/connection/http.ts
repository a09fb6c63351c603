/**
 * One request to one node, over HTTP or TLS, with limits on time and on the size of the answer. HTTP/1.1 is written and read here:
 * loading Node's own client and its first request take longer than the questions of most searches.
 */
import { CorpusError } from '../../model/corpus-error.js';
import type { Answer } from './answer-reader.js';
import { connectionTo } from './sockets.js';

export interface Request {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With its query, from the slash. */
  path: string;
  body: string | null;
  type: 'application/json' | 'application/x-ndjson';
  /** Milliseconds without a byte after which the node is given up. */
  patience: number;
  /** Bytes of the answer. */
  most: number;
}

export interface Transport {
  authorization: string | null;
  ca: string | null;
}

/** Nothing in a line of the head may end it. */
function requireLine(line: string, of: string): void {
  if (!/^[\x20-\x7e]*$/u.test(line)) {
    throw new CorpusError(`${of} has characters that cannot be sent to a cluster`, 'use ASCII letters alone');
  }
}

function written(node: string, { method, path, body, type }: Request, authorization: string | null): string {
  requireLine(path, 'the name of the index');
  requireLine(authorization ?? '', 'CORPUS_ENGINE_API_KEY');
  const head = [
    `${method} ${path} HTTP/1.1`,
    `host: ${new URL(node).host}`,
    'accept: application/json',
    'connection: keep-alive',
    ...(authorization === null ? [] : [`authorization: ${authorization}`]),
    ...(body === null ? [] : [`content-type: ${type}`]),
    ...(body === null && method === 'GET' ? [] : [`content-length: ${Buffer.byteLength(body ?? '')}`]),
  ];
  return `${head.join('\r\n')}\r\n\r\n${body ?? ''}`;
}

/** Redirects are not followed. @throws NoAnswer */
export async function send(node: string, asked: Request, { authorization, ca }: Transport): Promise<Answer> {
  const request = written(node, asked, authorization);
  return (await connectionTo(node, ca)).ask(request, asked);
}
