/** The address and the credentials of a cluster, validated before anything is sent. */
import { isIP } from 'node:net';
import { CorpusError } from '../../model/corpus-error.js';
import { before } from '../../text/trim.js';

/** Credentials. They never occur in a message. */
export type Credentials = { user: string; password: string } | { apiKey: string };

/** A cluster and how to connect to it. */
export interface ClusterAddress {
  /** Base addresses of its nodes, without a path; one is enough. */
  nodes: readonly string[];
  /** The name under which its index of articles is queried. */
  alias: string;
  credentials: Credentials | null;
  /** Trusted certificates in PEM format; null for those of the system. */
  ca: string | null;
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'));

/**
 * The origin of an address as given by the user.
 * @throws CorpusError if it is not the address of a node, contains a secret, or would send articles unencrypted. The message repeats
 * nothing before an `@`.
 */
export function nodeOf(given: string): string {
  if (given.includes('@')) {
    throw new CorpusError(
      'the address of the cluster contains a user name or password',
      'leave it out, and set CORPUS_ENGINE_USER and CORPUS_ENGINE_PASSWORD, or CORPUS_ENGINE_API_KEY',
    );
  }
  const url = URL.canParse(given) ? new URL(given) : null;
  if (
    !url ||
    !/^https?:$/u.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search !== '' ||
    url.hash !== ''
  ) {
    throw new CorpusError(
      `${before(given, /[?#]/u)}: is not the address of a cluster`,
      'write protocol, host and port alone: https://search.example.org:9200',
    );
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new CorpusError(
      `${url.origin}: is not encrypted, and not on this machine`,
      'use https://; http:// is for 127.0.0.1 and localhost alone',
    );
  }
  return url.origin;
}

/** Names of indices and aliases that OpenSearch accepts. @throws CorpusError for any other. */
function aliasOf(name: string): string {
  if (/^[a-z0-9][a-z0-9._-]{0,99}$/u.test(name)) return name;
  throw new CorpusError(
    `${name}: is not a name for an index`,
    'write small letters, digits, dots, hyphens and underscores',
  );
}

/** @throws CorpusError like `nodeOf`, and for an invalid index name */
export const checkedAddress = ({ nodes, alias, ...rest }: ClusterAddress): ClusterAddress => ({
  ...rest,
  nodes: nodes.map(nodeOf),
  alias: aliasOf(alias),
});

/** The authorization header; null without credentials. */
export function authorization(credentials: Credentials | null): string | null {
  if (credentials === null) return null;
  if ('apiKey' in credentials) return `ApiKey ${credentials.apiKey}`;
  return `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`;
}

/** Removes secrets from a text of the server, which may echo what it was sent. */
export function withoutSecrets(text: string, credentials: Credentials | null): string {
  if (credentials === null) return text;
  const header = authorization(credentials) ?? '';
  const secrets = [
    'apiKey' in credentials ? credentials.apiKey : credentials.password,
    header.slice(header.indexOf(' ') + 1),
  ];
  return secrets
    .filter((secret) => secret !== '')
    .reduce((left, secret) => left.replaceAll(secret, '…'), text);
}
