/** Queries a cluster as `askCorpus` queries a folder. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Corpus } from '../../opened-corpus.js';
import { type ClusterAddress, mayPass, pause } from '../connection/connection.js';
import { Asking } from './asking.js';
import { ClusterCorpus } from './cluster-corpus.js';
import { Engine } from './engine.js';
import { Held, Missing } from './held.js';

/** How to query a cluster. */
export interface AskClusterOptions {
  /** Whether the question may be repeated after something has been fetched; by default it always may. */
  mayRetry?: () => boolean;
}

/** Maximum fetches for one question; each may show what is needed next. */
const MOST_FETCHES = 1_000;

/** If a node fails, the state of the index that a question reads is lost with it; other nodes have copies of the data. */
const ATTEMPTS = 3;

/**
 * Answers a question from the state of the index at its start. The question is repeated whenever something it needs has been fetched,
 * and from another state if this one is lost.
 *
 * @throws CorpusError if the cluster cannot be queried, and whatever `ask` throws
 */
export async function askCluster<Answer>(
  address: ClusterAddress,
  { mayRetry = () => true }: AskClusterOptions,
  ask: (corpus: Corpus) => Answer | Promise<Answer>,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await askOnce(address, mayRetry, ask);
    } catch (error) {
      if (!mayPass(error) || attempt === ATTEMPTS || !mayRetry()) throw error;
      await wait(pause(attempt + 1));
    }
  }
}

async function askOnce<Answer>(
  address: ClusterAddress,
  mayRetry: () => boolean,
  ask: (corpus: Corpus) => Answer | Promise<Answer>,
): Promise<Answer> {
  const engine = await Engine.open(address);
  const held = new Held();
  const corpus = new ClusterCorpus(new Asking(engine, held));
  try {
    for (let fetches = 0; ; fetches += 1) {
      try {
        return await ask(corpus);
      } catch (error) {
        if (!(error instanceof Missing) || fetches >= MOST_FETCHES || !mayRetry()) throw error;
        await held.fetch(error);
      }
    }
  } finally {
    await engine.close();
  }
}
