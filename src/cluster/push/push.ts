/** Pushes the articles of a corpus into a cluster: sends only what has changed since the last push, and removes what is gone. */
import { CorpusError } from '../../model/corpus-error.js';
import type { Problem } from '../../model/problem.js';
import { Client, type ClusterAddress } from '../connection/connection.js';
import { articleDocument, contentHash, documentId } from '../documents/documents.js';
import { Bulk, type Rejected } from './bulk.js';
import { type ArticleIndex, pushedIndices } from './indices.js';
import { type Journal, openJournal } from './journal.js';
import { LocalArticles, type LocalOptions } from './local-articles.js';

export { dropOld, type InitOptions, initIndex, switchIndex } from './indices.js';
export type { LocalOptions } from './local-articles.js';
export { type VerifyOptions, type VerifyReport, verifyPart } from './verify.js';

/** How a corpus is pushed. */
export interface PushOptions extends LocalOptions {
  /** Name of the corpus among those pushed to the same index. */
  part: string;
  /** Maximum number of articles in one request; 200 by default. */
  perRequest?: number | null;
  /** Sends nothing. */
  dryRun: boolean;
  /** Called with the number of articles compared so far and the total. */
  onPushed(done: number, total: number): void;
}

/** What a push did, or in a dry run would do. */
export interface PushReport {
  /** Number of articles in the corpus. */
  articles: number;
  sent: number;
  removed: number;
  unchanged: number;
  /** Total bytes of the documents sent. */
  bytes: number;
  /** In path order. */
  rejected: { path: string; reason: string }[];
  /** The indices that received the push. */
  indices: string[];
  problems: readonly Problem[];
}

/** Valid names of parts. */
const PART = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,99}$/u;

/** @throws CorpusError */
function requirePart(part: string): string {
  if (PART.test(part)) return part;
  throw new CorpusError(`--part ${part}: is not a name`, 'write letters, digits, spaces, dots and hyphens');
}

/** One of the indices to push to. */
class Target {
  sent = 0;
  removed = 0;
  unchanged = 0;
  bytes = 0;
  readonly rejected: Rejected[] = [];
  readonly #seen = new Set<string>();
  /** Hashes of the documents sent. */
  readonly #hashes = new Map<string, string>();
  readonly #bulk: Bulk | null;

  constructor(
    client: Client,
    readonly index: ArticleIndex,
    private readonly journal: Journal,
    { dryRun, perRequest = null }: Pick<PushOptions, 'dryRun' | 'perRequest'>,
  ) {
    this.#bulk = dryRun
      ? null
      : new Bulk(client, {
          index: index.name,
          ...(perRequest === null ? {} : { mostOperations: perRequest }),
          onDone: (done) =>
            journal.acknowledge(done.map(({ id }) => ({ id, hash: this.#hashes.get(id) ?? null }))),
          onRejected: (one) => this.rejected.push(one),
        });
  }

  /** Whether the document must be sent. */
  wants(id: string, hash: string): boolean {
    this.#seen.add(id);
    if (this.journal.hashOf(id) !== hash) return true;
    this.unchanged += 1;
    return false;
  }

  async send(id: string, hash: string, document: string): Promise<void> {
    this.sent += 1;
    this.bytes += Buffer.byteLength(document);
    this.#hashes.set(id, hash);
    await this.#bulk?.add({ id, document });
  }

  /** Removes what the corpus no longer has, and waits until all requests are done. */
  async end(): Promise<void> {
    const gone = [...this.journal.ids].filter((id) => !this.#seen.has(id));
    for (const id of gone) await this.#bulk?.add({ id, document: null });
    this.removed = gone.length;
    await this.#bulk?.end();
  }

  close(): void {
    this.journal.close();
  }
}

/**
 * Updates the local index and pushes what differs from the last push to every index of this program's form.
 * @throws CorpusError if the corpus has no articles, or the cluster is lost
 */
export async function pushCorpus(
  path: string,
  address: ClusterAddress,
  { part, dryRun, perRequest, onPushed, ...local }: PushOptions,
): Promise<PushReport> {
  requirePart(part);
  const client = new Client(address);
  const indices = await pushedIndices(client);
  const articles = await LocalArticles.open(path, local);
  const targets = indices.map((index) => {
    const journal = openJournal(local.index, { index: index.uuid, part });
    return new Target(client, index, journal, { dryRun, perRequest: perRequest ?? null });
  });
  try {
    const paths = new Map<string, string>();
    let done = 0;
    for (const { path, parts, bands, article } of articles) {
      const id = documentId(part, path);
      const hash = contentHash({ parts, bands });
      const wanting = targets.filter((target) => target.wants(id, hash));
      if (wanting.length > 0) {
        paths.set(id, path);
        const document = JSON.stringify(articleDocument(part, hash, article()));
        for (const target of wanting) await target.send(id, hash, document);
      }
      done += 1;
      if (done % 50 === 0) onPushed(done, articles.length);
    }
    for (const target of targets) await target.end();
    onPushed(done, articles.length);
    if (!dryRun) for (const { name } of indices) await client.json('POST', `/${name}/_refresh`);
    const all = (figure: 'sent' | 'removed' | 'unchanged' | 'bytes'): number =>
      targets.reduce((sum, target) => sum + target[figure], 0);
    return {
      articles: articles.length,
      sent: all('sent'),
      removed: all('removed'),
      unchanged: all('unchanged'),
      bytes: all('bytes'),
      rejected: targets.flatMap(({ rejected }) =>
        rejected.map(({ id, reason }) => ({ path: paths.get(id) ?? id, reason })),
      ),
      indices: indices.map(({ name }) => name),
      problems: articles.problems,
    };
  } finally {
    for (const target of targets) target.close();
    articles.close();
  }
}
