/** Every form of file: as many articles as were put in, and no throw or false place whatever happens to the file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../src/extract/extract.js';
import { sourcesIn } from '../../../src/load/read-sources.js';
import { corpus } from '../../cli/memory-io.js';
import { fc } from '../../properties.js';
import { FORMS } from './every-form.js';

const COUNT = 3;
let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'corpus-forms-'));
  for (const { file, make } of FORMS) writeFileSync(join(dir, file), make(COUNT));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('a folder with a file of every form', () => {
  it('lists as many articles as were put in, each with its title', async () => {
    const { out, err, code } = await corpus(['list', '--json', '--no-index', '-C', dir]);
    const { results }: { results: { path: string; title: string | null }[] } = JSON.parse(out);
    const counts = FORMS.map(({ file }) => [
      file,
      results.filter(({ path }) => path.replace(/#\d+$/u, '') === file).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(FORMS.map(({ file, several }) => [file, several ? COUNT : 1])),
    );
    // Some of the files have the same name but for the suffix.
    expect(err.replace(/^corpus: \S+ has the same id as .*\nhint: give it .*\n/u, '')).toBe('');
    expect(code).toBe(0);
    const untitled = results.filter(({ title }) => !title?.startsWith('The weir of '));
    expect(untitled).toEqual([]);
  });

  it('is sound', async () => {
    const { out } = await corpus([
      'check',
      '--json',
      '-C',
      dir,
      '--rule',
      'broken-record',
      'missing-articles',
      'file-not-read',
      'unreadable-file',
      'empty-body',
      'unknown-bundle',
      'wrong-encoding',
    ]);
    expect(JSON.parse(out).results).toEqual([]);
  });
});

const damages = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({
    kind: fc.constant('change' as const),
    changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
  }),
  fc.record({ kind: fc.constant('twice' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
);

describe.each(FORMS)('a damaged file: $form', ({ file, make }) => {
  const whole = Buffer.from(make(COUNT));

  it('gives articles or findings, and places that lie in the texts', async () => {
    await fc.assert(
      fc.asyncProperty(damages, async (damage) => {
        let bytes = Buffer.from(whole);
        if (damage.kind === 'cut') bytes = bytes.subarray(0, Math.floor(bytes.length * damage.at));
        else if (damage.kind === 'twice')
          bytes = Buffer.concat([bytes.subarray(0, Math.floor(bytes.length * damage.at)), bytes]);
        else for (const [at, byte] of damage.changes) bytes[at % bytes.length] = byte;
        const { files, problems } = await sourcesIn(file, bytes, {});
        expect(files.length + problems.length).toBeGreaterThan(0);
        for (const { message } of problems) expect(message).not.toBe('');
        for (const source of files) {
          const { body, quotations } = analyse(source, '2026-01-31');
          const length = [...source.text].length;
          const end = source.bodyEnd ?? source.text.length;
          expect(source.bodyStart).toBeLessThanOrEqual(end);
          for (const place of [...body, ...quotations]) {
            expect(place.start).toBeGreaterThanOrEqual(0);
            expect(place.end).toBeLessThanOrEqual(length);
          }
        }
      }),
      { numRuns: file.endsWith('.pdf') ? 10 : 25 },
    );
  }, 60_000);
});
