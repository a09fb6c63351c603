/** Asks a cluster one question, as `askCorpus` asks a folder. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Corpus } from '../../opened-corpus.js';
import { type ClusterAddress, mayPass, pause } from '../connection/connection.js';
import { Asking } from './asking.js';
import { ClusterCorpus } from './cluster-corpus.js';
import { Engine } from './engine.js';
import { Held, Missing } from './held.js';

/** How a cluster is asked. */
export interface AskClusterOptions {
  /** Whether the question may be asked again, after something has been fetched; by default it always may. */
  mayRetry?: () => boolean;
}

/** Fetches for one question; each may show what the next needs. */
const MOST_FETCHES = 1_000;

/** A node that is lost takes the state of the index with it that a question reads; its copies are elsewhere. */
const ATTEMPTS = 3;

/**
 * Answers a question from the state of the index when it begins. The question is asked again whenever something it needs has
 * been fetched, and from another state if this one is lost.
 *
 * @throws CorpusError if the cluster cannot be asked, and whatever `ask` throws
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
