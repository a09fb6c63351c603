/** The configuration of a corpus names its cluster, and no secret. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { corpus } from '../cli/memory-io.js';
import { type FakeServer, fakeServer } from './fake-server.js';

let server: FakeServer;
let other: FakeServer;
const root = mkdtempSync(join(tmpdir(), 'corpus-configured-'));
const dir = join(root, 'corpus');

beforeAll(async () => {
  const odd = () => ({ status: 400, body: { error: { type: 'odd', reason: 'no' } } });
  [server, other] = [await fakeServer(odd), await fakeServer(odd)];
  mkdirSync(dir);
});
beforeEach(() => {
  server.received.length = 0;
  other.received.length = 0;
});
afterAll(async () => {
  await server.close();
  await other.close();
  rmSync(root, { recursive: true, force: true });
});

const configure = (engine: object): void =>
  writeFileSync(join(dir, 'corpus.config.json'), JSON.stringify({ engine }));

const ask = (env: Record<string, string> = {}, ...argv: string[]) =>
  corpus(['search', 'gas', '--engine', 'opensearch', ...argv], { cwd: root, env });

const USER = { CORPUS_ENGINE_USER: 'mara', CORPUS_ENGINE_PASSWORD: 'hunter2-hunter2' };

describe('the engine of a configuration', () => {
  it('is asked, by its alias', async () => {
    configure({ url: server.url, alias: 'papers' });
    expect((await ask()).err).toContain(`${server.url}: answers with status 400`);
    expect(server.received.map(({ path }) => path)).toEqual(
      expect.arrayContaining([expect.stringContaining('/papers/')]),
    );
  });

  it('gives way to the environment, and that to the options', async () => {
    configure({ url: server.url, alias: 'papers' });
    await ask({ CORPUS_ENGINE_URL: other.url, CORPUS_ENGINE_ALIAS: 'second' });
    await ask({ CORPUS_ENGINE_URL: server.url }, '--url', other.url, '--alias', 'third');
    const asked = ({ received }: FakeServer): string => received.map(({ path }) => path).join(' ');
    expect(asked(other)).toMatch(/\/second\/.*\/third\//u);
    expect(asked(other)).not.toContain('/papers/');
    expect(asked(server)).not.toMatch(/\/(?:second|third)\//u);
  });

  it('does not send questions there by itself', async () => {
    configure({ url: server.url });
    await corpus(['search', 'gas'], { cwd: root });
    expect(server.received).toEqual([]);
  });

  it('names the part of a push, and --part another', async () => {
    configure({ url: server.url, part: 'papers' });
    const push = (...argv: string[]) =>
      corpus(['push', '-C', dir, ...argv], { cwd: '/', env: { CORPUS_INDEX_DIR: join(root, 'index') } });
    expect((await push()).err).toContain('answers with status 400');
    configure({ url: server.url });
    expect((await push()).err).toContain('no part is named');
    expect((await push('--part', 'x')).err).toContain('answers with status 400');
  });

  it('trusts its certificates, which lie beside it', async () => {
    configure({ url: server.url, ca: 'root.pem' });
    const { err } = await ask();
    expect(err).toContain(`${join(dir, 'root.pem')}: contains no certificate`);
  });

  it('gets credentials with a note, unless the address is named elsewhere', async () => {
    configure({ url: server.url });
    expect((await ask(USER)).err).toContain(
      `the credentials go to ${server.url}, which corpus.config.json names`,
    );
    expect((await ask(USER, '--url', server.url)).err).not.toContain('the credentials go');
    expect((await ask()).err).not.toContain('the credentials go');
  });

  it.each(['user', 'password', 'apiKey', 'api_key', 'token', 'Authorization'])(
    'is refused with a secret: %s',
    async (key) => {
      configure({ url: server.url, [key]: 'hunter2-hunter2' });
      const { code, err } = await ask();
      expect([code, server.received.length]).toEqual([2, 0]);
      expect(err).toContain(`engine.${key} is a secret, which does not belong in a file`);
      expect(err).not.toContain('hunter2');
    },
  );

  it.each([
    [{ url: 'https://mara:hunter2@search.example.org' }, 'engine.url contains a user name or password'],
    [{ url: ['https://hunter2@search.example.org'] }, 'engine.url[0] contains a user name or password'],
    [{ url: 'http://search.example.org' }, 'is not encrypted'],
    [{ url: 7 }, 'engine.url must be a string'],
    [{ uri: 'https://search.example.org' }, 'engine.uri is not a configuration key'],
  ])('is refused: %j', async (engine, message) => {
    configure(engine);
    const { code, err } = await ask();
    expect([code, err.includes(message), err.includes('hunter2')]).toEqual([2, true, false]);
  });
});
