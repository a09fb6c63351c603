import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Lock } from '../../src/index/opening/lock.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (): string => join(folder, 'lock');
const held = (holder: object): void => writeFileSync(file(), JSON.stringify(holder));
/** Sets the file time half an hour back. */
const age = (path: string): void => utimesSync(path, Date.now() / 1000 - 1800, Date.now() / 1000 - 1800);
/** The id of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '0']).pid;
const here = { host: hostname(), token: 'other' };

describe('the lock of an index', () => {
  it('has one holder at a time, and can be taken after release', () => {
    const first = Lock.take(folder);
    expect(first?.held).toBe(true);
    expect(Lock.take(folder)).toBeNull();
    first?.release();
    expect(first?.held).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
    expect(Lock.take(folder)?.held).toBe(true);
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  it('is taken over from a dead process, but not from a running one', () => {
    held({ ...here, pid: process.ppid });
    expect(Lock.take(folder)).toBeNull();
    held({ ...here, pid: deadPid() });
    expect(Lock.take(folder)?.held).toBe(true);
  });

  it('of another machine is taken over once it is stale', () => {
    held({ ...here, pid: deadPid(), host: 'elsewhere' });
    expect(Lock.take(folder)).toBeNull();
    age(file());
    expect(Lock.take(folder)?.held).toBe(true);
  });

  it.each(['', '{', '[]', '{"pid":"1"}'])('with the content %j still counts until it is stale', (text) => {
    writeFileSync(file(), text);
    expect(Lock.take(folder)).toBeNull();
    age(file());
    expect(Lock.take(folder)?.held).toBe(true);
  });

  it("does not go stale while it is touched, by the file system's clock", () => {
    const lock = Lock.take(folder);
    age(file());
    lock?.touch();
    expect(Math.abs(Date.now() - statSync(file()).mtimeMs)).toBeLessThan(60_000);
    expect(Lock.take(folder)).toBeNull();
  });

  it('is neither touched nor released once lost', () => {
    const lock = Lock.take(folder);
    held({ ...here, pid: 1 });
    age(file());
    const { mtimeMs } = statSync(file());
    lock?.touch();
    lock?.release();
    expect(statSync(file()).mtimeMs).toBe(mtimeMs);
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ pid: 1 });
  });

  it('removes leftover claims: those of dead processes on this machine, and old ones', () => {
    writeFileSync(join(folder, 'old.claim'), '{}');
    writeFileSync(join(folder, 'new.claim'), '{}');
    writeFileSync(join(folder, 'gone.claim'), JSON.stringify({ ...here, pid: deadPid() }));
    writeFileSync(join(folder, 'going.claim'), JSON.stringify({ ...here, pid: process.ppid }));
    age(join(folder, 'old.claim'));
    Lock.take(folder);
    expect(readdirSync(folder).sort()).toEqual(['going.claim', 'lock', 'new.claim']);
  });

  it('cannot be taken in a missing folder', () => {
    expect(() => Lock.take(join(folder, 'missing'))).toThrow('ENOENT');
  });
});
