/** A cluster with TLS, users and roles. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus } from '../cli/memory-io.js';
import { Nodes } from './nodes.js';

const root = mkdtempSync(join(tmpdir(), 'corpus-secured-'));
const SHIPPED = fileURLToPath(new URL('../../corpus', import.meta.url));
const ROLES = fileURLToPath(new URL('../../docs/cluster-files', import.meta.url));
const nodes = new Nodes({ port: 9370, count: 1, secured: true });

const PASSWORD = 'Quay.lamp-4711-Tide';
const WRONG = 'not-the-password-7';

let files: Record<string, string> = {};
const asked = (env: Record<string, string>, ...argv: string[]) =>
  corpus([...argv, '--url', nodes.url, '--debug'], {
    env: { CORPUS_INDEX_DIR: join(root, 'index'), CORPUS_ENGINE_CA: 'ca.pem', ...env },
    files,
  });

const as = (user: string, password: string) => ({
  CORPUS_ENGINE_USER: user,
  CORPUS_ENGINE_PASSWORD: password,
});

/** Creates a role, a user or a mapping. */
function administer(path: string, body: unknown): Promise<number> {
  return new Promise((done, failed) => {
    const sent = request(
      `${nodes.url}/_plugins/_security/api/${path}`,
      {
        method: 'PUT',
        ca: files['ca.pem'],
        auth: 'admin:admin',
        headers: { 'content-type': 'application/json' },
      },
      (answer) => answer.resume().on('end', () => done(answer.statusCode ?? 0)),
    );
    sent.on('error', failed);
    sent.end(JSON.stringify(body));
  });
}

const role = (name: string): unknown => JSON.parse(readFileSync(join(ROLES, `${name}-role.json`), 'utf8'));

beforeAll(async () => {
  nodes.start();
  files = { 'ca.pem': readFileSync(nodes.authority, 'utf8') };
  for (const name of ['reader', 'pusher']) {
    // The plugin creates its own index after the node has started.
    for (let time = 0; (await administer(`roles/corpus_${name}`, role(name))) >= 300; time += 1) {
      expect(time).toBeLessThan(60);
      await wait(1_000);
    }
    expect(await administer(`internalusers/${name}`, { password: PASSWORD })).toBeLessThan(300);
    expect(await administer(`rolesmapping/corpus_${name}`, { users: [name] })).toBeLessThan(300);
  }
});

afterAll(() => {
  nodes.clean();
  rmSync(root, { recursive: true, force: true });
});

describe('a secured cluster', () => {
  it('is filled and asked with the roles that the documentation gives', async () => {
    const pusher = as('pusher', PASSWORD);
    const made = await asked(pusher, 'push', '--init', '--shards', '1', '--replicas', '0');
    expect([made.code, made.err]).toEqual([0, '']);
    const pushed = await asked(pusher, 'push', '--part', 'shipped', '-C', SHIPPED);
    expect([pushed.code, pushed.err]).toEqual([0, '']);
    expect((await asked(pusher, 'push', '--part', 'shipped', '-C', SHIPPED, '--verify')).code).toBe(0);
    const found = await asked(
      as('reader', PASSWORD),
      'search',
      'military alliance',
      '--engine',
      'opensearch',
      '--json',
    );
    expect([found.code, JSON.parse(found.out).total]).toEqual([0, 5]);
    const quotes = await asked(as('reader', PASSWORD), 'quotes', '--speaker', 'Putin', '--json');
    expect(quotes.code).toBe(0);
  });

  it.each([
    ['with a wrong password', as('reader', WRONG), 'does not accept the credentials'],
    ['without a user', {}, 'does not accept the credentials'],
    ['without its authority', { ...as('reader', WRONG), CORPUS_ENGINE_CA: '' }, 'certificate is not trusted'],
  ])('is not asked %s, and no message has the secret', async (_, env, message) => {
    const { code, out, err } = await asked(env, 'search', 'alliance');
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    for (const secret of [WRONG, PASSWORD, Buffer.from(`reader:${WRONG}`).toString('base64')]) {
      expect(out + err).not.toContain(secret);
    }
  });

  it('lets a reader push nothing', async () => {
    const pushed = await asked(as('reader', PASSWORD), 'push', '--part', 'other', '-C', SHIPPED);
    expect([pushed.code, pushed.err]).toEqual([2, expect.stringContaining('does not allow this')]);
    expect(pushed.err).not.toContain(PASSWORD);
  });
});
