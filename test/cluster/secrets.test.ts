/** Secrets come from the environment, go to the cluster in one header, and nowhere else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus } from '../cli/memory-io.js';
import { type FakeServer, fakeServer } from './fake-server.js';

const PASSWORD = 'hunter2-hunter2';
const KEY = 'S0meApiKeyThatIsSecret';
const BASIC = Buffer.from(`mara:${PASSWORD}`).toString('base64');

/** Repeats what it was sent in its error, as a careless server might. */
let server: FakeServer;
beforeAll(async () => {
  server = await fakeServer(({ authorization }) => ({
    status: 500,
    body: { error: { type: 'odd', reason: `no: ${authorization} ${PASSWORD} ${KEY}` } },
  }));
});
afterAll(() => server.close());

const USER = { CORPUS_ENGINE_USER: 'mara', CORPUS_ENGINE_PASSWORD: PASSWORD };

const asked = (env: Record<string, string>, ...argv: string[]) =>
  corpus(['search', 'gas', '--engine', 'opensearch', '--debug', ...argv], { env });

describe('the credentials of a cluster', () => {
  it.each([
    ['user and password', USER, `Basic ${BASIC}`],
    ['an API key', { CORPUS_ENGINE_API_KEY: KEY }, `ApiKey ${KEY}`],
  ])('go into one header: %s; no message repeats them', async (_, env, header) => {
    const { code, out, err } = await asked(env, '--url', server.url);
    expect(code).toBe(2);
    expect(server.received.at(-1)?.authorization).toBe(header);
    expect(err).toContain('answers with status 500 (odd)');
    const secrets = 'apiKey' in env || 'CORPUS_ENGINE_API_KEY' in env ? [KEY] : [PASSWORD, BASIC];
    for (const secret of secrets) expect(out + err).not.toContain(secret);
  });

  it.each([
    `https://mara:${PASSWORD}@search.example.org`,
    `http://${KEY}@127.0.0.1:9200`,
    `mara:${PASSWORD}@search.example.org:9200`,
  ])('are refused in an address, from option and environment', async (url) => {
    for (const { code, err } of [
      await asked({}, '--url', url),
      await asked({ CORPUS_ENGINE_URL: url }),
      await corpus(['push', '--part', 'p', '--url', url, '-C', '.'], {
        env: { CORPUS_INDEX_DIR: '/tmp' },
        cwd: '/',
      }),
    ]) {
      expect(code).toBe(2);
      expect(err).toContain('user name or password');
      expect(err).not.toContain(PASSWORD);
      expect(err).not.toContain(KEY);
    }
  });

  it.each(['--password', '--user', '--api-key'])('have no option: %s', async (flag) => {
    const { code, err } = await asked({}, `${flag}=${PASSWORD}`);
    expect(code).toBe(2);
    expect(err).toContain('from the environment alone');
    expect(err).not.toContain(PASSWORD);
  });

  it('are not listed by doctor', async () => {
    const { out } = await corpus(['doctor', '-C', 'corpus'], {
      cwd: process.cwd(),
      env: { ...USER, CORPUS_ENGINE_API_KEY: KEY, CORPUS_ENGINE_URL: `https://u:${PASSWORD}@host` },
    });
    expect(out).toContain('CORPUS_ENGINE_PASSWORD=…');
    expect(out).not.toContain(PASSWORD);
    expect(out).not.toContain(KEY);
  });

  it.each([
    [{ CORPUS_ENGINE_USER: 'mara' }, 'CORPUS_ENGINE_PASSWORD is not set'],
    [{ ...USER, CORPUS_ENGINE_API_KEY: KEY }, 'are both set'],
    [{ CORPUS_ENGINE_CA: 'ca.pem' }, 'contains no certificate'],
  ])('must be complete: %j', async (env, message) => {
    expect((await asked(env, '--url', server.url)).err).toContain(message);
  });
});

describe('an address of a cluster', () => {
  it.each([
    ['http://search.example.org:9200', 'is not encrypted'],
    ['http://10.0.0.1:9200', 'is not encrypted'],
    ['http://127.0.0.1.example.org', 'is not encrypted'],
    ['ftp://127.0.0.1', 'is not the address of a cluster'],
    ['https://host/path', 'is not the address of a cluster'],
    ['https://host?key=value', 'is not the address of a cluster'],
    ['search.example.org', 'is not the address of a cluster'],
  ])('is refused: %s', async (url, message) => {
    const { code, err } = await asked({}, '--url', url);
    expect([code, err.includes(message)]).toEqual([2, true]);
  });

  it.each(['http://127.0.0.1:1', 'http://localhost:1', 'http://[::1]:1'])(
    'may be without TLS on this machine: %s',
    async (url) => {
      const { err } = await asked({}, '--url', `${url}`, '--alias', 'Capital');
      expect(err).toContain('Capital: is not a name for an index');
    },
  );

  it('is asked for if it is missing', async () => {
    expect((await asked({})).err).toContain('set CORPUS_ENGINE_URL');
  });

  it.each([['-C', 'corpus'], ['--no-index'], ['--refresh']])(
    'goes with no option about files: %s',
    async (...argv) => {
      expect((await asked({}, '--url', server.url, ...argv)).err).toContain('cannot be combined');
    },
  );
});
