/** A cluster instead of the files here: its address and credentials, and a question of it. */
import {
  askCluster,
  type ClusterAddress,
  type Corpus,
  type Credentials,
  checkedAddress,
} from '../../corpus.js';
import { CorpusError } from '../../model/corpus-error.js';
import type { Io, Output } from '../io.js';
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

/** The certificates of an authority. @throws CorpusError if the file cannot be read or has none */
async function authorityFrom(io: Io): Promise<string | null> {
  const path = io.env.CORPUS_ENGINE_CA;
  if (!path) return null;
  const text = await io.readText(path);
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  throw new CorpusError(`${path}: contains no certificate`, 'set CORPUS_ENGINE_CA to a file in PEM form');
}

/** The cluster that the options and the environment name. @throws CorpusError if they name none */
export async function clusterAddress(
  { url, alias }: Pick<CorpusOptions, 'url' | 'alias'>,
  io: Io,
): Promise<ClusterAddress> {
  const given = url ?? (io.env.CORPUS_ENGINE_URL ?? '').split(/[\s,]+/u).filter((part) => part !== '');
  if (given.length === 0) {
    throw new CorpusError(
      'no cluster is named',
      'name one with --url https://HOST:PORT, or set CORPUS_ENGINE_URL',
    );
  }
  return checkedAddress({
    nodes: given,
    alias: alias ?? io.env.CORPUS_ENGINE_ALIAS ?? USUAL_ALIAS,
    credentials: credentialsFrom(io),
    ca: await authorityFrom(io),
  });
}

/** @throws CorpusError for an option that is about files */
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

/** Bytes that wait. More are the answer itself, which nothing is asked after. */
const WAITING = 1 << 16;

/** What is printed while a question may still be asked again. */
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

/** Asks a cluster a question. What it prints waits, as the question may be asked again when more has been fetched. */
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
