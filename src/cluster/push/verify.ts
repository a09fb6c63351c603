/** Compares a part in the cluster with the corpus it was pushed from: every article, by its hash. */
import type { PushDifference } from '../../model/difference.js';
import { Client, type ClusterAddress, type Hit, PointInTime } from '../connection/connection.js';
import { contentHash, documentId } from '../documents/documents.js';
import { pushedIndices } from './indices.js';
import { openJournal } from './journal.js';
import { LocalArticles, type LocalOptions } from './local-articles.js';

/** Which part to compare. */
export interface VerifyOptions extends LocalOptions {
  part: string;
}

/** The result of a comparison. */
export interface VerifyReport {
  /** Number of articles in the corpus. */
  articles: number;
  /** In path order. */
  differences: PushDifference[];
}

const PAGE = 5_000;

const textIn = (hit: Hit, field: string): string => {
  const [value] = hit.fields[field] ?? [];
  return typeof value === 'string' ? value : '';
};

/** The documents that a corpus should have, by id. */
function wantedOf(articles: LocalArticles, part: string): Map<string, { path: string; hash: string }> {
  const wanted = new Map<string, { path: string; hash: string }>();
  for (const { path, parts, bands } of articles) {
    wanted.set(documentId(part, path), { path, hash: contentHash({ parts, bands }) });
  }
  return wanted;
}

/**
 * Differences in every index of this program's form, by path. Afterwards the journal matches the cluster, so that the next push
 * corrects the differences. @throws CorpusError
 */
export async function verifyPart(
  path: string,
  address: ClusterAddress,
  { part, ...local }: VerifyOptions,
): Promise<VerifyReport> {
  const client = new Client(address);
  const indices = await pushedIndices(client);
  const articles = await LocalArticles.open(path, local);
  try {
    const wanted = wantedOf(articles, part);
    const differences: PushDifference[] = [];
    for (const index of indices) {
      await client.json('POST', `/${index.name}/_refresh`);
      const journal = openJournal(local.index, { index: index.uuid, part });
      const pit = await PointInTime.open(client, index.name);
      const there: { id: string; hash: string | null }[] = [];
      const note = (id: string, path: string, state: PushDifference['state'], hash: string | null): void => {
        differences.push({ index: index.name, path, state });
        there.push({ id, hash });
      };
      try {
        const seen = new Set<string>();
        const search = {
          query: { term: { part } },
          size: PAGE,
          sort: [{ path: 'asc' }, { hash: 'asc' }],
          fields: ['path', 'hash'],
        };
        for await (const { hits } of pit.pages(search)) {
          for (const hit of hits) {
            const known = wanted.get(hit.id);
            const hash = textIn(hit, 'hash');
            if (seen.has(hit.id))
              differences.push({ index: index.name, path: textIn(hit, 'path'), state: 'double' });
            else if (!known) note(hit.id, textIn(hit, 'path'), 'left-over', hash);
            else if (known.hash !== hash) note(hit.id, known.path, 'outdated', hash);
            seen.add(hit.id);
          }
        }
        for (const [id, { path }] of wanted) if (!seen.has(id)) note(id, path, 'missing', null);
        journal.acknowledge(there);
      } finally {
        await pit.close();
        journal.close();
      }
    }
    differences.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return { articles: wanted.size, differences };
  } finally {
    articles.close();
  }
}
