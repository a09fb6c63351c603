/** Only regular files inside the folder are read, even if one is swapped while the program runs. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBytes } from '../../src/folder/read-bytes.js';
import { type Folder, folder, STORY } from './folder.js';

/** Called between the check of a file's size and the read. */
const meanwhile = vi.hoisted(() => ({ change: (): void => {} }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const fstatSync = (descriptor: number) => {
    const found = real.fstatSync(descriptor);
    meanwhile.change();
    return found;
  };
  return { ...real, fstatSync };
});

const SECRET = 'The secret stands in a file outside the folder, and nobody may read it from there.';
let here: Folder;
let outside: string;
beforeEach(() => {
  here = folder();
  here.write('good.md', `---\ntitle: Ferry\n---\n${STORY}\n`);
  outside = mkdtempSync(join(tmpdir(), 'corpus-outside-'));
  writeFileSync(join(outside, 'secret.md'), SECRET);
});
afterEach(() => {
  meanwhile.change = () => {};
  here.remove();
  rmSync(outside, { recursive: true, force: true });
});

const text = async (): Promise<string> => (await here.run(['list', '--body', '--json'])).out;

describe.skipIf(process.platform === 'win32')('irregular files in the folder', () => {
  it.each([
    [
      'a link to a file outside',
      (path: string) => symlinkSync(join(outside, 'secret.md'), path),
      'link-leaves-corpus',
    ],
    ['a link to a file inside', (path: string) => symlinkSync('good.md', path), 'link-left-out'],
    ['a link to nowhere', (path: string) => symlinkSync('nowhere', path), 'broken-link'],
    ['a link to itself', (path: string) => symlinkSync('odd.md', path), 'broken-link'],
    [
      'a link to a device without end',
      (path: string) => symlinkSync('/dev/zero', path),
      'link-leaves-corpus',
    ],
    ['a folder', (path: string) => mkdirSync(path), null],
    ['a pipe', (path: string) => execFileSync('mkfifo', [path]), 'unreadable-file'],
  ])('are not read, and do not block the rest: %s', async (_name, make, rule) => {
    make(join(here.dir, 'odd.md'));
    const out = await text();
    expect(out).toContain('"title":"Ferry"');
    expect(out).not.toContain('secret');
    const found = await here.findings();
    expect(found.filter((one) => one.startsWith('odd.md'))).toEqual(rule === null ? [] : [`odd.md ${rule}`]);
  });

  it('are not traversed: a link to a folder outside', async () => {
    symlinkSync(outside, join(here.dir, 'way'));
    expect(await text()).not.toContain('secret');
    expect(await here.findings('link-leaves-corpus')).toEqual(['way link-leaves-corpus']);
  });
});

describe.skipIf(process.platform === 'win32')('a file swapped after it was found', () => {
  const fault = async (path: string, limit = 1000) => {
    const found = await readBytes(here.dir, path, limit);
    return found instanceof Uint8Array ? Buffer.from(found).toString() : found.message;
  };

  it('for a link is not followed', async () => {
    symlinkSync(join(outside, 'secret.md'), join(here.dir, 'swapped.md'));
    expect(await fault('swapped.md')).toBe('is a link and is left out');
  });

  it('for a pipe or a folder does not block', async () => {
    execFileSync('mkfifo', [join(here.dir, 'swapped.md')]);
    expect(await fault('swapped.md')).toBe('is not a regular file');
    mkdirSync(join(here.dir, 'folder.md'));
    expect(await fault('folder.md')).toBe('is not a regular file');
  });

  it('with its folder, for a link that leads outside, is not read', async () => {
    here.write('deep/secret.md', STORY);
    expect(await fault('deep/secret.md')).toBe(STORY);
    renameSync(join(here.dir, 'deep'), join(here.dir, 'old'));
    symlinkSync(outside, join(here.dir, 'deep'));
    expect(await fault('deep/secret.md')).toBe('is behind a link to a target outside the folder');
  });

  it('for a growing one is read only up to the limit', async () => {
    meanwhile.change = () => appendFileSync(join(here.dir, 'grows.md'), 'x'.repeat(5000));
    here.write('grows.md', STORY);
    expect(await fault('grows.md')).toMatch(/^is too large/u);
    here.write('grows.md', STORY);
    expect(await fault('grows.md', 10_000)).toHaveLength(STORY.length + 5000);
  });

  it('for a shorter one is read as far as it goes', async () => {
    meanwhile.change = () => truncateSync(join(here.dir, 'shrinks.md'), 9);
    here.write('shrinks.md', STORY);
    expect(await fault('shrinks.md')).toBe(STORY.slice(0, 9));
  });
});
