/** Files that try to exhaust time or memory cost a bounded amount of both; they are named, and the rest is read. */
import { closeSync, ftruncateSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyse } from '../../src/extract/extract.js';
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import { MAX_FRONT_MATTER } from '../../src/load/front-matter/front-matter.js';
import { type Folder, folder, STORY } from './folder.js';

let here: Folder;
beforeEach(() => {
  here = folder();
  here.write('good.md', `---\ntitle: Ferry\n---\n${STORY}\n`);
});
afterEach(() => here.remove());

const titles = async (): Promise<(string | null)[]> => {
  const { out } = await here.run(['list', '--json']);
  const { results }: { results: { title: string | null }[] } = JSON.parse(out);
  return results.map(({ title }) => title);
};

/** A sparse file, of which the disk holds only the end. */
const sparse = (name: string, bytes: number): void => {
  const file = openSync(join(here.dir, name), 'w');
  ftruncateSync(file, bytes);
  closeSync(file);
};

const MEGABYTE = 1_000_000;

describe('a file that is too large', () => {
  it.each([
    ['large.txt', 1000 * MEGABYTE],
    ['large.md', 21 * MEGABYTE],
    ['large.html', 9 * MEGABYTE],
    ['large.jsonl', 1000 * MEGABYTE],
  ])('%s of %i bytes is named and not read', async (name, bytes) => {
    sparse(name, bytes);
    const before = process.memoryUsage().rss;
    const { code, err } = await here.run(['list']);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * MEGABYTE);
    expect(code).toBe(2);
    expect(err).toContain(`corpus: ${name}: is too large: `);
    expect(await titles()).toEqual(['Ferry']);
    expect(await here.findings('large-file')).toEqual([`${name} large-file`]);
  });

  it('is not added', async () => {
    sparse('large.txt', 1000 * MEGABYTE);
    const { code, err } = await here.run(['add', 'large.txt'], { cwd: here.dir });
    expect(code).toBe(2);
    expect(err).toContain('large.txt: is too large: 1000 MB');
  });
});

describe('a line of a hundred megabytes', () => {
  it('in JSON Lines is one malformed record', async () => {
    const long = Buffer.alloc(100 * MEGABYTE, 'a');
    const head = Buffer.from('{"title": "Long", "text": "');
    const tail = Buffer.from(`"}\n${JSON.stringify({ title: 'Short', text: STORY })}\n`);
    here.write('lines.jsonl', Buffer.concat([head, long, tail]));
    expect(await titles()).toEqual(['Ferry', 'Short']);
    expect(await here.findings('broken-record')).toEqual(['lines.jsonl:1 broken-record']);
  }, 180_000);
});

describe('explosive front matter', () => {
  const bomb = [
    'a: &a [x, x]',
    ...[...'bcdefghijklmnop'].map(
      (key, at) => `${key}: &${key} [${`*${'abcdefghijklmno'[at]}, `.repeat(9)}x]`,
    ),
    'tags: *p',
  ].join('\n');

  it.each([
    ['aliases.md', bomb, 'aliases.md unusable-value'],
    ['deep.md', `title: ${'['.repeat(9000)}${']'.repeat(9000)}`, 'deep.md broken-front-matter'],
    ['open.md', `title: ${'['.repeat(MAX_FRONT_MATTER - 1000)}`, 'open.md broken-front-matter'],
    ['braces.md', `title: ${'{a: '.repeat(4000)}`, 'braces.md broken-front-matter'],
    ['keys.md', 'a: 1\n'.repeat(MEGABYTE), 'keys.md broken-front-matter'],
    ['text.md', `title: Long\nnote: ${'word '.repeat(100_000)}`, 'text.md broken-front-matter'],
    ['anchors.md', `title: ${'&a '.repeat(5000)}x`, 'anchors.md broken-front-matter'],
  ])(
    '%s is a finding, and the other articles are read',
    async (name, yaml, finding) => {
      here.write(name, `---\n${yaml}\n---\n${STORY} Again.\n`);
      expect(await titles()).toContain('Ferry');
      const found = await here.findings('unusable-value', 'broken-front-matter');
      expect(found.map((one) => one.replace(/:\d+ /u, ' '))).toContain(finding);
    },
    180_000,
  );
});

describe('a million equal items', () => {
  const MILLION = 1_000_000;

  it.each([
    ['quotation marks', '"'.repeat(MILLION)],
    ['opening marks', '“'.repeat(MILLION)],
    ['marks and words', '"a '.repeat(MILLION / 2)],
    ['apostrophes', "a'".repeat(MILLION / 2)],
    ['letters', 'a'.repeat(20 * MILLION)],
    ['spaces before a letter', `${' '.repeat(MILLION)}x`],
    ['stops in one word', `Post${'.'.repeat(MILLION)}x`],
    ["stops in an outlet's name", `It is so, according to Post${'.'.repeat(MILLION)}x, they say.`],
    ['capitals and stops', `said ${'A.'.repeat(MILLION / 2)}`],
    ['at signs', '@a'.repeat(MILLION / 2)],
    ['lines', 'a\n'.repeat(MILLION)],
    ['one paragraph over and over', `${STORY}\n\n`.repeat(MILLION / 200)],
  ])(
    'are read to the end: %s',
    (_name, text) => {
      const { file } = asSourceFile('a.md', { text, encoding: 'utf-8' });
      if (!file) throw new Error('a text always gives a file');
      const { body } = analyse(file, '2026-01-31');
      for (const { end } of body) expect(end).toBeLessThanOrEqual(text.length);
    },
    180_000,
  );

  it('in the values of an export are read to the end', async () => {
    const author = `A${' '.repeat(MILLION)}B`;
    const record = { title: ' '.repeat(MILLION), text: STORY, author, tags: Array(MILLION).fill('x') };
    here.write('wide.jsonl', `${JSON.stringify(record)}\n`);
    expect(await titles()).toHaveLength(2);
  }, 180_000);

  it('nested in a page or JSON are read or named', async () => {
    here.write('deep.html', `${'<div>'.repeat(20_000)}${STORY}`);
    here.write('deep.json', `{"text": ${'['.repeat(MILLION)}${']'.repeat(MILLION)}}`);
    expect(await titles()).toContain('Ferry');
    expect(await here.findings('broken-record')).toEqual(['deep.json:1 broken-record']);
  }, 180_000);
});
