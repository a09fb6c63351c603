/**
 * Which requests are answered: those of a browser on this machine that was given the address. Other pages in the same browser are
 * rejected (Origin, Sec-Fetch-Site), as are pages whose host name was rebound to this machine (Host), and users without the token.
 */
import { timingSafeEqual } from 'node:crypto';
import type { Asked, Told } from '../../io.js';

/** A refusal in plain text. */
const refusal = (status: number, why: string, headers: Told['headers'] = {}): Told => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  body: `${why}\n`,
});

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** @returns The path after the token, or the refusal. */
export function admit(asked: Asked, token: string): { path: string } | Told {
  const { method, url, headers, port } = asked;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return refusal(403, 'the Host header names another machine');
  const origins = hosts.map((host) => `http://${host}`);
  if (headers.origin !== undefined && !origins.includes(headers.origin)) {
    return refusal(403, 'the Origin header names another page');
  }
  if (!['none', 'same-origin', undefined].includes(headers['sec-fetch-site'])) {
    return refusal(403, 'another page asks');
  }
  if (method !== 'GET' && method !== 'HEAD')
    return refusal(405, 'only GET is answered', { allow: 'GET, HEAD' });
  const [, given = '', path = ''] = /^\/([^/?#]*)\/([^?#]*)/u.exec(url) ?? [];
  if (!isSame(given, token))
    return refusal(404, 'nothing is here; open the address that corpus serve printed');
  return { path };
}
