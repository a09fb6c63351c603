/** Queries a cluster instead of local files: its address, its credentials, and the query. */
import { resolve } from 'node:path';
import {
  askCluster,
  type ClusterAddress,
  type Corpus,
  type Credentials,
  checkedAddress,
  configuredEngine,
  corpusPlace,
  findCorpusFolder,
} from '../../corpus.js';
import { CONFIGURATION_FILE, type EnginePlace } from '../../model/configuration.js';
import { CorpusError } from '../../model/corpus-error.js';
import type { Io, Output } from '../io.js';
import { sayNote } from '../messages.js';
import type { CorpusOptions } from '../shared-options.js';

const USUAL_ALIAS = 'news';

/** User and password, or an API key, from the environment. @throws CorpusError if they are incomplete or too many */
function credentialsFrom({ env }: Io): Credentials | null {
  const user = env.CORPUS_ENGINE_USER ?? '';
  const password = env.CORPUS_ENGINE_PASSWORD ?? '';
  const apiKey = env.CORPUS_ENGINE_API_KEY ?? '';
  if (apiKey !== '') {
    if (user !== '' || password !== '') {
      throw new CorpusError(
        'CORPUS_ENGINE_API_KEY and CORPUS_ENGINE_USER are both set',
        'unset one of them: a cluster takes one proof',
      );
    }
    return { apiKey };
  }
  if (user === '' && password === '') return null;
  if (user === '' || password === '') {
    const missing = user === '' ? 'CORPUS_ENGINE_USER' : 'CORPUS_ENGINE_PASSWORD';
    throw new CorpusError(`${missing} is not set`, 'user and password belong together');
  }
  return { user, password };
}

/** The certificates of a certificate authority. @throws CorpusError if the file cannot be read or contains none */
async function authorityFrom(io: Io, configured: string | null): Promise<string | null> {
  const path = io.env.CORPUS_ENGINE_CA || configured;
  if (!path) return null;
  const text = await io.readText(path);
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  throw new CorpusError(`${path}: contains no certificate`, 'set CORPUS_ENGINE_CA to a file in PEM form');
}

/** The configuration of the corpus that would be used without a cluster; null if there is none. */
async function configuredFor(options: Pick<CorpusOptions, 'corpus'>, io: Io): Promise<EnginePlace | null> {
  const named = options.corpus ?? io.env.CORPUS_DIR;
  const dir = named ? resolve(io.cwd, named) : findCorpusFolder(io.cwd);
  return dir === null ? null : configuredEngine(corpusPlace(dir).dir);
}

/**
 * The cluster named by the options, else by the environment, else by the configuration of the corpus.
 * @throws CorpusError if none of them names one
 */
export async function clusterAddress(
  options: Pick<CorpusOptions, 'url' | 'alias' | 'corpus' | 'quiet'>,
  io: Io,
): Promise<ClusterAddress & { part: string | null }> {
  const { url, alias, quiet } = options;
  const inEnvironment = (io.env.CORPUS_ENGINE_URL ?? '').split(/[\s,]+/u).filter((part) => part !== '');
  const configured = await configuredFor(options, io);
  const given = url ?? (inEnvironment.length > 0 ? inEnvironment : null);
  const nodes = given ?? configured?.nodes ?? [];
  if (nodes.length === 0) {
    throw new CorpusError(
      'no cluster is named',
      'name one with --url https://HOST:PORT, set CORPUS_ENGINE_URL, or give the corpus an engine in its configuration',
    );
  }
  const credentials = credentialsFrom(io);
  const address = await checkedAddress({
    nodes,
    alias: alias ?? io.env.CORPUS_ENGINE_ALIAS ?? configured?.alias ?? USUAL_ALIAS,
    credentials,
    ca: await authorityFrom(io, configured?.ca ?? null),
  });
  // The configuration may come from someone else.
  if (given === null && credentials !== null && !quiet) {
    await sayNote(io, `the credentials go to ${address.nodes.join(', ')}, which ${CONFIGURATION_FILE} names`);
  }
  return { ...address, part: configured?.part ?? null };
}

/** @throws CorpusError for an option that concerns files */
function requireNoFiles({ corpus, index, refresh, map, narrative }: CorpusOptions): void {
  const given = {
    '--corpus': corpus !== undefined,
    '--no-index': !index,
    '--refresh': refresh === true,
    '--map': map !== undefined,
    '--narrative': narrative === true,
  };
  for (const [flag, isGiven] of Object.entries(given)) {
    if (isGiven) throw new CorpusError(`${flag} and --engine opensearch cannot be combined`, `omit ${flag}`);
  }
}

/** Maximum bytes held back. More than this is the answer itself, after which nothing is fetched. */
const WAITING = 1 << 16;

/** Holds back output while the question may still be repeated. */
class Waiting {
  readonly #held: { output: Output; text: string | Uint8Array }[] = [];
  #bytes = 0;
  #open = false;

  over(output: Output): Output {
    const write = async (text: string | Uint8Array): Promise<void> => {
      if (this.#open) return output.write(text);
      this.#held.push({ output, text });
      this.#bytes += text.length;
      if (this.#bytes > WAITING) await this.end();
    };
    return { ...output, write };
  }

  get hasPrinted(): boolean {
    return this.#open;
  }

  async end(): Promise<void> {
    this.#open = true;
    for (const { output, text } of this.#held.splice(0)) await output.write(text);
  }
}

/** Runs a query against a cluster. Its output is held back, since the query may be repeated once more data has been fetched. */
export async function withEngine(
  options: CorpusOptions,
  io: Io,
  answer: (corpus: Corpus, io: Io) => Promise<number>,
): Promise<number> {
  requireNoFiles(options);
  const address = await clusterAddress(options, io);
  let waiting = new Waiting();
  return askCluster(address, { mayRetry: () => !waiting.hasPrinted }, async (corpus) => {
    waiting = new Waiting();
    const over = { ...io, stdout: waiting.over(io.stdout), stderr: waiting.over(io.stderr) };
    const code = await answer(corpus, over);
    await waiting.end();
    return code;
  });
}
