/** Scanned texts: words hyphenated at line ends are found whole, and offsets refer to the file. */
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inFolder } from '../check/checked.js';
import { corpus } from './memory-io.js';

const SCAN = `The ferry comes back

By Ida Holt
May 2, 2021

The old ferry of Port Ellery came back on Tuesday, and the pas-
sengers who had waited on the pier cheered. "We have mis-
sed her," said Greta Lind, who an-
nounced a new fare.
`;

const ask = (...argv: string[]) =>
  inFolder({ 'a.txt': SCAN }, async (dir) => {
    const { out } = await corpus([...argv, '-C', dir, '--json'], {
      env: { CORPUS_INDEX_DIR: `${dir}-index` },
    });
    rmSync(`${dir}-index`, { recursive: true, force: true });
    return out === '' ? null : JSON.parse(out);
  });

describe('a scanned text with line-end hyphens', () => {
  it.each(['passengers', '"the passengers who"', '"missed her"', 'announced'])(
    'is found by %s',
    async (query) => {
      expect((await ask('search', query)).total).toBe(1);
    },
  );

  it('has file offsets in its concordance', async () => {
    const { results } = await ask('concordance', 'passengers');
    expect(results).toHaveLength(1);
    expect(SCAN.slice(results[0].start, results[0].end)).toBe('pas-\nsengers');
  });

  it('gives quotations with words rejoined', async () => {
    const { results } = await ask('quotes', 'missed');
    expect(results).toMatchObject([{ kind: 'direct', speaker: { name: 'Greta Lind' } }]);
    expect(SCAN.slice(results[0].start, results[0].end)).toContain('We have mis-\nsed her');
  });
});
