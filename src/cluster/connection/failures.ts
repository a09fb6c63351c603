/** Errors of the connection to a cluster, in words for the user. */
import { CorpusError } from '../../model/corpus-error.js';
import { isObject } from '../../text/json-object.js';

/** No response: no connection, a broken one, or a timeout. Another node may be tried. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';

  constructor(
    readonly node: string,
    /** The system's error code, such as ECONNREFUSED. */
    readonly code: string,
  ) {
    super(`${node}: does not answer (${code})`);
  }
}

/** A response other than expected. `reason`: the server's words, without secrets. */
export class Refusal extends CorpusError {
  override name = 'Refusal';

  constructor(
    message: string,
    hint: string | null,
    readonly kind: string,
  ) {
    super(message, hint);
  }
}

/** A response that lacks part of the index. */
export class PartMissing extends CorpusError {
  override name = 'PartMissing';
}

/** A shard that is temporarily unavailable, or a state of the index that was lost with its node. */
const LOST: ReadonlySet<string> = new Set([
  'search_context_missing_exception',
  'no_shard_available_action_exception',
  'node_disconnected_exception',
  'node_not_connected_exception',
  'node_closed_exception',
  'connect_transport_exception',
  'search_phase_execution_exception',
]);

/** Whether repeating the whole question may find other copies of the shards. */
export const mayPass = (error: unknown): boolean =>
  error instanceof PartMissing || (error instanceof Refusal && LOST.has(error.kind));

const CERTIFICATE =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(?:VERIFY|GET_ISSUER)|HOSTNAME_MISMATCH|EPROTO$)/u;

/** Whether retrying is pointless because the certificate is wrong. */
export const isUntrusted = ({ code }: NoAnswer): boolean => CERTIFICATE.test(code);

/** The error if no node responds. */
export function unreachable({ node, code }: NoAnswer): CorpusError {
  return CERTIFICATE.test(code)
    ? new CorpusError(
        `${node}: its certificate is not trusted (${code})`,
        'set CORPUS_ENGINE_CA to a file with the certificate of its authority',
      )
    : new CorpusError(`${node}: cannot be reached (${code})`, 'check --url, and that the cluster is running');
}

/** The error for a response of a shape that the engine does not document. */
export const malformed = (node: string, what: string): CorpusError =>
  new CorpusError(`${node}: ${what}`, 'check that --url leads to OpenSearch, and not to a proxy before it');

/** The kind and the reason of an error in a response. A shard's failure is more specific than that of the whole request. */
export function causeIn(body: unknown): { kind: string; reason: string } {
  const error = isObject(body) ? body.error : null;
  if (typeof error === 'string') return { kind: '', reason: error.slice(0, 300) };
  if (!isObject(error)) return { kind: '', reason: '' };
  const [root] = Array.isArray(error.root_cause) ? error.root_cause : [];
  const told = isObject(root) ? root : error;
  return {
    kind: typeof told.type === 'string' ? told.type : String(error.type ?? ''),
    reason: typeof told.reason === 'string' ? told.reason.slice(0, 300) : '',
  };
}

/** The error for a response with an error status. `reason` contains no secrets. */
export function refusal(
  node: string,
  status: number,
  { kind, reason }: { kind: string; reason: string },
): Refusal {
  const said = reason === '' ? '' : `: ${reason}`;
  if (status === 401) {
    return new Refusal(
      `${node}: does not accept the credentials`,
      'set CORPUS_ENGINE_USER and CORPUS_ENGINE_PASSWORD, or CORPUS_ENGINE_API_KEY',
      kind,
    );
  }
  if (status === 403) {
    return new Refusal(`${node}: does not allow this${said}`, 'use an account with the role for it', kind);
  }
  if (kind === 'index_not_found_exception') {
    return new Refusal(
      `${node}: has no such index${said}`,
      'corpus push --init creates it; --alias names another',
      kind,
    );
  }
  return new Refusal(
    `${node}: answers with status ${status}${kind === '' ? '' : ` (${kind})`}${said}`,
    null,
    kind,
  );
}
