/** Nodes and pushers are killed: nothing is lost, nothing is double, and no question is answered in part. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus } from '../cli/memory-io.js';
import { writeNewspapers } from './newspapers.js';
import { Nodes } from './nodes.js';

const root = mkdtempSync(join(tmpdir(), 'corpus-faults-'));
const dir = join(root, 'papers');
const PROGRAM = fileURLToPath(new URL('../../bin/corpus.js', import.meta.url));
const nodes = new Nodes({
  port: 9340,
  count: 3,
  // A small share of the heap for requests, so that some are refused.
  settings: ['indexing_pressure.memory.limit: 0.4%'],
});
const env = { CORPUS_INDEX_DIR: join(root, 'index'), CORPUS_ENGINE_URL: nodes.urls.join(' ') };

const run = (...argv: string[]) => corpus(argv, { env });

/** The program itself, which can be killed. */
function start(...argv: string[]) {
  const child = spawn(process.execPath, [PROGRAM, ...argv], { env: { ...process.env, ...env } });
  const ended = new Promise<number | null>((done) => child.on('exit', (code) => done(code)));
  let said = '';
  child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString('utf8');
  });
  return { child, ended, said: () => said };
}

const push = (part: string) => start('push', '--part', part, '-C', dir, '--per-request', '10', '--json');

beforeAll(async () => {
  nodes.start();
  writeNewspapers(dir, 600, 11);
  expect((await run('push', '--init', '--shards', '3', '--replicas', '1')).code).toBe(0);
  expect(await start('index', '-C', dir).ended).toBe(0);
});

afterAll(() => {
  nodes.clean();
  rmSync(root, { recursive: true, force: true });
});

async function differences(part: string): Promise<unknown> {
  // With the program, whose index the pushes have used.
  const { child, ended } = start('push', '--part', part, '-C', dir, '--verify', '--json');
  let out = '';
  child.stdout.on('data', (piece: Buffer) => {
    out += piece.toString('utf8');
  });
  await ended;
  return JSON.parse(out);
}

describe('an index without articles', () => {
  it('answers that nothing is found', async () => {
    for (const words of [['bridge'], ['bri*'], ['"old bridge"']]) {
      const { code, out } = await run('search', ...words, '--engine', 'opensearch', '--json');
      expect([code, JSON.parse(out)]).toMatchObject([1, { total: 0, results: [] }]);
    }
  });
});

describe('a cluster that loses nodes', () => {
  it.each([2, 3, 1])('keeps every article and answers every question: kill -9 of node %i', async (node) => {
    const part = `node-${node}`;
    const pushing = push(part);
    let stopped = false;
    const codes: number[] = [];
    const questions = (async () => {
      while (!stopped) {
        codes.push((await run('search', 'bridge', '--engine', 'opensearch', '--json')).code);
        await wait(100);
      }
    })();
    await wait(1_800);
    nodes.kill(node);
    await wait(4_000);
    nodes.restart(node);
    const code = await pushing.ended;
    nodes.waitForGreen();
    stopped = true;
    await questions;
    expect([code, pushing.said()]).toEqual([0, expect.not.stringContaining('hint')]);
    expect(codes.filter((one) => one > 1)).toEqual([]);
    expect(codes.length).toBeGreaterThan(3);
    expect(await differences(part)).toMatchObject({ complete: true, total: 0, articles: 600 });
  });
});

describe('a cluster that is busy', () => {
  it('refuses requests of the usual size, and takes smaller ones', async () => {
    const pushing = start('push', '--part', 'busy', '-C', dir);
    expect([await pushing.ended, pushing.said()]).toEqual([0, '']);
    const rejected = await fetch(`${nodes.url}/_nodes/stats/indexing_pressure`).then((answer) =>
      answer.text(),
    );
    const refusals = [...rejected.matchAll(/"(?:coordinating|primary|replica)_rejections":(\d+)/gu)];
    expect(refusals.reduce((sum, [, count]) => sum + Number(count), 0)).toBeGreaterThan(0);
    expect(await differences('busy')).toMatchObject({ total: 0, articles: 600 });
  });
});

const KILLS = 20;
const MOST_RUNS = 100;

describe('a pusher that is killed', () => {
  it('continues, twenty times over; then nothing is missing or double', async () => {
    // Later each time, and sooner where it had ended before: machines differ, and what is sent need not be sent again.
    let delay = 700;
    let killed = 0;
    for (let runs = 0; killed < KILLS && runs < MOST_RUNS; runs += 1) {
      const pushing = push('pusher');
      const timer = setTimeout(() => pushing.child.kill('SIGKILL'), delay);
      const wasKilled = (await pushing.ended) === null;
      clearTimeout(timer);
      killed += wasKilled ? 1 : 0;
      delay = wasKilled ? delay + 45 : Math.max(50, delay * 0.6);
    }
    expect(killed).toBe(KILLS);
    expect(await push('pusher').ended).toBe(0);
    expect(await differences('pusher')).toMatchObject({ total: 0, articles: 600 });
  });
});

describe('a part that has changed', () => {
  it('is compared article by article, and put right by the next push', async () => {
    const counted = async (): Promise<number> =>
      JSON.parse((await run('list', '--engine', 'opensearch', '--json', '-n', '1')).out).total;
    const before = await counted();
    writeFileSync(
      join(dir, 'en', 'new.md'),
      '---\ntitle: A lighthouse opens\n---\n\nThe lighthouse opens on Monday.\n',
    );
    expect(await differences('pusher')).toMatchObject({
      total: 1,
      results: [{ path: 'en/new.md', state: 'missing' }],
    });
    expect(await push('pusher').ended).toBe(0);
    expect(await counted()).toBe(before + 1);
    unlinkSync(join(dir, 'en', 'new.md'));
    expect(await differences('pusher')).toMatchObject({
      results: [{ path: 'en/new.md', state: 'left-over' }],
    });
    expect(await push('pusher').ended).toBe(0);
    expect([await counted(), await differences('pusher')]).toMatchObject([before, { total: 0 }]);
  });
});

describe('an index that is rebuilt', () => {
  it('takes the place of the old one in one step, while questions are asked', async () => {
    expect(await push('pusher').ended).toBe(0);
    // An index is named by the time of its creation.
    const now = new Date('2021-03-05T12:00:00');
    const rebuild = ['push', '--init', '--rebuild', '--shards', '2', '--replicas', '0'];
    expect((await corpus(rebuild, { env, now })).code).toBe(0);
    const early = await run('push', '--switch');
    expect([early.code, early.err]).toEqual([2, expect.stringContaining('push every part to it first')]);
    for (const part of ['node-1', 'node-2', 'node-3', 'busy', 'pusher'])
      expect(await push(part).ended).toBe(0);
    let stopped = false;
    const answers: string[] = [];
    const questions = (async () => {
      while (!stopped) answers.push((await run('search', 'bridge', '--engine', 'opensearch', '--count')).out);
    })();
    await wait(500);
    expect((await run('push', '--switch')).out).toContain('answers now');
    expect((await run('push', '--drop-old')).out).toContain('deleted');
    await wait(500);
    stopped = true;
    await questions;
    expect(new Set(answers).size).toBe(1);
    expect((await run('push', '--drop-old')).out).toContain('no older index');
  });

  it('is named when it is missing, or of another form', async () => {
    const missing = await run('search', 'bridge', '--engine', 'opensearch', '--alias', 'nowhere');
    expect([missing.code, missing.err]).toEqual([
      2,
      expect.stringContaining('corpus push --init creates it'),
    ]);
    const body = { mappings: { _meta: { corpus: 'articles', form: 99 } }, aliases: { later: {} } };
    await fetch(`${nodes.url}/later-v99`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const later = await run('search', 'bridge', '--engine', 'opensearch', '--alias', 'later');
    expect([later.code, later.err]).toEqual([2, expect.stringContaining('in form 99')]);
  });
});
