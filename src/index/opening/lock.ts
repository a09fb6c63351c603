/**
 * A lock file that admits one writer at a time. A lock is stale if its process has ended or, on another machine,
 * if it has not been touched for long by the file system's clock.
 */
import { randomUUID } from 'node:crypto';
import { linkSync, lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { getPriority, hostname } from 'node:os';
import { join } from 'node:path';
import { pid } from 'node:process';
import { errorCode } from '../../folder/folder.js';

/** In milliseconds. A writer touches its lock at every step, and no step takes nearly as long. */
const LONG = 600_000;

interface Holder {
  pid: number;
  host: string;
  token: string;
}

/** Whether a process of this machine is running: reading its priority fails otherwise. */
function isRunning(process: number): boolean {
  try {
    getPriority(process);
    return true;
  } catch {
    return false;
  }
}

function readHolder(path: string): Holder | null {
  try {
    const found: Partial<Holder> = JSON.parse(readFileSync(path, 'utf8'));
    const { pid: process, host, token } = found;
    return typeof process === 'number' && typeof host === 'string' && typeof token === 'string'
      ? { pid: process, host, token }
      : null;
  } catch {
    return null;
  }
}

const modified = (path: string): number => lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether the holder was a process of this machine and has ended. */
const isGone = (holder: Holder | null): boolean => holder?.host === hostname() && !isRunning(holder.pid);

/** Removes claims of processes that ended before removing them. */
function removeOldClaims(folder: string, now: number): void {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.claim'))) {
    const path = join(folder, name);
    if (isGone(readHolder(path)) || Math.abs(now - modified(path)) > LONG) rmSync(path, { force: true });
  }
}

export class Lock {
  private constructor(
    private readonly path: string,
    private readonly token: string,
    private readonly content: string,
  ) {}

  /** Null if another process holds the lock. @throws the system error if the folder cannot be written. */
  static take(folder: string): Lock | null {
    const path = join(folder, 'lock');
    const holder: Holder = { pid, host: hostname(), token: randomUUID() };
    const mine = join(folder, `${holder.token}.claim`);
    const content = JSON.stringify(holder);
    try {
      writeFileSync(mine, content, { flag: 'wx', mode: 0o600 });
      for (let attempt = 0; attempt < 2; attempt += 1) {
        try {
          // Linking is atomic and never replaces an existing file.
          linkSync(mine, path);
          removeOldClaims(folder, modified(mine));
          return new Lock(path, holder.token, content);
        } catch (error) {
          if (errorCode(error) !== 'EEXIST') throw error;
        }
        const other = readHolder(path);
        const untouched = Math.abs(modified(mine) - modified(path)) > LONG;
        if (!isGone(other) && !untouched) return null;
        if (readHolder(path)?.token === other?.token) rmSync(path, { force: true });
      }
      return null;
    } finally {
      rmSync(mine, { force: true });
    }
  }

  /** Whether the lock is still ours: a process suspended for long may have lost it. */
  get held(): boolean {
    return readHolder(this.path)?.token === this.token;
  }

  /** Sets the time by the file system's clock, which is the one that others compare with. */
  touch(): void {
    if (!this.held) return;
    try {
      writeFileSync(this.path, this.content, { flag: 'r+' });
    } catch {
      // The process that removed the lock takes care of the index.
    }
  }

  release(): void {
    if (this.held) rmSync(this.path, { force: true });
  }
}
