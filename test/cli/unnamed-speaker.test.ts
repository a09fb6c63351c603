/** A quotation whose speaker the text calls only by a pronoun. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { corpus } from './memory-io.js';

const dir = mkdtempSync(join(tmpdir(), 'corpus-unnamed-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
writeFileSync(
  join(dir, 'gate.md'),
  '---\ntitle: The gate\npublisher: Delta Post\ndate: 2020-10-23\n---\n\n"We have shut the old gate for good," they said on Friday.\n',
);
const asked = (...argv: string[]) => corpus([...argv, '-C', dir, '--no-index']);

describe('a speaker whom the text calls only "they"', () => {
  it('has a mention and no name in JSON', async () => {
    const { speaker } = JSON.parse((await asked('quotes', '--json')).out).results[0];
    expect(speaker).toMatchObject({ name: null, anonymous: true, kind: 'group', mention: { text: 'they' } });
  });

  it('is shown in brackets on a terminal, and is an empty cell in a table', async () => {
    expect((await asked('quotes')).out).toContain('2020-10-23  (they) · Delta Post');
    expect((await asked('quotes', '--format', 'csv', '--fields', 'speaker.name,text')).out).toMatch(/^,/mu);
  });

  it('is not a source, and no name finds it', async () => {
    expect((await asked('sources', '--kind', 'group')).code).toBe(1);
    expect((await asked('quotes', '--speaker', 'they')).code).toBe(1);
  });
});
