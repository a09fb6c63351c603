/** `corpus serve`: who is answered, with what, and how it ends. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asked, Told } from '../../src/cli/io.js';
import { serveLocal } from '../../src/serve-local.js';
import { corpus } from '../cli/memory-io.js';
import { launch, newPage, noBrowser } from './browser.js';
import { folder, TOWN } from './pages.js';

const town = folder(TOWN);
afterAll(() => town.remove());

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

interface Serving {
  answer(asked: Asked): Promise<Told>;
  token: string;
}

async function serving(): Promise<Serving> {
  const got: ((asked: Asked) => Promise<Told>)[] = [];
  const { out } = await corpus(['serve', '-C', town.dir, '--no-index'], {
    served: (answer) => got.push(answer),
    now: new Date('2024-05-06T12:00:00'),
  });
  const [answer] = got;
  const [, token = ''] = /^http:\/\/127\.0\.0\.1:4321\/([\w-]{32})\/\n$/u.exec(out) ?? [];
  if (!answer || token === '') throw new Error(out);
  return { answer, token };
}

describe('corpus serve', () => {
  let served: Serving;
  const ask = (path: string, change: Partial<Asked> = {}): Promise<Told> =>
    served.answer({
      ...{ method: 'GET', url: `/${served.token}/${path}`, port: 4321 },
      ...change,
      headers: { host: '127.0.0.1:4321', ...change.headers },
    });

  beforeAll(async () => {
    served = await serving();
  });

  it('has another token each time', async () => {
    expect((await serving()).token).not.toBe(served.token);
  });

  it('answers with the page, which may ask nobody else', async () => {
    const { status, headers, body } = await ask('');
    expect(status).toBe(200);
    const policy = headers['content-security-policy']?.split('; ') ?? [];
    expect(policy.filter((part) => !/^(?:script|style)-src /u.test(part))).toEqual([
      "default-src 'none'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
      "frame-ancestors 'none'",
    ]);
    const inline = [...body.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(([, script = '']) =>
      sha256(script),
    );
    expect(inline.length).toBeGreaterThan(2);
    expect(policy.find((part) => part.startsWith('script-src'))).toBe(`script-src ${inline.join(' ')}`);
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(body).toContain('<div id="live" hidden>');
    expect(body).not.toContain('Quay Post');
  });

  it.each([
    ['the page', '', {}],
    ['data', 'report?ask=treaty', {}],
    ['a command', 'api/list', {}],
    ['an error', 'api/quotes?from=yesterday', {}],
    ['a refusal', 'report', { headers: { host: 'bad.example' } }],
  ])(
    'forbids with %s to guess its type, to frame, embed or keep it, and to tell its address',
    async (_what, path, change) => {
      expect((await ask(path, change)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
    },
  );

  it.each([
    ['another name for this machine, as in DNS rebinding', { headers: { host: 'bad.example:4321' } }, 403],
    ['this machine without the port', { headers: { host: '127.0.0.1' } }, 403],
    ['no Host', { headers: { host: undefined } }, 403],
    ['another page', { headers: { origin: 'https://bad.example' } }, 403],
    ['a page of another port', { headers: { origin: 'http://127.0.0.1:80' } }, 403],
    ['a file', { headers: { origin: 'null' } }, 403],
    ['a picture in another page', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
    ['a page of the same site', { headers: { 'sec-fetch-site': 'same-site' } }, 403],
    ['POST', { method: 'POST' }, 405],
    ['DELETE', { method: 'DELETE' }, 405],
    ['a wrong token', { url: '/0123456789abcdef0123456789abcdef/report' }, 404],
    ['a short token', { url: '/x/report' }, 404],
    ['no token', { url: '/report' }, 404],
    ['the whole address', { url: 'http://127.0.0.1:4321/report' }, 404],
  ])('tells nothing of the corpus to %s', async (_who, change: Partial<Asked>, status) => {
    const told = await ask('report', change);
    expect(told.status).toBe(status);
    expect(told.body).not.toMatch(/Quay|lock|corpus\.report/u);
    expect(told.headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    ['its own page', { origin: 'http://127.0.0.1:4321', 'sec-fetch-site': 'same-origin' }],
    ['localhost', { host: 'localhost:4321', origin: 'http://localhost:4321' }],
    ['an address that was typed', { 'sec-fetch-site': 'none' }],
  ])('answers %s', async (_who, headers) => {
    const { status, body } = await ask('report?ask=treaty', { headers });
    expect(status).toBe(200);
    expect(JSON.parse(body).report).toMatchObject({ schema: 'corpus.report', title: '“treaty”' });
  });

  it.each([
    ['search?q=treaty', 'search', 2],
    ['quotes?speaker=Rask', 'quotes', 3],
    ['quotes?group=statement', 'statements', 1],
    ['sources?kind=person', 'sources', 3],
    ['dates', 'dates', 5],
    ['list?q=lock&limit=1', 'list', 2],
    ['show?q=2021/bridge', 'show', 1],
    ['concordance?q=treaty', 'concordance', 3],
    ['quotes?q=zeppelin', 'quotes', 0],
  ])('gives the JSON of the command at api/%s', async (path, schema, total) => {
    const { status, body } = await ask(`api/${path}`);
    const document: unknown = JSON.parse(body);
    const validate = new Ajv().compile(JSON.parse((await corpus(['schema', schema])).out));
    validate(document);
    expect(validate.errors).toBeNull();
    expect({ status, document }).toMatchObject({
      status: 200,
      document: { schema: `corpus.${schema}`, total },
    });
  });

  it.each([
    ['api/quotes?output=/tmp/x', 'output: is not an option of quotes here'],
    ['api/search?batch=/etc/passwd', 'batch: is not an option of search here'],
    ['api/list?corpus=/', 'corpus: is not an option of list here'],
    ['api/add?q=x', 'api/add: is not served'],
    ['api/index', 'api/index: is not served'],
    ['api/constructor', 'api/constructor: is not served'],
    ['../etc/passwd', '../etc/passwd: is not served'],
    ['api/quotes?from=yesterday', expect.stringContaining('yesterday')],
    ['api/list?undated=--corpus=/nowhere', expect.stringContaining('undated')],
    ['api/search?q=--output=/tmp/x', null],
  ])('reads and writes no file named in %s', async (path, error) => {
    const { status, body } = await ask(path);
    if (error === null) expect(JSON.parse(body)).toMatchObject({ total: 0 });
    else {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(JSON.parse(body).error).toEqual(error);
    }
  });

  it('says what does not match', async () => {
    const { status, body } = await ask('report?ask=zeppelin');
    expect(status).toBe(200);
    expect(JSON.parse(body).error).toBe('nothing matches zeppelin');
  });

  it('answers from the files as they are now', async () => {
    const before = JSON.parse((await ask('api/list')).body).total;
    town.write('2021/new.md', '---\ntitle: New\n---\n\nThe ferry came back to Lindmoor on time at last.\n');
    expect(JSON.parse((await ask('api/list')).body).total).toBe(before + 1);
  });

  it('refuses standard input, and numbers that are not ports', async () => {
    expect((await corpus(['serve', '-C', '-'])).err).toContain('serve: standard input cannot be served');
    expect((await corpus(['serve', '--port', '70000'])).err).toContain(
      '--port 70000: must be a number from 0 to 65535',
    );
  });
});

describe('the server', () => {
  it('listens on this machine alone, and says if the port is taken', async () => {
    const one = await serveLocal(async () => ({ status: 200, headers: {}, body: 'x' }), 0);
    await expect(serveLocal(async () => ({ status: 200, headers: {}, body: 'x' }), one.port)).rejects.toThrow(
      `port ${one.port}: cannot be listened on (EADDRINUSE)`,
    );
    const address = await new Promise<string | undefined>((done) => {
      request({ host: '127.0.0.1', port: one.port }, (answer) => {
        answer.resume();
        done(answer.socket.remoteAddress);
      }).end();
    });
    expect(address).toBe('127.0.0.1');
    // Other addresses of this machine, by which others reach it or not.
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .map((found) => found.address)
      .filter((found) => found !== '127.0.0.1' && !found.startsWith('fe80'));
    for (const host of ['127.0.0.2', ...others]) {
      const reached = await new Promise<boolean>((done) => {
        const socket = connect({ host, port: one.port, timeout: 2_000 }, () => done(true));
        socket.once('error', () => done(false)).once('timeout', () => done(false));
        socket.unref();
      });
      expect(reached, host).toBe(false);
    }
    one.stop();
    await one.ended;
  });

  it.skipIf(process.platform === 'win32')('ends with Ctrl-C, as if all were well', async () => {
    const bin = fileURLToPath(new URL('../../bin/corpus.js', import.meta.url));
    const child = spawn(process.execPath, [bin, 'serve', '-C', town.dir, '--no-index'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [address] = await once(child.stdout, 'data');
    expect(String(address)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/\n$/u);
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  });
});

describe.skipIf(noBrowser)('the page of corpus serve, in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());

  it('asks the corpus, and shows the answer as a report', async () => {
    const { answer, token } = await serving();
    const { port, stop, ended } = await serveLocal(
      // The token was made for a server in memory.
      (asked) => answer({ ...asked, port }),
      0,
    );
    const { page, faults } = await newPage(browser);
    await page.goto(`http://127.0.0.1:${port}/${token}/`);
    await page.waitForSelector('.bar-of-page');
    expect(await page.locator('.ask [role=status]').innerText()).toContain('articles that match are here.');
    await page.getByRole('searchbox', { name: 'Ask the corpus' }).fill('treaty');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('h1').innerText()).toBe('“treaty”');
    await page.getByRole('link', { name: /^Quotations/u }).click();
    expect(await page.locator('.quotation mark').allInnerTexts()).toEqual(['treaty', 'treaty', 'treaties']);
    expect(page.url()).toContain('ask=treaty');
    await page.getByRole('searchbox', { name: 'Ask the corpus' }).fill('zeppelin');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('h1').innerText()).toBe('nothing matches zeppelin');
    await page.goBack();
    await expect.poll(() => page.locator('h1').innerText()).toBe('“treaty”');
    expect(
      faults.filter((fault) => !/^request: http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/report\?/u.test(fault)),
    ).toEqual([]);
    stop();
    await ended;
  });
});
