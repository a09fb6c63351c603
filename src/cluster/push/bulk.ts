/**
 * Sends documents in concurrent requests of bounded size. What the cluster temporarily rejects is sent again in smaller requests;
 * only what it has acknowledged counts as done.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { CorpusError } from '../../model/corpus-error.js';
import { isObject } from '../../text/json-object.js';
import {
  type Client,
  causeIn,
  isUntrusted,
  malformed,
  NoAnswer,
  pause,
  type Reply,
  unreachable,
} from '../connection/connection.js';

/** One document to write, or to remove. */
export interface Operation {
  id: string;
  /** The document as JSON; null to remove it. */
  document: string | null;
}

/** An operation that the cluster will never accept. */
export interface Rejected {
  id: string;
  reason: string;
}

export interface BulkOptions {
  index: string;
  /** Maximum bytes and operations per request. */
  mostBytes?: number;
  mostOperations?: number;
  /** Maximum concurrent requests. */
  atOnce?: number;
  /** Gives up after this many consecutive requests without progress. */
  attempts?: number;
  /** Called after each request with the operations that are done, that is, durably stored in the cluster. */
  onDone(done: readonly Operation[]): void;
  onRejected(rejected: Rejected): void;
}

const MOST_BYTES = 5_000_000;
const MOST_OPERATIONS = 200;
const AT_ONCE = 2;
/** About three minutes including pauses: a cluster may take this long to elect a new manager and move its shards. */
const ATTEMPTS = 45;

/** Timeout for one request in milliseconds. */
const PATIENCE = 90_000;

const sizeOf = ({ id, document }: Operation): number =>
  (document === null ? 0 : Buffer.byteLength(document)) + id.length + 40;

const linesOf = ({ id, document }: Operation): string =>
  document === null ? `{"delete":{"_id":"${id}"}}\n` : `{"index":{"_id":"${id}"}}\n${document}\n`;

/** The outcome of each operation in a request. */
interface Outcome {
  done: Operation[];
  again: Operation[];
  /** Whether the cluster was too busy, so that smaller requests may help. */
  busy: boolean;
}

export class Bulk {
  readonly #options: Required<BulkOptions>;
  readonly #path: string;
  /** Current maximum of operations per request, reduced after rejections. */
  #most: number;
  #gathered: Operation[] = [];
  #bytes = 0;
  readonly #underWay = new Set<Promise<void>>();
  #fault: unknown = null;

  constructor(
    private readonly client: Client,
    options: BulkOptions,
  ) {
    this.#options = {
      mostBytes: MOST_BYTES,
      mostOperations: MOST_OPERATIONS,
      atOnce: AT_ONCE,
      attempts: ATTEMPTS,
      ...options,
    };
    this.#most = this.#options.mostOperations;
    this.#path = `/${options.index}/_bulk?filter_path=items.*._id,items.*.status,items.*.error.type,items.*.error.reason,error,status`;
  }

  /** Resolves when more can be added. @throws CorpusError if the cluster is lost. */
  async add(operation: Operation): Promise<void> {
    const size = sizeOf(operation);
    if (this.#bytes + size > this.#options.mostBytes && this.#gathered.length > 0) await this.#start();
    this.#gathered.push(operation);
    this.#bytes += size;
    if (this.#gathered.length >= this.#most) await this.#start();
  }

  /** Resolves when everything is acknowledged or rejected. @throws CorpusError if the cluster is lost. */
  async end(): Promise<void> {
    if (this.#gathered.length > 0) await this.#start();
    while (this.#underWay.size > 0) await Promise.race(this.#underWay);
    if (this.#fault !== null) throw this.#fault;
  }

  async #start(): Promise<void> {
    while (this.#underWay.size >= this.#options.atOnce) await Promise.race(this.#underWay);
    if (this.#fault !== null) throw this.#fault;
    const operations = this.#gathered;
    this.#gathered = [];
    this.#bytes = 0;
    const work: Promise<void> = this.#sendAll(operations)
      .catch((error: unknown) => {
        this.#fault ??= error;
      })
      .finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }

  async #sendAll(operations: readonly Operation[]): Promise<void> {
    let left = [...operations];
    for (let attempt = 0; left.length > 0; ) {
      if (this.#fault !== null) return;
      const some = left.slice(0, this.#most);
      const { done, again, busy } = await this.#send(some, attempt + 1 >= this.#options.attempts);
      if (done.length > 0) this.#options.onDone(done);
      left = [...again, ...left.slice(some.length)];
      if (again.length < some.length) attempt = 0;
      if (again.length === 0) {
        this.#most = Math.min(this.#options.mostOperations, this.#most + 10);
        continue;
      }
      if (busy) this.#most = Math.max(1, Math.floor(this.#most / 2));
      attempt += 1;
      if (attempt >= this.#options.attempts) throw this.#givenUp();
      await wait(pause(attempt));
    }
  }

  #givenUp(): CorpusError {
    return new CorpusError(
      `${this.client.node}: the cluster has refused the same articles ${this.#options.attempts} times`,
      'wait until it is less busy, and run corpus push again: it continues where it stopped',
    );
  }

  /** `last`: whether this is the last attempt. */
  async #send(operations: readonly Operation[], last: boolean): Promise<Outcome> {
    const all = { done: [], again: [...operations] };
    let reply: Reply;
    try {
      reply = await this.client.once({
        method: 'POST',
        path: this.#path,
        type: 'application/x-ndjson',
        body: operations.map(linesOf).join(''),
        patience: PATIENCE,
      });
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (last || isUntrusted(error)) throw unreachable(error);
      this.client.moveOn();
      return { ...all, busy: false };
    }
    const { status } = reply;
    if (status === 413 && operations.length === 1) {
      this.#reject(operations, 'it is larger than the cluster takes in one request');
      return { done: [], again: [], busy: true };
    }
    if (status === 429 || status === 413) return { ...all, busy: true };
    if (status >= 500) {
      this.client.moveOn();
      return { ...all, busy: false };
    }
    if (status >= 300) throw this.client.refused(reply);
    return this.#outcome(operations, reply);
  }

  #reject(operations: readonly Operation[], reason: string): void {
    for (const { id } of operations) this.#options.onRejected({ id, reason });
  }

  /** One item per operation, in order. */
  #outcome(operations: readonly Operation[], { body }: Reply): Outcome {
    const items = isObject(body) && Array.isArray(body.items) ? body.items : [];
    if (items.length !== operations.length) {
      throw malformed(this.client.node, 'does not say what became of each article');
    }
    const outcome: Outcome = { done: [], again: [], busy: false };
    for (const [at, operation] of operations.entries()) {
      const [item] = isObject(items[at]) ? Object.values(items[at]) : [];
      const { _id: id, status } = isObject(item) ? item : {};
      if (id !== operation.id || typeof status !== 'number') {
        throw malformed(this.client.node, 'does not say what became of each article');
      }
      const isGone = operation.document === null && status === 404;
      if (status < 300 || isGone) outcome.done.push(operation);
      else if (status === 429 || status >= 500) {
        outcome.again.push(operation);
        outcome.busy ||= status === 429;
      } else this.#reject([operation], causeIn(item).reason || `status ${status}`);
    }
    return outcome;
  }
}
