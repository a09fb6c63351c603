/** Sends requests to a cluster: tries another node if one does not respond, and reports what the cluster rejects. */
import { setTimeout as wait } from 'node:timers/promises';
import { authorization, type ClusterAddress, nodeOf, withoutSecrets } from './address.js';
import { causeIn, isUntrusted, malformed, NoAnswer, refusal, unreachable } from './failures.js';
import { type Request, send } from './http.js';

/** Timeout in milliseconds. The engine aborts its own searches earlier. */
const PATIENCE = 60_000;
/** Maximum bytes of a response: the size that a page of articles may have. */
const MOST_BYTES = 256_000_000;
/** Maximum rounds over all nodes, and milliseconds before the second. */
const ROUNDS = 6;
const FIRST_WAIT = 200;

/** The cluster is overloaded, or temporarily without the shard: the same request may succeed later. */
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Exponential back-off in milliseconds, with jitter so that several clients do not retry at the same time. */
export const pause = (round: number, most = 5_000): number =>
  Math.min(most, FIRST_WAIT * 2 ** round) * (0.5 + Math.random() / 2);

type Asked = Pick<Request, 'method' | 'path'> & Partial<Request>;

/** A status and the parsed response. */
export interface Reply {
  status: number;
  body: unknown;
}

export class Client {
  readonly nodes: readonly string[];
  readonly alias: string;
  readonly #address: ClusterAddress;
  #next = 0;

  constructor(address: ClusterAddress) {
    this.nodes = address.nodes.map(nodeOf);
    this.alias = address.alias;
    this.#address = address;
  }

  /** The node currently used. */
  get node(): string {
    return this.nodes[this.#next % this.nodes.length] ?? '';
  }

  /** Parsed JSON of a response with status 200 or 201. @throws CorpusError for any other, or if no node responds. */
  async json(method: Request['method'], path: string, body: unknown = null): Promise<unknown> {
    const reply = await this.ask({ method, path, body: body === null ? null : JSON.stringify(body) });
    if (reply.status >= 300) throw this.refused(reply);
    return reply.body;
  }

  /** The error for a response with an error status. */
  refused({ status, body }: Reply): Error {
    const { kind, reason } = causeIn(body);
    return refusal(this.node, status, { kind, reason: withoutSecrets(reason, this.#address.credentials) });
  }

  /** Tries one node after another until one gives a final response. @throws CorpusError if none does, or if one is not trusted */
  async ask(asked: Asked): Promise<Reply> {
    for (let round = 0; ; round += 1) {
      const last = round + 1 >= ROUNDS;
      for (let tried = 0; tried < this.nodes.length; tried += 1) {
        try {
          const reply = await this.once(asked);
          if (!PASSING.has(reply.status) || (last && tried + 1 === this.nodes.length)) return reply;
        } catch (error) {
          if (!(error instanceof NoAnswer)) throw error;
          if (isUntrusted(error) || (last && tried + 1 === this.nodes.length)) throw unreachable(error);
        }
        this.moveOn();
      }
      await wait(pause(round));
    }
  }

  /** Sends the next request to another node. */
  moveOn(): void {
    this.#next += 1;
  }

  /** Sends one request to one node. @throws NoAnswer if the node does not respond, CorpusError if the response is not JSON */
  async once(asked: Asked): Promise<Reply> {
    const { credentials, ca } = this.#address;
    const { node } = this;
    const request: Request = {
      body: null,
      type: 'application/json',
      patience: PATIENCE,
      most: MOST_BYTES,
      ...asked,
    };
    const { status, body } = await send(node, request, { authorization: authorization(credentials), ca });
    if (body === '') return { status, body: null };
    try {
      return { status, body: JSON.parse(body) };
    } catch {
      // Servers report "Unauthorized", and proxies "Bad Gateway", in formats other than JSON.
      if (status >= 400) return { status, body: null };
      throw malformed(node, 'answers with something that is not JSON');
    }
  }
}
