/** Queries and fills clusters; the implementation is loaded on first use. */
import type {
  AskClusterOptions,
  ClusterAddress,
  InitOptions,
  PushOptions,
  PushReport,
  VerifyOptions,
  VerifyReport,
} from './cluster/cluster.js';
import type { Corpus } from './opened-corpus.js';

export type {
  AskClusterOptions,
  ClusterAddress,
  Credentials,
  IndexShape,
  InitOptions,
  LocalOptions,
  PushOptions,
  PushReport,
  VerifyOptions,
  VerifyReport,
} from './cluster/cluster.js';

const load = () => import('./cluster/cluster.js');

/**
 * Asks a cluster one question, from the state of its index when the question starts. `ask` is called again whenever something it
 * needs has been fetched.
 * @throws CorpusError if the cluster cannot be queried, and whatever `ask` throws
 */
export async function askCluster<Answer>(
  address: ClusterAddress,
  options: AskClusterOptions,
  ask: (corpus: Corpus) => Answer | Promise<Answer>,
): Promise<Answer> {
  return (await load()).askCluster(address, options, ask);
}

/** Validates an address before anything is sent to it. @throws CorpusError */
export const checkedAddress = async (address: ClusterAddress): Promise<ClusterAddress> =>
  (await load()).checkedAddress(address);

/** Pushes what has changed since the last push. @throws CorpusError */
export const pushCorpus = async (
  path: string,
  address: ClusterAddress,
  options: PushOptions,
): Promise<PushReport> => (await load()).pushCorpus(path, address, options);

/** Compares every article of a part with the corpus. @throws CorpusError */
export const verifyPart = async (
  path: string,
  address: ClusterAddress,
  options: VerifyOptions,
): Promise<VerifyReport> => (await load()).verifyPart(path, address, options);

/** Creates an index and returns its name; null if one of this form exists. @throws CorpusError */
export const initIndex = async (
  address: ClusterAddress,
  options: InitOptions,
  now: Date,
): Promise<string | null> => (await load()).initIndex(address, options, now);

/** Makes the newest index answer questions and returns its name; null if it already does. @throws CorpusError */
export const switchIndex = async (address: ClusterAddress): Promise<string | null> =>
  (await load()).switchIndex(address);

/** Deletes the indices older than the one that answers questions, and returns their names. @throws CorpusError */
export const dropOld = async (address: ClusterAddress): Promise<string[]> => (await load()).dropOld(address);
